import type { Page } from 'playwright-core';
import { findZustaendigkeit } from '../../engine/routing/index.ts';
import type { ActorRole, ExampleStaff, Scenario, ShapeAction } from '../../engine/definition/format.ts';
import { expectAccessible } from './browser.ts';
import { answersOf, type ShippedService } from './catalog.ts';
import type { officeSteps } from './office-steps.ts';

type Step = Exclude<NonNullable<Scenario['expect']['path']>[number], string>;
interface Case {
  number: string;
  /** The citizen's status page, open. */
  status: Page;
}

/** Goes the way a scenario names and returns the unit the case has reached, in the real office: every step by whoever may take it, a second person where the process asks for one. */
export function workCase(steps: ReturnType<typeof officeSteps>, staff: ExampleStaff['staff']) {
  return async (service: ShippedService, scenario: Scenario, { number, status }: Case): Promise<string> => {
    const place = findZustaendigkeit(service.bundle, answersOf(scenario), scenario.today);
    const desks = new Map<string, Page>();
    const desk = async (login: string): Promise<Page> => {
      const page = desks.get(login) ?? (await steps.login(login));
      desks.set(login, page);
      return page;
    };
    let unit = place.unit;
    const asked: string[] = [];
    for (const entry of scenario.expect.path ?? []) {
      const step: Step = typeof entry === 'string' ? { action: entry } : entry;
      const action = service.bundle.process.actions[step.action]!;
      const role = roleFor(action);
      if (role === 'system') continue;
      if (role === 'citizen') await actAsCitizen(status, step.action, action);
      else {
        const page = await desk(loginOf(staff, role, role === 'consulted' ? asked.shift()! : unit));
        // Who has the case already need not take it.
        if (action.does === 'claim' && !(await steps.isOffered(page, number, step.action))) continue;
        const chosen = await steps.act(page, number, step.action, inputOf(service, action, step));
        if (action.does === 'consult') asked.push(chosen['unit']!);
        if (action.does === 'transfer') unit = chosen['target']!.split(' ')[0]!;
      }
    }
    for (const page of desks.values()) await page.context().close();
    return unit;
  };
}

/** The office goes first where both may act: what only citizens may do is theirs. */
function roleFor(action: ShapeAction): ActorRole {
  const order: ActorRole[] =
    action.does === 'answer' ? ['citizen', 'caseworker'] : ['caseworker', 'second', 'consulted', 'citizen', 'system'];
  return order.find((role) => action.by.includes(role))!;
}

function loginOf(staff: ExampleStaff['staff'], role: ActorRole, unit: string): string {
  const people = staff.filter((person) => person.units.includes(unit));
  const found =
    role === 'second'
      ? people.find((person) => person.functions.includes('second'))
      : people.find((person) => !person.functions.includes('second') && person.functions.includes('caseworker'));
  if (!found) throw new Error(`Nobody in ${unit} is ${role}`);
  return found.login;
}

/** What the scenario fixes; everything else a step demands is filled as a person would. */
function inputOf(service: ShippedService, action: ShapeAction, step: Step): Record<string, string> {
  if (action.does === 'transfer') return { target: `${service.bundle.workflow.routing.unit} ${service.bundle.workflow.routing.queue}` };
  if (action.does !== 'prepare') return {};
  const recorded = Object.entries(step.record ?? {}).map(([name, value]) => [`record-${name}`, asTyped(value)]);
  const outcome = step.outcome ?? action.outcomes?.[0] ?? 'granted';
  return { outcome, reasons: 'Die Voraussetzungen sind geprüft.', ...Object.fromEntries(recorded) };
}

/** Days the German way, all else as it is stored. */
function asTyped(value: string | number | boolean): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value));
  return day ? `${day[3]}.${day[2]}.${day[1]}` : String(value);
}

async function actAsCitizen(page: Page, id: string, action: ShapeAction): Promise<void> {
  await page.reload();
  await expectAccessible(page, false);
  if (action.does === 'withdraw') await page.locator(`main a[href$="/aktion/${id}"]`).click();
  const form = page.locator(`form[action$="/aktion/${id}"]`);
  if (action.does === 'answer' || action.does === 'message') await form.locator('textarea').fill('Hier ist, was noch gefehlt hat.');
  await form.locator('button').first().click();
  expect(await page.locator('.kern-alert--danger').allTextContents()).toEqual([]);
}
