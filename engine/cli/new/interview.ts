import { addDays } from '../../definition/periods.ts';
import type { ProcessShape, Proposals, Regime, Assurance, Tenant, Workflow } from '../../definition/format.ts';
import { asShape, asTenant, type RawCatalog } from '../../definition/read/read-catalog.ts';
import type { RegistryEntry } from '../../definition/read/registry.ts';
import { germanDate } from '../../rules/index.ts';
import type { Choices, OfferChoice } from './choices.ts';
import { choiceLabels as labels, draftTexts, newMessages as say, questionTitles as titles } from './messages.de.ts';
import { offeredTariffs } from './offered-tariffs.ts';
import type { Ask, Choice } from './question.ts';
import { readChoice, readChoices, readCount, readDocuments, readFutureDay, readPeriod, readText, readTexts } from './read-answers.ts';
import { askForRow } from './row-question.ts';
import { factsOf, givesPlaces, remedyOf, sendsDecision } from './shape-facts.ts';
import { unitChoices } from './unit-choices.ts';

export interface InterviewOptions {
  raw: RawCatalog;
  proposals: Proposals;
  ask: Ask;
  today: string;
}

/** All questions in their order; each proposal follows from the registry, the town and the answers before. */
export async function interview({ raw, proposals, ask, today }: InterviewOptions): Promise<Choices> {
  const row = await askForRow(raw, ask);
  const town = await askForTown(raw, ask);
  const shapeId = await askForShape(raw, proposals, row, ask);
  const shape = asShape(raw.shapes.get(shapeId)!);
  const audience = await choose<Workflow['audience']>(ask, 'audience', titles.audience, labels.audience, row.audience);
  const groups = await askForGroups(proposals, shape, ask);
  const documents = await ask({
    flag: 'documents',
    title: titles.documents,
    proposal: row.documents.join('; ') || '-',
    read: readDocuments,
  });
  const offer = givesPlaces(shape) ? await askForOffer(today, ask) : undefined;
  const tariff = await askForTariff(raw, town, shape, today, ask);
  const place = await askForPlace(raw, town, row, shape, ask);
  const law = await ask({ flag: 'law', title: titles.law, ...(row.law.length > 0 && { proposal: row.law.join('; ') }), read: readTexts });
  const usual = proposals.procedures[row.procedure]?.regime ?? 'vwvfg';
  const regime = await choose<Regime>(ask, 'regime', titles.regime, labels.regime, usual);
  const remedy = await askForRemedy(shape, tariff, ask);
  const assurance = await choose<Assurance>(ask, 'assurance', titles.assurance, labels.assurance, 'keine');
  const retention = await ask({ flag: 'retention', title: titles.retention, proposal: '3 Jahre', read: readPeriod });
  const summary = await ask({ flag: 'summary', title: titles.summary, proposal: draftTexts.summary(row.name), read: readText(300) });
  return {
    row,
    town: town.tenant,
    shape: shapeId,
    audience,
    groups,
    documents,
    ...(tariff ? { tariff } : {}),
    ...(offer ? { offer } : {}),
    ...place,
    law,
    regime,
    remedy,
    assurance,
    retention,
    summary,
    today,
  };
}

/** One of a short list of words that the format knows. */
function choose<T extends string>(ask: Ask, flag: string, title: string, words: Record<T, string>, proposal: string): Promise<T> {
  const choices = Object.entries<string>(words).map(([id, label]) => ({ id, label }));
  const known = choices.some(({ id }) => id === proposal) ? proposal : choices[0]!.id;
  return ask({ flag, title, choices, proposal: known, read: readChoice<T>(choices) });
}

async function askForTown(raw: RawCatalog, ask: Ask): Promise<Tenant> {
  const towns = [...raw.tenants.values()].flatMap(({ tenant }) => (tenant?.readable ? [asTenant(tenant)] : []));
  const choices = towns.map(({ tenant, name }) => ({ id: tenant, label: name }));
  if (choices.length === 0) throw new Error(say.noTown);
  const chosen = await ask({ flag: 'town', title: titles.town, choices, proposal: choices[0]!.id, read: readChoice(choices) });
  return towns.find(({ tenant }) => tenant === chosen)!;
}

function askForShape(raw: RawCatalog, proposals: Proposals, row: RegistryEntry, ask: Ask): Promise<string> {
  const procedure = proposals.procedures[row.procedure];
  const fitting = procedure?.shapes.filter((id) => raw.shapes.has(id)) ?? [];
  const others = [...raw.shapes].filter(([id, file]) => !fitting.includes(id) && asShape(file).standsFor === undefined);
  const ids = [...fitting, ...others.map(([id]) => id)];
  const choices = ids.map((id): Choice => {
    const shape = asShape(raw.shapes.get(id)!);
    return { id, label: `${shape.name} (${factsOf(shape)})`, ...(fitting.includes(id) && { about: shape.description }) };
  });
  const hint = procedure && say.procedure(procedure.label);
  return ask({ flag: 'shape', title: titles.shape, ...(hint && { hint }), choices, proposal: ids[0]!, read: readChoice(choices) });
}

/** What a decision needs to reach somebody cannot be left out. */
function askForGroups({ groups }: Proposals, shape: ProcessShape, ask: Ask): Promise<string[]> {
  const needed = sendsDecision(shape) ? groups.filter(({ always }) => always).map(({ id }) => id) : [];
  const choices = groups.map(({ id, title }) => ({ id, label: title }));
  const usual = groups.filter(({ id, usual: proposed }) => proposed || needed.includes(id)).map(({ id }) => id);
  const read = readChoices(choices);
  return ask({
    flag: 'groups',
    title: titles.groups,
    choices,
    proposal: usual.join(', '),
    read(text) {
      const answer = read(text);
      const missing = answer.ok && needed.some((id) => !answer.value.includes(id));
      return missing ? { ok: false, message: say.addressNeeded(needed) } : answer;
    },
  });
}

/** The first offer is only a beginning; its days lie far enough ahead to be tried out. */
async function askForOffer(today: string, ask: Ask): Promise<OfferChoice> {
  const begin = addDays(today, 90);
  const title = await ask({ flag: 'offer-title', title: titles.offerTitle, proposal: draftTexts.offerTitle, read: readText(120) });
  const from = await ask({ flag: 'offer-from', title: titles.offerFrom, proposal: germanDate(begin), read: readFutureDay(today) });
  const lastDay = await ask({
    flag: 'offer-until',
    title: titles.offerLastDay,
    proposal: germanDate(addDays(from, -1)),
    read(text) {
      const answer = readFutureDay(today)(text);
      return answer.ok && answer.value >= from ? { ok: false, message: say.registrationTooLate(germanDate(from)) } : answer;
    },
  });
  const places = await ask({ flag: 'offer-places', title: titles.offerPlaces, proposal: '20', read: readCount });
  return { title, from, lastDay, places };
}

async function askForTariff(raw: RawCatalog, town: Tenant, shape: ProcessShape, today: string, ask: Ask): Promise<string | undefined> {
  const { choices, other } = offeredTariffs(raw, town, shape, today);
  if (choices.length === 0) return undefined;
  const all = [{ id: '-', label: labels.noFee }, ...choices];
  const read = readChoice(all);
  const chosen = await ask<string>({
    flag: 'tariff',
    title: titles.tariff,
    choices: all,
    proposal: '-',
    read: (text) => (other.includes(text) ? { ok: false, message: say.feeNeedsMore(text) } : read(text)),
  });
  return chosen === '-' ? undefined : chosen;
}

async function askForPlace(
  raw: RawCatalog,
  town: Tenant,
  row: RegistryEntry,
  shape: ProcessShape,
  ask: Ask,
): Promise<{ unit: string; queue: string }> {
  const choices = unitChoices(raw, town, row, shape);
  const unit = await ask({ flag: 'unit', title: titles.unit, choices, proposal: choices[0]!.id, read: readChoice(choices) });
  const queues = Object.entries(town.units[unit]!.queues).map(([id, { label }]) => ({ id, label }));
  const queue = await ask({ flag: 'queue', title: titles.queue, choices: queues, proposal: queues[0]!.id, read: readChoice(queues) });
  return { unit, queue };
}

/** Whether there is a remedy follows from the process; which one is for its author to say. */
async function askForRemedy(shape: ProcessShape, tariff: string | undefined, ask: Ask): Promise<Workflow['remedy']> {
  const usual = remedyOf(shape, tariff !== undefined);
  if (usual === 'keiner') return usual;
  return choose<'widerspruch' | 'klage'>(ask, 'remedy', titles.remedy, labels.remedy, usual);
}
