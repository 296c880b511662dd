import { shippedServices } from '../../../tests/support/catalog.ts';
import type { Bundle, JsonObject } from '../../definition/bundle.ts';
import type { PageLang } from '../../definition/language.ts';
import type { DraftView } from '../api.ts';
import { evaluateApplication } from '../evaluate-application.ts';
import { draftIn } from './draft-in-language.ts';

const { bundle } = shippedServices().find(({ id }) => id === 'hund-anmelden')!;
const today = '2026-11-24';

function viewOf(of: Bundle, answers: JsonObject): DraftView {
  const evaluation = evaluateApplication(of, answers, today);
  const pages = of.form.pages.map((page) => ({ page, state: 'open' as const }));
  let assessed = 0;
  return {
    ref: { tenant: of.tenant, id: 'd', secret: 's' },
    bundle: of,
    channel: 'online',
    answers,
    evaluation,
    today,
    pages,
    get fees(): DraftView['fees'] {
      return { ok: false, message: String(++assessed) };
    },
    postbox: false,
    expiresAt: '2026-12-24T10:00:00.000Z',
  };
}
const messages = (lang: PageLang, answers: JsonObject): string[] =>
  draftIn(viewOf(bundle, answers), lang).evaluation.issues.map(({ message }) => message);

test('the same verdict in other words: of the form and of the rules across fields', () => {
  const answers = { hund: { gehalten_seit: '2027-01-01' } };
  const [german, english] = [messages('de', answers), messages('en', answers)];
  expect(english).toHaveLength(german.length);
  expect(english).toContain('The date lies in the future. Please register the dog once it is with you.');
  expect(english).toContain('Choose an answer to “How would you like to pay?”.');
  expect(english.filter((message) => german.includes(message))).toEqual([]);
});

test('pages are those of the translated form, fees are assessed only when somebody asks', () => {
  const view = draftIn(viewOf(bundle, {}), 'en');
  expect(view.pages.map(({ page }) => page)).toEqual(view.bundle.form.pages);
  expect(view.pages[0]!.page).toBe(view.bundle.form.pages[0]);
  expect(view.fees).toEqual({ ok: false, message: '1' });
});

test('German is the draft itself', () => {
  const view = viewOf(bundle, {});
  expect(draftIn(view, 'de')).toBe(view);
});
