import { enhanceForm } from './enhance-form.tsx';

const root = document.getElementById('form-root');
const view = document.getElementById('form-view')?.textContent;
// Whatever fails here, the page goes on working as a plain post.
if (root && view) void enhanceForm(root, view).catch((cause: unknown) => console.warn('The form stays a plain post.', cause));
