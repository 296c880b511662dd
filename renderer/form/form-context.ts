import { createContext, useContext, useSyncExternalStore } from 'react';
import type { FormPageView } from '../../engine/contract/form-page.ts';
import type { FormState } from './form-state.ts';
import type { FormStore } from './form-store.ts';

export interface Form {
  view: FormPageView;
  store: FormStore;
}
export const FormContext = createContext<Form | undefined>(undefined);

/** The page that a control stands on. @throws Error outside a form page. */
export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('A control stands outside of a form page.');
  return form;
}

/** One part of the state. The control is drawn again only when this part changes, so `select` returns what is compared by identity. */
export function useFormState<T>(select: (state: FormState) => T): T {
  const { store } = useForm();
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.state),
    () => select(store.initial),
  );
}
