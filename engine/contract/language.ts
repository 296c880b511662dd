/** Languages of the citizen pages; the renderer has its catalogues, http chooses. */
export { langTags, pageLangs, readLang, type Catalogue, type PageLang } from '../definition/language.ts';
