import { asStaff, readCatalog } from '../../engine/definition/read/read-catalog.ts';
import type { Scenario } from '../../engine/definition/format.ts';
import { expectAccessible, look } from '../support/browser.ts';
import { answersOf, shippedServices, type ShippedService } from '../support/catalog.ts';
import { fileApplication } from '../support/file-application.ts';
import { officeSteps } from '../support/office-steps.ts';
import { describeWith } from '../support/services.ts';
import { pilots } from '../support/pilot-applications.ts';
import { useProduct } from '../support/use-product.ts';
import { workCase } from '../support/work-case.ts';

const town = 'musterstadt';
const { staff } = asStaff(readCatalog({ root: process.cwd() }).tenants.get(town)!.staff!);
const services = shippedServices().filter(({ id }) => pilots.includes(id));

/** The scenario that goes furthest: with questions back, other units and second persons where the service has them. */
function longestWay({ scenarios, bundle }: ShippedService): Scenario {
  const complete = scenarios.filter(({ expect: { path, state } }) => path && state && bundle.process.states[state]?.end === 'decided');
  const ended =
    complete.length > 0 ? complete : scenarios.filter(({ expect: { path, state } }) => path && state && bundle.process.states[state]?.end);
  return [...ended].sort((a, b) => b.expect.path!.length - a.expect.path!.length)[0]!;
}

describeWith('Chromium', 'The whole way of the four first services, from the citizen to the letter', () => {
  const used = useProduct();

  for (const device of [
    { script: false, phone: false },
    { script: true, phone: true },
  ]) {
    const how = `${device.script ? 'with' : 'without'} script, ${device.phone ? 'phone' : 'desktop'}`;
    test.each(services.map((service) => [service.id, service] as const))(
      `%s (${how})`,
      async (id, service) => {
        const scenario = longestWay(service);
        const steps = officeSteps(() => used, device);
        const viewport = device.phone ? { width: 390, height: 844 } : { width: 1280, height: 900 };
        const context = await used.browser.newContext({ javaScriptEnabled: device.script, viewport, locale: 'de-DE' });
        const page = await context.newPage();
        const { number } = await fileApplication(page, `${used.product.url}/${town}`, id, answersOf(scenario), device.script);
        await page.goto(`${used.product.url}/${town}/vorgang/${number}`);
        await expectAccessible(page, device.script);

        const unit = await workCase(steps, staff)(service, scenario, { number, status: page });

        const end = service.bundle.process.states[scenario.expect.state!]!;
        await page.reload();
        await expectAccessible(page, device.script);
        await look(page, `whole-way-${id}-${device.phone ? 'phone' : 'desktop'}`);
        expect(await page.textContent('main')).toContain(end.citizen);
        if (end.end === 'decided') await expectLetter(steps, scenario, { number, unit });
        await context.close();
      },
      240_000,
    );
  }

  /** Without a login the decision goes by post: it waits in the print stack of its unit, and its PDF opens. */
  async function expectLetter(
    steps: ReturnType<typeof officeSteps>,
    { expect: expected }: Scenario,
    { number, unit }: { number: string; unit: string },
  ): Promise<void> {
    expect(expected.letters ?? ['decision']).toContain('decision');
    const office = await steps.login(staff.find((person) => person.units.includes(unit))!.login);
    await office.goto(`${used.product.url}/${town}/amt/druckstapel`);
    expect(await office.textContent('main')).toContain(number);
    await office.goto(`${used.product.url}/${town}/amt/vorgang/${number}`);
    const link = await office.locator('a[href*="/schreiben/"][href$=".pdf"]').first().getAttribute('href');
    const pdf = await office.request.get(new URL(link!, office.url()).href);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await office.context().close();
  }
});
