/** Forms of the word for what a person sends; pages carry its key, the catalogues of messages its forms. */
export type { Noun } from '../definition/format.ts';
export { atStart, nounWords, type NounWords } from '../definition/noun.ts';
