import { SearchWhileTyping } from './search-while-typing.ts';

const form = document.getElementById('suche-formular');
const region = document.getElementById('suche-ergebnis');
const status = document.getElementById('suche-stand');
// Without any of them, or when a request fails, the form goes on working as a plain search.
if (form instanceof HTMLFormElement && region && status) new SearchWhileTyping(form, region, status).start();
