import type { Diagnostic } from '../../diagnostics.ts';
import { checkLetters } from '../letters/check-letters.ts';
import { checkOffice } from '../office/check-office.ts';
import { checkRefinement } from '../process/check-refinement.ts';
import { checkListsOfService } from '../tenant/check-tenant-lists.ts';
import { checkExpectations, checkScenarios } from '../scenarios/check-scenarios.ts';
import { checkBooking } from './check-booking.ts';
import { checkComputed } from './check-computed.ts';
import { checkConsultations } from './check-consultations.ts';
import { checkDeadlineSteps } from './check-deadline-steps.ts';
import { checkDeadlines } from './check-deadlines.ts';
import { checkDistrict } from './check-district.ts';
import { checkEligibility, checkStops } from './check-eligibility.ts';
import { checkExpressions } from './check-expressions.ts';
import { checkFacts } from './check-facts.ts';
import { checkFees } from './check-fees.ts';
import { checkNames } from './check-names.ts';
import { checkNoun } from './check-noun.ts';
import { checkParties } from './check-parties.ts';
import { checkPaymentTerms } from './check-payment-terms.ts';
import { checkPlaces } from './check-places.ts';
import { checkRegistry } from './check-registry.ts';
import { checkRemedy } from './check-remedy.ts';
import { checkRetention } from './check-retention.ts';
import type { ServiceCheck, ServiceContext } from './service-context.ts';

/** Checks of a service whose workflow has the right format: a new one is a file of its own and a name here. */
const serviceChecks: ServiceCheck[] = [
  checkNames,
  checkNoun,
  checkFacts,
  checkRegistry,
  checkPlaces,
  checkDistrict,
  checkDeadlines,
  checkDeadlineSteps,
  checkConsultations,
  checkFees,
  checkPaymentTerms,
  checkRetention,
  checkRemedy,
  checkParties,
  checkBooking,
  checkExpressions,
  checkComputed,
  checkEligibility,
  checkListsOfService,
  checkOffice,
];

/** References and expressions of a service: process, tariffs, units, letters, statutes, parties, retention, scenarios. */
export function checkWorkflow(context: ServiceContext, sound: ReadonlySet<string>): Diagnostic[] {
  for (const check of serviceChecks) check(context);
  const { file, workflow, plainShape, found } = context;
  const refinement = plainShape && workflow.refine ? checkRefinement(file, plainShape, workflow.refine, workflow.deadlines) : [];
  found.push(...refinement);
  // A broken refinement makes letters and paths of scenarios fail as well: one cause, one finding.
  if (refinement.some((finding) => finding.severity === 'error')) context.shape = undefined;
  checkLetters(context);
  checkScenarios(context, sound);
  checkExpectations(context, sound);
  checkStops(context, sound);
  return found;
}
