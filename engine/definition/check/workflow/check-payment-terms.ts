import type { ServiceCheck } from './service-context.ts';

/** Who has to pay after a decision learns until when and where to; both belong to fees that are due then. */
export const checkPaymentTerms: ServiceCheck = ({ workflow, towns, report }) => {
  const fees = workflow.fees ?? [];
  for (const [index, fee] of fees.entries())
    for (const key of ['within', 'debit'] as const)
      if (fee[key] !== undefined && fee.due !== 'after-decision')
        report(
          'AW1682',
          ['fees', index, key],
          `„${key}“ gehört zu einer Gebühr, die nach der Entscheidung fällig ist (due: after-decision).`,
        );
  const later = fees.findIndex(({ due }) => due === 'after-decision');
  if (later < 0) return;
  for (const town of towns)
    if (!town.payment)
      report('AW1688', ['fees', later], `Im Bescheid fehlen Fälligkeit und Konto: ${town.name} nennt kein Konto (payment in tenant.yaml).`);
};
