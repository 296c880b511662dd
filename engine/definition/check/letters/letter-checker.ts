import type { CompiledCondition, JsonSchema } from '../../bundle.ts';
import type { Code } from '../../codes/index.ts';
import { findNearest } from '../../nearest.ts';
import { own } from '../../own.ts';
import { helpersOfLetters } from './letter-helpers.ts';
import type { LetterType } from './letter-type.ts';
import { nothingKnown, withConsequences, type Presence } from './presence.ts';

export type ReportAt = (code: Code, at: { line: number; column: number }, message: string, nearest?: string) => void;
/** Node of the library's syntax tree; its own types do not cover all kinds. */
type Node = any;
interface Scope {
  type: LetterType;
  /** Where the value stands, `answers.baeume.*`. */
  at: string;
  outer?: Scope;
}
interface Found {
  type: LetterType;
  at: string;
  /** The part of the path that may be missing. */
  missing?: string;
}

/** Types a letter over its syntax tree: every name exists, and has a value wherever it is printed or looked into. */
export class LetterChecker {
  readonly #root: Scope;
  readonly #report: ReportAt;
  readonly #schema: JsonSchema;
  readonly #conditions: CompiledCondition[];

  constructor(root: LetterType, schema: JsonSchema, conditions: CompiledCondition[], report: ReportAt) {
    this.#root = { type: root, at: '' };
    this.#schema = schema;
    this.#conditions = conditions;
    this.#report = report;
  }

  check(program: Node): void {
    this.#program(program, this.#root, nothingKnown);
  }

  #program(program: Node, scope: Scope, known: Presence): void {
    for (const node of program?.body ?? []) this.#statement(node, scope, known);
  }

  #statement(node: Node, scope: Scope, known: Presence): void {
    switch (node.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        return this.#print(node, scope, known);
      case 'BlockStatement':
        return this.#block(node, scope, known);
      default:
        this.#at(
          node,
          'AW1707',
          'Das gibt es in Schreiben nicht: nur {{name}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}} und {{! Notizen }}.',
        );
    }
  }

  #at(node: Node, code: Code, message: string, nearest?: string): void {
    this.#report(code, { line: node.loc.start.line, column: node.loc.start.column + 1 }, message, nearest);
  }

  #print(node: Node, scope: Scope, known: Presence): void {
    const name = String(node.path.original);
    const isCall = node.params.length > 0 || (node.path.parts?.length === 1 && Object.hasOwn(helpersOfLetters, name));
    if (isCall) return this.#call(node, scope, known);
    const found = this.#value(node.path, scope, known);
    if (!found || found.type.kind === 'text' || found.type.kind === 'number') return;
    const advice = {
      day: `Ein Tag braucht {{date ${name}}}.`,
      cents: `Ein Betrag braucht {{money ${name}}}.`,
      flag: `Ja oder nein braucht {{yesno ${name}}} oder {{#if ${name}}}.`,
    };
    if (found.type.kind === 'list' || found.type.kind === 'group')
      this.#at(
        node,
        'AW1708',
        `„${name}“ ist ${found.type.kind === 'list' ? 'eine Liste; sie braucht {{#each}}' : 'eine Gruppe; gedruckt wird ein Feld daraus'}.`,
      );
    else this.#at(node, 'AW1709', `„${name}“ wäre so nicht lesbar. ${advice[found.type.kind]}`);
  }

  #call(node: Node, scope: Scope, known: Presence): void {
    const name = String(node.path.original);
    const helper = own(helpersOfLetters, name);
    if (!helper || name === 'eq')
      return this.#at(node, 'AW1701', `Den Helfer „${name}“ gibt es hier nicht.`, findNearest(name, Object.keys(helpersOfLetters)));
    if (node.params.length !== 1 || node.hash) return this.#at(node, 'AW1702', `„${name}“ erwartet genau einen Wert.`);
    const [param] = node.params;
    if (param.type !== 'PathExpression') return this.#at(param, 'AW1702', `„${name}“ erwartet den Namen eines Werts.`);
    const found = this.#value(param, scope, known);
    if (found && found.type.kind !== helper.takes && !(found.type.kind === 'number' && helper.takes === 'cents'))
      this.#at(param, 'AW1702', `„${name}“ erwartet ${helper.wants}; „${param.original}“ ist ${nameOf(found)}.`);
  }

  #block(node: Node, scope: Scope, known: Presence): void {
    const name = String(node.path.original);
    if (!['if', 'unless', 'each', 'with'].includes(name))
      return this.#at(node, 'AW1701', `Den Block „${name}“ gibt es nicht.`, findNearest(name, ['if', 'unless', 'each', 'with']));
    const [param] = node.params;
    if (node.params.length !== 1) return this.#at(node, 'AW1702', `„#${name}“ erwartet genau einen Wert.`);
    if (name === 'each' || name === 'with') return this.#enter(node, name, param, scope, known);
    const guards = this.#guards(param, scope, known);
    const inside = withConsequences(guards.whenTrue, this.#schema, this.#conditions);
    const outside = withConsequences(guards.whenFalse, this.#schema, this.#conditions);
    this.#program(node.program, scope, name === 'if' ? inside : outside);
    this.#program(node.inverse, scope, name === 'if' ? outside : inside);
  }

  #enter(node: Node, name: 'each' | 'with', param: Node, scope: Scope, known: Presence): void {
    const found = param.type === 'PathExpression' ? this.#lookInto(param, scope, known) : undefined;
    this.#program(node.inverse, scope, known);
    if (!found) return;
    const wanted = name === 'each' ? 'list' : 'group';
    if (found.type.kind !== wanted)
      return this.#at(
        param,
        'AW1706',
        `„#${name}“ geht durch ${name === 'each' ? 'eine Liste' : 'eine Gruppe'}; „${param.original}“ ist ${nameOf(found)}.`,
      );
    const inner: Scope =
      found.type.kind === 'list'
        ? { type: found.type.of, at: `${found.at}.*`, outer: scope }
        : { type: found.type, at: found.at, outer: scope };
    this.#program(node.program, inner, { ...known, present: new Set([...known.present, found.at]) });
  }

  /** What a condition proves about names, when it holds and when it does not. */
  #guards(param: Node, scope: Scope, known: Presence): { whenTrue: Presence; whenFalse: Presence } {
    if (param.type === 'SubExpression') return this.#comparison(param, scope, known);
    const found = param.type === 'PathExpression' ? this.#lookInto(param, scope, known) : undefined;
    if (!found) return { whenTrue: known, whenFalse: known };
    const equal = found.type.kind === 'flag' ? new Map([...known.equal, [found.at, 'true']]) : known.equal;
    return { whenTrue: { present: new Set([...known.present, found.at]), equal }, whenFalse: known };
  }

  #comparison(node: Node, scope: Scope, known: Presence): { whenTrue: Presence; whenFalse: Presence } {
    const unchanged = { whenTrue: known, whenFalse: known };
    const name = String(node.path.original);
    if (name !== 'eq') {
      this.#at(node, 'AW1701', `Den Helfer „${name}“ gibt es hier nicht.`, findNearest(name, ['eq']));
      return unchanged;
    }
    if (node.params.length !== 2) {
      this.#at(node, 'AW1702', '„eq“ erwartet genau zwei Werte.');
      return unchanged;
    }
    const paths = node.params.filter((param: Node) => param.type === 'PathExpression');
    const literal = node.params.find((param: Node) => param.type === 'StringLiteral');
    const [first] = paths.map((path: Node) => this.#lookInto(path, scope, known)) as (Found | undefined)[];
    if (!first || !literal) return unchanged;
    const values = first.type.kind === 'text' ? first.type.values : undefined;
    if (first.type.kind !== 'text') this.#at(node, 'AW1702', `„${first.at}“ ist kein Text und nie „${literal.value}“.`);
    else if (values && !values.includes(literal.value))
      this.#at(
        literal,
        'AW1705',
        `„${first.at}“ ist nie „${literal.value}“. Möglich sind: ${values.join(', ')}.`,
        findNearest(literal.value, values),
      );
    const whenTrue = {
      present: new Set([...known.present, first.at]),
      equal: new Map([...known.equal, [first.at, literal.value as string]]),
    };
    const others = values?.filter((value) => value !== literal.value) ?? [];
    const whenFalse =
      others.length === 1 && !first.missing ? { ...known, equal: new Map([...known.equal, [first.at, others[0]!]]) } : known;
    return { whenTrue, whenFalse };
  }

  /** A value that is needed: a missing one is an error when the letter is written. */
  #value(path: Node, scope: Scope, known: Presence): Found | undefined {
    const found = this.#resolve(path, scope, known);
    if (found?.missing !== undefined) {
      this.#at(path, 'AW1704', `„${found.missing}“ kann fehlen. Bitte prüfen Sie es vorher: {{#if ${found.missing}}} … {{/if}}.`);
      return undefined;
    }
    return found;
  }

  /** A value that may be missing itself, but not what it stands in. */
  #lookInto(path: Node, scope: Scope, known: Presence): Found | undefined {
    const found = this.#resolve(path, scope, known);
    if (found?.missing === undefined || found.missing === found.at) return found;
    this.#at(
      path,
      'AW1704',
      `„${found.missing}“ kann fehlen, dann lässt sich „${path.original}“ nicht prüfen. Bitte prüfen Sie zuerst: {{#if ${found.missing}}}.`,
    );
    return undefined;
  }

  #resolve(path: Node, scope: Scope, known: Presence): Found | undefined {
    if (path.type !== 'PathExpression') return undefined;
    if (path.data && path.parts[0] !== 'root') return { type: { kind: 'text' }, at: `@${path.parts.join('.')}` };
    let start: Scope | undefined = path.data ? this.#root : scope;
    for (let depth = 0; depth < path.depth; depth++) start = start?.outer;
    const names: string[] = path.data ? path.parts.slice(1) : path.parts;
    let found: Found | undefined = start && { type: start.type, at: start.at };
    for (const name of names) found = found && this.#member(path, found, name, known);
    if (!start) this.#at(path, 'AW1703', `Über „${path.original}“ hinaus gibt es nichts mehr.`);
    return found;
  }

  #member(path: Node, inside: Found, name: string, known: Presence): Found | undefined {
    if (inside.type.kind === 'list' && name === 'length') return { type: { kind: 'text' }, at: `${inside.at}.length` };
    const fields = inside.type.kind === 'group' ? inside.type.fields : {};
    const member = own(fields, name);
    const at = inside.at === '' ? name : `${inside.at}.${name}`;
    if (!member) {
      const from = inside.at === '' ? '' : ` in „${inside.at}“`;
      this.#at(path, 'AW1703', `„${name}“ gibt es${from} nicht.`, findNearest(name, Object.keys(fields)));
      return undefined;
    }
    const mayMiss = member.optional && !isPresent(known, at);
    return { type: member.type, at, missing: inside.missing ?? (mayMiss ? at : undefined) };
  }
}

/** A name has a value where it, or something in it, was asked for. */
const isPresent = (known: Presence, at: string): boolean => [...known.present].some((path) => path === at || path.startsWith(`${at}.`));

function nameOf({ type, at }: Found): string {
  if (at.startsWith('answers.') && type.kind === 'text') return 'eine Antwort, wie sie angezeigt wird, also ein fertiger Text';
  return {
    text: 'ein Text',
    day: 'ein Tag',
    cents: 'ein Betrag in Cent',
    flag: 'ja oder nein',
    number: 'eine Zahl',
    list: 'eine Liste',
    group: 'eine Gruppe',
  }[type.kind];
}
