export type Answer<T> = { ok: true; value: T } | { ok: false; message: string };

export interface Choice {
  /** What is typed or given to the flag. */
  id: string;
  label: string;
  /** A line of explanation. */
  about?: string;
}

/** One question of an interview. `read` judges an answer at once; its message is German and says what to do. */
export interface Question<T> {
  /** Name without dashes: `--shape`. */
  flag: string;
  title: string;
  hint?: string;
  choices?: Choice[];
  /** Taken when nothing is typed; absent: an answer is needed. */
  proposal?: string;
  read(text: string): Answer<T>;
}
/** Gets the answer to a question, from wherever answers come. */
export type Ask = <T>(question: Question<T>) => Promise<T>;

/** An answer from a flag that cannot be taken; nobody is there to be asked again. */
export class WrongAnswer extends Error {}
/** The answers ended before the questions did. */
export class Interrupted extends Error {}
