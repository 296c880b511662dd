import { html, type Html } from '../sandbox-page/html.ts';
import { messages } from './messages.de.ts';
import { people, type Person } from './people.ts';

const levels = Object.entries(messages.levels);
export const isLevel = (value: unknown): value is keyof typeof messages.levels =>
  typeof value === 'string' && Object.hasOwn(messages.levels, value);

/** The chooser. @param wanted levels the town asked for, the lowest first; @param typed what was posted before, with a mistake */
export function loginForm(wanted: string[], typed: Record<string, unknown> = {}, problem?: string): Html {
  const person = typed['person'] ?? people[0]?.sub;
  const level = isLevel(typed['level']) ? typed['level'] : (wanted.find(isLevel) ?? levels[0]?.[0]);
  return html`<p>${messages.intro}</p>
    ${problem && html`<p class="error" id="problem" role="alert">${problem}</p>`}
    <form method="post">
      <fieldset>
        <legend>${messages.who}</legend>
        ${people.map((entry) => choice('person', entry.sub, entry.name, describePerson(entry), entry.sub === person))}
        ${choice('person', 'other', messages.other, messages.otherHint, person === 'other')}
        ${textField('given_name', messages.givenName, typed)} ${textField('family_name', messages.familyName, typed)}
        ${textField('email', messages.email, typed)}
      </fieldset>
      <fieldset>
        <legend>${messages.how}</legend>
        ${levels.map(([value, [name, hint]]) => {
          const text = value === wanted[0] ? `${hint}. ${messages.wanted}` : hint;
          return choice('level', value, name, text, value === level);
        })}
      </fieldset>
      <div class="buttons">
        <button class="first" name="answer" value="login">${messages.submit}</button>
        <button name="answer" value="cancel" formnovalidate>${messages.cancel}</button>
      </div>
    </form>`;
}

const describePerson = ({ email, address }: Person): string =>
  [address && `${address.street_address}, ${address.postal_code} ${address.locality}`, email].filter(Boolean).join(' · ');

const choice = (name: string, value: string, label: string, hint: string, checked: boolean): Html =>
  html`<label class="choice"
    ><input type="radio" name="${name}" value="${value}" ${checked && html`checked`} /><span
      >${label}<span class="hint">${hint}</span></span
    ></label
  >`;

const textField = (name: string, label: string, typed: Record<string, unknown>): Html =>
  html`<label class="text" for="${name}">${label}</label
    ><input type="text" id="${name}" name="${name}" maxlength="100" autocomplete="off" value="${String(typed[name] ?? '')}" />`;
