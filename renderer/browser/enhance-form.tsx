import { useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { FormRuntime } from '../../engine/rules/api.ts';
import { FormPage } from '../form/FormPage.tsx';
import type { Form } from '../form/form-context.ts';
import { createFormState } from '../form/form-state.ts';
import { FormStore } from '../form/form-store.ts';
import { unpackView } from '../form/pack-view.ts';
import { speakFromNowOn, speechOf } from '../messages/speech.ts';
import { FormController } from './form-controller.ts';

/** Takes over the drawn form: the same components on the same view, then the one evaluator on each change. */
export async function enhanceForm(root: HTMLElement, json: string): Promise<void> {
  const view = unpackView(json);
  speakFromNowOn(speechOf(view));
  const { default: validate } = (await import(view.validatorUrl)) as { default: FormRuntime['validate'] };
  const form: Form = { view, store: new FormStore(createFormState(view)) };
  const takeOver = (): void => new FormController(root, form, { form: view.form, validate }).start();
  hydrateRoot(root, <Enhanced form={form} onDrawn={takeOver} />);
}

/** Listens only once the markup is taken over: changes before that would not match it. */
function Enhanced({ form, onDrawn }: { form: Form; onDrawn: () => void }) {
  useEffect(onDrawn, []);
  return <FormPage form={form} />;
}
