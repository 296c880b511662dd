import type { Router } from 'express';
import type { AllowedAction, OfficeCase } from '../../application/api.ts';
import type { FieldIssue, OfficeActionPage } from '../../contract/office-pages.ts';
import type { Operation } from '../../definition/format.ts';
import type { HttpContext } from '../context.ts';
import { actionFields, openQuestions } from './action-fields.ts';
import { caseHead, decisionView, letterItem } from './case-head.ts';
import { handle, one, param, showFailure, type OfficeCall } from './handle.ts';
import { fieldTexts, messages, operationTexts } from './messages.de.ts';
import { today } from './office-date.ts';
import { MAX_TEXT, readActionInput } from './read-action-input.ts';

/** The steps of the process: each shows its form and runs; what was typed survives every refusal. */
export function addActionRoutes(router: Router, ctx: HttpContext): void {
  const path = '/vorgang/:number/aktion/:action';
  router.get(
    path,
    handle(async (call) => {
      const found = await findAction(ctx, call);
      if (found) showAction(ctx, call, found, { values: {}, blocked: found.allowed.refused });
    }),
  );
  router.post(
    path,
    handle(async (call) => {
      const found = await findAction(ctx, call);
      if (found) await runAction(ctx, call, found);
    }),
  );
}

interface FoundAction {
  case: OfficeCase;
  allowed: AllowedAction;
}

/** The action as the process has it; when it does not fit the state any more, it is found all the same, as refused. */
async function findAction(ctx: HttpContext, call: OfficeCall): Promise<FoundAction | undefined> {
  const { request, tenant, staff } = call;
  const found = await ctx.app.office.find({ tenant, number: param(request, 'number') }, staff);
  if (!found.ok) return void showFailure(call, found);
  const id = param(request, 'action');
  const offered = found.value.actions.find((candidate) => candidate.id === id);
  const { actions } = found.value.bundle.process;
  const known = Object.hasOwn(actions, id) ? actions[id] : undefined;
  if (!offered && !known) return void showFailure(call, { status: 404, message: '' });
  return {
    case: found.value,
    allowed: offered ?? { id, action: known!, refused: messages.notOffered(known!.label, found.value.row.stateLabel) },
  };
}

async function runAction(ctx: HttpContext, call: OfficeCall, found: FoundAction): Promise<void> {
  const { response, staff, urls } = call;
  const { allowed, case: of } = found;
  const values = readValues(response.locals.fields);
  const now = today(ctx.clock);
  const fields = actionFields({ id: allowed.id, action: allowed.action, found: of, staff, values, now });
  const { input, issues } = readActionInput(fields, values, response.locals.files, of, allowed.id);
  const version = Number(values['version'] || NaN);
  if (version !== of.version) return showConflict(ctx, call, found, values);
  if (issues.length > 0) {
    const hasFiles = response.locals.files.length > 0 && !issues.some(({ field }) => field === 'files');
    const all = hasFiles ? [...issues, { field: 'files', message: fieldTexts.issues.filesAgain }] : issues;
    return showAction(ctx, call, found, { values, issues: all, status: 422 });
  }
  const result = await ctx.app.office.act(of.ref, staff, allowed.id, input, version);
  if (result.ok) {
    response.locals.flash({ kind: 'success', title: operationTexts[allowed.action.does].done ?? messages.done(allowed.action.label) });
    return response.redirect(303, afterwards(result.value, allowed, call));
  }
  if (result.code === 'conflict') return showConflict(ctx, call, found, values);
  if (result.status === 404) return showFailure(call, result, { label: messages.errors.toCase, url: urls.case(of.ref.number) });
  if (isOneClick(allowed)) return backWithWarning(call, of, result.message);
  showAction(ctx, call, found, { values, refusal: result.message, status: result.status });
}

/** A prepared decision opens its letter; a case given away is no longer ours to see. */
function afterwards(after: OfficeCase, { action }: AllowedAction, { staff, urls }: OfficeCall): string {
  const own = staff.units.includes(after.row.unit) || after.consultations.some(({ unit }) => staff.units.includes(unit));
  if (!own) return urls.queue;
  const draft = action.does === 'prepare' ? after.letters.findLast(({ role, editable }) => editable && role === action.letter) : undefined;
  return draft ? urls.letter(after.ref.number, draft.id) : urls.case(after.ref.number);
}

/** Shows the newest state with everything typed; the next sending carries the new version. */
async function showConflict(ctx: HttpContext, call: OfficeCall, found: FoundAction, values: Record<string, string>): Promise<void> {
  if (isOneClick(found.allowed)) return backWithWarning(call, found.case, messages.conflictShort);
  const newest = await findAction(ctx, call);
  if (newest) showAction(ctx, call, newest, { values, conflict: messages.conflict, refusal: newest.allowed.refused, status: 409 });
}

const isOneClick = ({ action }: AllowedAction): boolean => action.does === 'claim' || action.does === 'release';

function backWithWarning({ response, urls }: OfficeCall, of: OfficeCase, text: string): void {
  response.locals.flash({ kind: 'warning', title: messages.refusedTitle, text });
  response.redirect(303, urls.case(of.ref.number));
}

function readValues(fields: Record<string, string | string[]>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) values[name] = one(value, MAX_TEXT + 1);
  return values;
}

interface Shown {
  values: Record<string, string>;
  issues?: FieldIssue[];
  conflict?: string;
  refusal?: string;
  blocked?: string;
  status?: number;
}

/** Who applied on paper has no access code in hand: a message on the status page alone would not reach them. */
function leadOf(of: OfficeCase, does: Operation): string {
  const { lead } = operationTexts[does];
  const { elsewhere, town } = of.bundle;
  const decider = elsewhere && town.authorities[elsewhere.authority];
  if (does === 'hand-over' && decider) return messages.handOverTo(decider, elsewhere.by === 'announced-post');
  return does === 'message' && of.channel !== 'online' ? `${lead} ${messages.paperMessage}` : lead;
}

function showAction(ctx: HttpContext, call: OfficeCall, { case: of, allowed: { id, action } }: FoundAction, shown: Shown): void {
  const { staff, urls } = call;
  const now = today(ctx.clock);
  const fields = actionFields({ id, action, found: of, staff, values: shown.values, now });
  const question = action.does === 'opinion' ? openQuestions({ found: of, staff })[0] : undefined;
  const reviewed = action.does === 'approve' || action.does === 'return' || action.does === 'send';
  const letters = reviewed ? of.letters.filter(({ role, state }) => state !== 'sent' && (!action.letter || role === action.letter)) : [];
  const page: OfficeActionPage = {
    kind: 'office-action',
    head: caseHead(of, urls, now),
    title: action.label,
    lead: leadOf(of, action.does),
    instructions: of.bundle.workflow.instructions?.actions?.[id] ?? [],
    url: urls.action(of.ref.number, id),
    fields,
    issues: shown.issues ?? [],
    conflict: shown.conflict,
    refusal: shown.refusal,
    blocked: shown.blocked,
    confirm: action.confirm,
    submitLabel: operationTexts[action.does].submit,
    multipart: fields.some(({ type }) => type === 'files'),
    decision: reviewed ? decisionView(of) : undefined,
    fees: (reviewed && of.decision) || action.does === 'cash' ? of.fees : undefined,
    letters: letters.map((letter) => letterItem(letter, of, urls)),
    question: question && { text: question.question, unitName: question.unitName, dueAt: question.dueAt },
  };
  call.response.locals.page(page, { title: `${action.label} – ${of.ref.number}`, status: shown.status });
}
