import type { DraftView } from '../../application/api.ts';
import { stopSentence } from '../../application/find-stop.ts';
import { nounWords } from '../../contract/noun.ts';
import { citizenTexts } from './messages.de.ts';

/** What staff are told about an application on paper that the answers rule out; they may record it all the same. */
export const stopWarning = ({ stop, channel, bundle }: DraftView): string | undefined =>
  stop && channel !== 'online' ? citizenTexts.stopWarning(stopSentence(stop, bundle), nounWords(bundle.process.noun)) : undefined;
