import type { ServicePageView } from '../../engine/contract/citizen-pages.ts';
import { nounWords } from '../../engine/contract/noun.ts';
import { citizenDe } from '../messages/citizen.de.ts';
import { DescriptionList, Details } from '../ui/index.ts';

/** Information of Art. 13 DSGVO, from the definition and the town. */
export function PrivacyNotice({ page }: { page: ServicePageView }) {
  const { service: texts } = citizenDe;
  const { decider } = page.info;
  const { workflow, town, process } = page.info.bundle;
  const retention = page.retention.map(({ outcome, period }) => `${outcome}: ${period}`).join('; ');
  return (
    <Details summary={texts.privacy}>
      <DescriptionList
        rows={[
          { label: texts.purpose, value: workflow.privacy.purpose },
          { label: texts.controller, value: `${page.authority}, ${town.address.street}, ${town.address.postcode} ${town.address.city}` },
          { label: texts.officer, value: page.dataProtectionOfficer },
          { label: texts.basis, value: workflow.privacy.basis },
          {
            label: texts.recipients,
            value: decider ? texts.recipientsElsewhere(decider.name) : texts.recipientsText(nounWords(process.noun)),
          },
          { label: texts.retention, value: `${retention}. ${workflow.retention.law}` },
          { label: texts.rights, value: texts.rightsText },
          { label: texts.duty, value: texts.dutyText },
        ]}
      />
    </Details>
  );
}
