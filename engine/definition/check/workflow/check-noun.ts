import { nounWords } from '../../noun.ts';
import { textsNaming } from '../process/check-noun.ts';
import type { ServiceCheck } from './service-context.ts';

/** A service with a word of its own says it everywhere: texts of the shape that name the other thing are refined. */
export const checkNoun: ServiceCheck = ({ workflow, plainShape, shape, report }) => {
  const other = plainShape?.noun ?? 'antrag';
  if (!shape || !workflow.noun || workflow.noun === other) return;
  const places = textsNaming(shape, other);
  if (places.length > 0)
    report(
      'AW1478',
      ['noun'],
      `Abgeschickt wird ${nounWords(workflow.noun).a.nominative}, in Texten des Verfahrens steht aber noch „${nounWords(other).word}“: ${places.join(', ')}.`,
    );
};
