import { evaluateApplication } from '../../application/evaluate-application.ts';
import type { Bundle, JsonObject } from '../../definition/bundle.ts';
import type { Scenario, Scenarios } from '../../definition/format.ts';
import { assessGebuehren } from '../../tariffs/index.ts';
import type { Choices } from './choices.ts';
import { applicantPage } from './draft-schema.ts';
import { scenarioNames as names } from './messages.de.ts';
import { planPaths, type PlannedPath } from './plan-paths.ts';
import { sampleAnswers } from './sample-answers.ts';

/** scenarios.yaml of a draft: every outcome and every end its process can reach, both kinds of applicants, and a form left empty. */
export function draftScenarios(bundle: Bundle, choices: Choices): Scenarios {
  const { today } = choices;
  const variants = choices.audience === 'beide' ? (['person', 'organisation'] as const) : [undefined];
  const samples = variants.map((kind) => sampleAnswers(bundle, today, kind && { [`${applicantPage}.art`]: kind }));
  const fees = bundle.workflow.fees ?? [];
  const paysFirst = fees.some((fee) => fee.due.startsWith('before-'));
  const paysAtCounter = fees.some((fee) => fee.due === 'at-counter');
  const planned = planPaths(bundle.process, { paysFirst, paysAtCounter });
  const [first] = planned;
  const scenarios = planned.map((path, index): Scenario => played(bundle, choices, path, samples[index % samples.length]!));
  return { format: 1, scenarios: [...scenarios, ...organisation(samples[1], planned, first), ...empty(bundle, today)] };

  /** Where one path is all there is, the second kind of applicant has no scenario yet. */
  function organisation(answers: JsonObject | undefined, paths: PlannedPath[], path: PlannedPath | undefined): Scenario[] {
    if (!answers || paths.length > 1 || !path) return [];
    return [{ ...played(bundle, choices, path, answers), name: names.organisation }];
  }
}

function played(bundle: Bundle, { today, unit, queue }: Choices, planned: PlannedPath, answers: JsonObject): Scenario {
  const fees = assessGebuehren(bundle, answers, { received: today, today });
  if (!fees.ok) throw new Error(fees.reason);
  const { path, end, outcome } = planned;
  const label = bundle.process.states[end]!.label;
  return {
    name: outcome ? names.outcome[outcome]! : names.end(label),
    today,
    answers,
    expect: {
      ...(bundle.workflow.fees ? { fees: fees.assessment.lines.map(({ tariff, amount }) => ({ tariff, amount })) } : {}),
      unit,
      queue,
      path,
      state: end,
    },
  };
}

/** What is required is asked for. */
function empty(bundle: Bundle, today: string): Scenario[] {
  const { issues } = evaluateApplication(bundle, {}, today);
  return [{ name: names.empty, today, answers: {}, expect: { issues: issues.map(({ path }) => ({ at: path })) } }];
}
