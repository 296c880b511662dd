import type { ServicePageView } from '../../engine/contract/citizen-pages.ts';
import { nounWords } from '../../engine/contract/noun.ts';
import { citizenWords, period } from '../messages/citizen-words.ts';
import { German } from '../ui/Said.tsx';
import { DescriptionList, Details } from '../ui/index.ts';

/** Information of Art. 13 DSGVO, from the definition and the town. */
export function PrivacyNotice({ page }: { page: ServicePageView }) {
  const { service: texts } = citizenWords;
  const { decider } = page.info;
  const { workflow, town, process } = page.info.bundle;
  const retention = page.retention.map(({ outcome, period: length }) => `${outcome}: ${period(length)}`).join('; ');
  return (
    <Details summary={texts.privacy}>
      <DescriptionList
        rows={[
          { label: texts.purpose, value: workflow.privacy.purpose },
          {
            label: texts.controller,
            value: <German>{`${page.authority}, ${town.address.street}, ${town.address.postcode} ${town.address.city}`}</German>,
          },
          { label: texts.officer, value: <German>{page.dataProtectionOfficer}</German> },
          { label: texts.basis, value: <German>{workflow.privacy.basis}</German> },
          {
            label: texts.recipients,
            value: decider ? texts.recipientsElsewhere(decider.name) : texts.recipientsText(nounWords(process.noun)),
          },
          {
            label: texts.retention,
            value: (
              <>
                {retention}. <German>{workflow.retention.law}</German>
              </>
            ),
          },
          { label: texts.rights, value: texts.rightsText },
          { label: texts.duty, value: texts.dutyText },
        ]}
      />
    </Details>
  );
}
