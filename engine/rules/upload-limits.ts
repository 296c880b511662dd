import type { FormField, FormModel } from '../definition/bundle.ts';

export type UploadLimits = Pick<NonNullable<FormField['upload']>, 'kinds' | 'maxBytes'>;

/** 10000000 → "10 MB": limits are said in the unit they are written in (1 MB = 1000000 bytes). */
export function megabytes(bytes: number, lang?: FormModel['lang']): string {
  const number = String(Math.floor(bytes / 100_000) / 10);
  return `${lang === 'en' ? number : number.replace('.', ',')}\u00a0MB`;
}
export const kindNames = (kinds: string[]): string => kinds.map((kind) => kind.toUpperCase()).join(', ');

/** Why a file is not taken: the same words in the browser, before the upload, and on the server. */
export const uploadMessages = {
  empty: (name: string) => `„${name}“: Die Datei ist leer. Bitte wählen Sie eine andere Datei.`,
  'too-large': (name: string, limits: UploadLimits) =>
    `„${name}“: Die Datei ist zu groß. Möglich sind höchstens ${megabytes(limits.maxBytes)}.`,
  'wrong-kind': (name: string, limits: UploadLimits) =>
    `„${name}“: Diese Art von Datei können wir nicht annehmen. Möglich sind: ${kindNames(limits.kinds)}.`,
} as const;
const englishMessages: Record<UploadRefusal, (name: string, limits: UploadLimits) => string> = {
  empty: (name) => `“${name}”: the file is empty. Please choose another one.`,
  'too-large': (name, limits) => `“${name}”: the file is too large. Possible are at most ${megabytes(limits.maxBytes, 'en')}.`,
  'wrong-kind': (name, limits) => `“${name}”: we cannot take this kind of file. Possible are: ${kindNames(limits.kinds)}.`,
};
export const sayRefusal = (why: UploadRefusal, name: string, limits: UploadLimits, lang?: FormModel['lang']): string =>
  (lang === 'en' ? englishMessages : uploadMessages)[why](name, limits);
export type UploadRefusal = keyof typeof uploadMessages;

const endings: Record<string, string> = { jpeg: 'jpg', jpe: 'jpg' };
/** Kind by the ending of the name: "Foto.JPEG" → "jpg". What the file really is only its content tells (server). */
export function kindByName(name: string): string {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return endings[ending] ?? ending;
}

/** What can be said of a file before it is sent, by name and size (bytes); undefined when nothing stands against it. */
export function refuseBeforeUpload(
  file: { name: string; size: number },
  limits: UploadLimits,
  lang?: FormModel['lang'],
): string | undefined {
  const say = (why: UploadRefusal): string => sayRefusal(why, file.name, limits, lang);
  if (file.size === 0) return say('empty');
  if (!limits.kinds.includes(kindByName(file.name))) return say('wrong-kind');
  return file.size > limits.maxBytes ? say('too-large') : undefined;
}
