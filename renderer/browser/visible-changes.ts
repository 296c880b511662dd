import type { FormField } from '../../engine/definition/bundle.ts';
import { isWithin, visitFields } from '../../engine/rules/index.ts';
import { words } from '../messages/words.ts';
import type { Judged } from './judge-page.ts';

/** What is read out when questions come or go: their labels, of a group only its own. '' when nothing changed. */
export function describeChanges(section: FormField, before: Pick<Judged, 'hidden'>, after: Pick<Judged, 'answers' | 'hidden'>): string {
  const added: string[] = [];
  const removed: string[] = [];
  visitFields([section], after.answers, (field, path) => {
    const [was, is] = [!isWithin(before.hidden, path), !after.hidden.has(path)];
    if (is && !was) added.push(field.label);
    if (was && !is) removed.push(field.label);
    return is && was;
  });
  const texts = [added.length > 0 ? words.questionAdded(added) : '', removed.length > 0 ? words.questionsRemoved(removed) : ''];
  return texts.filter(Boolean).join('. ');
}
