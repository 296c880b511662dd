import { compileExpression, type ExpectedKind, type ExpressionType } from '../../../engine/definition/expressions/index.ts';
import type { Dice } from './dice.ts';

type Kind = 'boolean' | 'number' | 'string' | 'date';
interface Name {
  path: string;
  type: ExpressionType;
  optional: boolean;
}
const limits: Record<Kind, number> = { boolean: 3, number: 2, string: 1, date: 2 };

/**
 * Expressions an author might write over an environment: of every construct of the language, mostly sound. What the type checker refuses is
 * drawn again, for the property is about what it accepts.
 */
export class ExpressionMaker {
  readonly #dice: Dice;
  readonly #env: ExpressionType;
  readonly #names: Name[];

  constructor(dice: Dice, env: ExpressionType) {
    this.#dice = dice;
    this.#env = env;
    this.#names = namesOf(env, '', false);
  }

  /** An accepted expression of the kind, or undefined after some tries. */
  accepted(expected: ExpectedKind): string | undefined {
    for (let tries = 0; tries < 6; tries++) {
      const kind =
        expected === 'integer'
          ? 'number'
          : expected === 'optional'
            ? this.#dice.pick<Kind>(['number', 'date', 'string', 'boolean'])
            : expected;
      const source = this.#make(kind, limits[kind]);
      if (compileExpression(source, this.#env, expected).ok) return source;
    }
    return undefined;
  }

  /** A number that may be missing, and the condition beside it that rules this out. */
  guardedNumber(): { when: string; value: string } | undefined {
    const [name] = this.#dice.some(
      this.#names.filter(({ type, optional }) => type.kind === 'number' && optional),
      1,
      1,
    );
    if (!name) return undefined;
    const when = this.#dice.pick([`${name.path} != null`, `${name.path} != null and ${this.#boolean(1)}`, `not(${name.path} = null)`]);
    const value = this.#dice.pick([name.path, `${name.path} * 2`, `${name.path} + ${this.#number(1)}`]);
    const sound = compileExpression(when, this.#env, 'boolean').ok && compileExpression(value, this.#env, 'number', when).ok;
    return sound ? { when, value } : undefined;
  }

  #make(kind: Kind, depth: number): string {
    return kind === 'boolean'
      ? this.#boolean(depth)
      : kind === 'number'
        ? this.#number(depth)
        : kind === 'date'
          ? this.#date(depth)
          : this.#string(depth);
  }

  /** A name of the kind, with what to say instead of a missing value. */
  #name(kind: Kind, otherwise: string): string {
    const fitting = this.#names.filter(({ type }) => type.kind === kind);
    if (fitting.length === 0) return otherwise;
    const { path, optional } = this.#dice.pick(fitting);
    return optional && this.#dice.chance(85) ? `get or else(${path}, ${otherwise})` : path;
  }

  #literalOf(type: ExpressionType): string {
    const values = type.kind === 'string' || type.kind === 'number' ? type.values : undefined;
    const value = values
      ? this.#dice.pick(values)
      : type.kind === 'number'
        ? this.#dice.pick([0, 1, 2.5, 18, -1])
        : this.#dice.pick(['x', '', 'Ä']);
    return typeof value === 'string' ? `"${value}"` : String(value);
  }

  #boolean(depth: number): string {
    const dice = this.#dice;
    const test = dice.int(0, depth > 0 ? 9 : 5);
    if (test <= 1) return this.#equality();
    if (test === 2) return `${this.#number(depth - 1)} ${dice.pick(['<', '<=', '>', '>='])} ${this.#number(depth - 1)}`;
    if (test === 3) return `${this.#date(depth - 1)} ${dice.pick(['<', '<=', '>', '>=', '='])} ${this.#date(0)}`;
    if (test === 4) return this.#list() ?? this.#name('boolean', 'false');
    if (test === 5)
      return dice.pick([
        `is working day(${this.#date(0)})`,
        `contains(${this.#string(0)}, "x")`,
        `starts with(${this.#string(0)}, "A")`,
        this.#name('boolean', 'true'),
      ]);
    if (test === 6) return `(${this.#boolean(depth - 1)}) and (${this.#boolean(depth - 1)})`;
    if (test === 7) return `(${this.#boolean(depth - 1)}) or (${this.#boolean(depth - 1)})`;
    if (test === 8) return `not(${this.#boolean(depth - 1)})`;
    return `if ${this.#boolean(0)} then ${this.#boolean(0)} else ${this.#boolean(0)}`;
  }

  #equality(): string {
    const closed = this.#names.filter(({ type }) => ['string', 'number', 'boolean'].includes(type.kind));
    if (closed.length === 0) return 'today() > date("2026-01-01")';
    const { path, type, optional } = this.#dice.pick(closed);
    if (type.kind === 'boolean') return `${path} = ${this.#dice.pick(['true', 'false'])}`;
    if (optional && this.#dice.chance(20)) return `${path} ${this.#dice.pick(['=', '!='])} null`;
    if (type.kind === 'number' && optional && this.#dice.chance(40)) return `${path} != null and ${path} > ${this.#literalOf(type)}`;
    return this.#dice.pick([
      `${path} = ${this.#literalOf(type)}`,
      `${path} != ${this.#literalOf(type)}`,
      `${path} in [${this.#literalOf(type)}]`,
    ]);
  }

  #list(): string | undefined {
    const lists = this.#names.filter(({ type }) => type.kind === 'list');
    if (lists.length === 0) return undefined;
    const { path, type } = this.#dice.pick(lists);
    const item = type.kind === 'list' ? type.of : type;
    const [inner] = this.#dice.some(namesOf(item, '', false), 1, 1);
    const quantified = inner && inner.type.kind !== 'list' && inner.type.kind !== 'context' && inner.type.kind !== 'date';
    if (!quantified) return `count(${path}) > ${this.#dice.int(0, 2)}`;
    const test = inner.type.kind === 'boolean' ? `e.${inner.path} = true` : `e.${inner.path} = ${this.#literalOf(inner.type)}`;
    return `${this.#dice.pick(['some', 'every'])} e in ${path} satisfies ${test}`;
  }

  #number(depth: number): string {
    const dice = this.#dice;
    if (depth <= 0)
      return dice.pick([
        () => this.#name('number', '1'),
        () => this.#name('number', '0'),
        () => String(dice.int(0, 30)),
        () => this.#ofList(),
      ])();
    const left = this.#number(depth - 1);
    const right = this.#number(depth - 1);
    return dice.pick([
      () => `${left} + ${right}`,
      () => `${left} * ${right}`,
      () => `${left} - ${right}`,
      () => `${left} / ${right}`,
      () => `${left} / ${dice.int(1, 12)}`,
      () => `modulo(${left}, ${right})`,
      () => `floor(${left})`,
      () => `ceiling(${left} / ${dice.int(1, 7)})`,
      () => `round half up(${left}, 0)`,
      () => `round up(${left} / ${right}, ${dice.int(0, 2)})`,
      () => `if ${this.#boolean(0)} then ${left} else ${right}`,
      () => `age(${this.#date(0)}, ${this.#date(0)})`,
      () =>
        `${dice.pick(['days between', 'months between', 'started days between', 'started weeks between', 'started months between', 'working days between'])}(${this.#date(1)}, ${this.#date(0)})`,
      () => `year of(${this.#date(1)})`,
      () => `string length(${this.#string(0)})`,
      () => left,
    ])();
  }

  #ofList(): string {
    const lists = this.#names.filter(({ type }) => type.kind === 'list');
    if (lists.length === 0) return '3';
    const { path, type } = this.#dice.pick(lists);
    const numbers =
      type.kind === 'list' && type.of.kind === 'context'
        ? Object.entries(type.of.fields).filter(([, field]) => field.type.kind === 'number')
        : [];
    if (numbers.length === 0) return `count(${path})`;
    const [name, { optional }] = this.#dice.pick(numbers);
    const source = optional ? `${path}[${name} != null].${name}` : `${path}.${name}`;
    const all = `${this.#dice.pick(['sum', 'sum', 'min', 'max', 'mean'])}(${source})`;
    return this.#dice.chance(30) ? `(if count(${path}) > 0 then ${all} else 0)` : all;
  }

  #date(depth: number): string {
    const dice = this.#dice;
    const name = () => this.#name('date', 'today()');
    if (depth <= 0) return dice.pick([name, name, () => 'today()', () => 'date("2026-11-24")'])();
    return dice.pick([
      name,
      () => `add period(${this.#date(depth - 1)}, duration("${dice.pick(['P1D', 'P3M', 'P10Y', 'P500Y'])}"))`,
      () => `${this.#date(depth - 1)} + duration("${dice.pick(['P1M', 'P14D', 'P1Y'])}")`,
      () => `${this.#date(depth - 1)} - duration("${dice.pick(['P1M', 'P14D', 'P3000Y'])}")`,
      () => `next working day(${this.#date(depth - 1)})`,
      () => `add working days(${this.#date(0)}, ${this.#number(0)})`,
    ])();
  }

  #string(depth: number): string {
    const name = this.#name('string', '"x"');
    if (depth <= 0) return this.#dice.pick([name, '"x"']);
    return this.#dice.pick([
      name,
      `upper case(${name})`,
      `substring(${name}, ${this.#number(0)}, ${this.#number(0)})`,
      `trim(${name})`,
      `substring before(${name}, "-")`,
    ]);
  }
}

/** Every value of an environment that can be named without a loop. */
function namesOf(type: ExpressionType, path: string, optional: boolean): Name[] {
  if (type.kind !== 'context') return path === '' ? [] : [{ path, type, optional }];
  return Object.entries(type.fields).flatMap(([name, field]) =>
    namesOf(field.type, path === '' ? name : `${path}.${name}`, optional || field.optional),
  );
}
