import { createTypstLetters } from '../engine/adapters/letters/typst-letters.ts';
import { evaluateApplication } from '../engine/application/evaluate-application.ts';
import type { LetterDocument } from '../engine/application/ports.ts';
import type { Bundle, JsonObject, JsonValue } from '../engine/definition/bundle.ts';
import { compileService } from '../engine/definition/compile/compile-service.ts';
import { asScenarios, readCatalog } from '../engine/definition/read/read-catalog.ts';
import { loadValidator } from '../engine/rules/load-validator.ts';
import { median } from './median.ts';

export interface VerdictRates {
  service: string;
  /** Answers the application holds. */
  answers: number;
  /** Full verdicts per second: prune, derive, validate, named checks, rules. */
  engine: number;
  /** The compiled validator alone on what is left to validate. */
  ajv: number;
}
const rounds = 5;
const town = 'musterstadt';

/** The application of the catalog that is nearest to 40 answers, judged in turn by the engine and by its ajv validator alone. */
export function measureVerdict(): VerdictRates {
  const { bundle, answers, today } = fortyAnswers();
  const validate = loadValidator(bundle.validator);
  const { answers: settled } = evaluateApplication(bundle, answers, today);
  const engine: number[] = [];
  const ajv: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    engine.push(rateOf(2000, () => void evaluateApplication(bundle, answers, today)));
    ajv.push(rateOf(50_000, () => void validate(settled)));
  }
  return { service: bundle.service, answers: leavesIn(answers), engine: median(engine.slice(1)), ajv: median(ajv.slice(1)) };
}

function fortyAnswers(): { bundle: Bundle; answers: JsonObject; today: string } {
  const raw = readCatalog({ root: process.cwd() });
  const complete = [...raw.services.values()].flatMap((service) =>
    asScenarios(service.scenarios!)
      .scenarios.filter((scenario) => !scenario.expect.issues?.length)
      .map((scenario) => ({ service: service.id, answers: scenario.answers as JsonObject, today: scenario.today })),
  );
  const distance = ({ answers }: { answers: JsonObject }): number => Math.abs(leavesIn(answers) - 40);
  const { service, answers, today } = complete.sort((a, b) => distance(a) - distance(b))[0]!;
  return { bundle: compileService(raw, service, town), answers, today };
}

function leavesIn(value: JsonValue): number {
  if (value === null || typeof value !== 'object') return 1;
  return Object.values(value).reduce<number>((sum, member) => sum + leavesIn(member), 0);
}

function rateOf(count: number, run: () => void): number {
  const begun = performance.now();
  for (let index = 0; index < count; index++) run();
  return count / ((performance.now() - begun) / 1000);
}

const letter: LetterDocument = {
  draft: false,
  letterhead: 'Stadt Musterstadt – Der Magistrat',
  sender: 'Stadt Musterstadt · Marktplatz 1',
  addressee: ['Erika Muster', 'Lindenweg 12a', '35390 Musterstadt'],
  office: { unit: 'Amt', phone: '030 23125 210' },
  place: 'Musterstadt',
  date: '24. November 2026',
  caseNumber: '2026-000001',
  subject: 'Bescheid',
  blocks: Array.from({ length: 8 }, () => ({ kind: 'paragraph' as const, text: 'Ein Absatz mit einigen Wörtern. '.repeat(8) })),
  closing: ['Mit freundlichen Grüßen', 'Im Auftrag', 'Thomas Taler'],
  data: { case: '2026-000001' },
  lang: 'de',
};

/** Milliseconds for a letter of one page: the original (PDF/UA-1) and its archive copy (PDF/A-3a) together. Each has another number. */
export async function measureLetter(): Promise<number> {
  const letters = createTypstLetters({ root: process.cwd(), now: () => 1_795_500_000 });
  const times: number[] = [];
  for (let number = 0; number < 60; number++) {
    const begun = performance.now();
    await letters.letter({ ...letter, caseNumber: `2026-${String(number).padStart(6, '0')}` });
    times.push(performance.now() - begun);
  }
  return median(times.slice(10));
}
