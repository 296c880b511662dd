import { isRealDate } from '../calendar.ts';
import { findNearest } from '../nearest.ts';
import { functions, type FunctionDefinition, type Parameter } from './functions/index.ts';
import { guardsOf, union, withoutNames } from './guards.ts';
import { expressionMessages as say } from './messages.de.ts';
import { cannotBeEmpty, cannotBeZero, type Known } from './provable.ts';
import { childrenOf, findSyntaxError, operandsOf, operatorOf, parseTree, pathOf } from './syntax-tree.ts';
import type { Node } from './syntax-tree.ts';
import { isCompatible, nameOfType } from './types.ts';
import type { ExpressionType } from './types.ts';

export interface ExpressionProblem {
  /** German. */
  message: string;
  offset: number;
  length: number;
  nearest?: string;
}
interface ScopeEntry {
  type: ExpressionType;
  optional: boolean;
  /** Template path of the answers it stands for (`baeume.*` for an item); absent for computed values. */
  at?: string;
  /** A name of the expression's own environment, not of a loop or filter inside it. */
  root?: true;
}
type Scope = Record<string, ScopeEntry>;
interface Context {
  scope: Scope;
  /** Paths, as written, that are known to have a value here. */
  present: Set<string>;
}
interface Typed {
  type: ExpressionType;
  /** Path, as written, of the optional field this value comes from, where no guard proves that it has a value. */
  missing?: string;
  /** The same for the entries of a list. */
  missingInside?: string;
  at?: string;
}
const any: Typed = { type: { kind: 'any' } };
const of = (kind: 'string' | 'number' | 'boolean' | 'date' | 'duration' | 'null'): Typed => ({ type: { kind } });

/**
 * Types a FEEL expression over the parse tree of the library, which itself lets nearly everything pass: unknown names, type
 * clashes, `=` chains, comparisons that can never hold, values that may be missing without a guard. Syntax it does not know is a
 * problem, never skipped.
 */
export class TypeChecker {
  readonly problems: ExpressionProblem[] = [];
  /** Template paths of the answers the expression reads. */
  readonly reads = new Set<string>();
  /** Names of the environment it needs, and the functions it calls. */
  readonly roots = new Set<string>();
  readonly calls = new Set<string>();
  /** Where it names a list in a group that may be missing: there the list is empty. */
  readonly openLists: { from: number; to: number }[] = [];
  readonly #types = new Map<string, ExpressionType>();
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** True when the value of the whole may be missing and nothing forbids it. */
  optional = false;

  /** @param proven what is known beforehand: paths that have a value, terms that are not zero */
  check(
    fields: Record<string, { type: ExpressionType; optional: boolean }>,
    mayMiss = false,
    proven: ReadonlySet<string> = new Set(),
  ): ExpressionType {
    const tree = parseTree(this.#source);
    if (this.#source.trim() === '') return this.#report(tree, say.empty).type;
    const wrong = findSyntaxError(tree);
    if (wrong) return this.#report(wrong, say.syntax).type;
    const scope: Scope = Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, { ...field, at: name, root: true as const }]),
    );
    const body = operandsOf(tree)[0];
    if (!body || operandsOf(tree).length > 1) return this.#report(tree, say.syntax).type;
    const typed = this.#type(body, { scope, present: new Set(proven) });
    this.optional = typed.missing !== undefined;
    if (!mayMiss) this.#needValue(body, typed);
    return typed.type;
  }

  #text(node: Node): string {
    return this.#source.slice(node.from, node.to);
  }
  #report(node: { from: number; to: number }, message: string, nearest?: string): Typed {
    this.problems.push({
      message,
      offset: node.from,
      length: Math.max(1, node.to - node.from),
      ...(nearest === undefined ? {} : { nearest }),
    });
    return any;
  }

  #known({ present }: Context): Known {
    return { source: this.#source, proven: present, typeOf: (node) => this.#types.get(`${node.name} ${node.from} ${node.to}`) };
  }

  #type(node: Node, context: Context): Typed {
    const typed = this.#typeOf(node, context);
    this.#types.set(`${node.name} ${node.from} ${node.to}`, typed.type);
    return typed;
  }

  #typeOf(node: Node, context: Context): Typed {
    switch (node.name) {
      case 'Expression':
      case 'ParenthesizedExpression':
      case 'PositiveUnaryTest':
      case 'IterationContext':
        return this.#inner(node, context);
      case 'BooleanLiteral':
        return of('boolean');
      case 'NumericLiteral':
        return { type: { kind: 'number', integer: /^-?\d+$/.test(this.#text(node)) } };
      case 'StringLiteral':
        return of('string');
      case 'null':
        return of('null');
      case 'DateTimeLiteral':
        return this.#dateTime(node);
      case 'VariableName':
      case 'PathExpression':
        return this.#read(node, context);
      case 'Comparison':
        return this.#comparison(node, context);
      case 'Conjunction':
      case 'Disjunction':
        return this.#junction(node, context);
      case 'ArithmeticExpression':
        return this.#arithmetic(node, context);
      case 'FunctionInvocation':
        return this.#call(node, context);
      case 'QuantifiedExpression':
        return this.#quantified(node, context);
      case 'ForExpression':
        return this.#loop(node, context);
      case 'FilterExpression':
        return this.#filter(node, context);
      case 'IfExpression':
        return this.#conditional(node, context);
      case 'List':
        return this.#list(node, context);
      default:
        return this.#report(node, say.unsupported(this.#text(node)));
    }
  }

  #inner(node: Node, context: Context): Typed {
    const operands = operandsOf(node);
    return operands.length === 1 ? this.#type(operands[0] as Node, context) : this.#report(node, say.unsupported(this.#text(node)));
  }

  #dateTime(node: Node): Typed {
    const text = this.#text(node);
    const literal = /^(date|duration|@)\s*\(?\s*"([^"]*)"\s*\)?$/.exec(text);
    const [, word, value = ''] = literal ?? [];
    if (/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(value) && word !== 'date') return of('duration');
    if (isRealDate(value) && word !== 'duration') return of('date');
    return this.#report(node, text.startsWith('duration') ? say.durationLiteral : say.dateLiteral);
  }

  /** A name or a path: what it reads is noted once, at its full length. */
  #read(node: Node, context: Context): Typed {
    const typed = this.#locate(node, context);
    if (typed.at !== undefined) this.reads.add(typed.at);
    return typed;
  }

  #locate(node: Node, context: Context): Typed {
    const typed = this.#place(node, context);
    this.#types.set(`${node.name} ${node.from} ${node.to}`, typed.type);
    return typed;
  }

  #place(node: Node, context: Context): Typed {
    if (node.name === 'PathExpression') return this.#step(node, context);
    if (node.name !== 'VariableName') return this.#type(node, context);
    const name = this.#text(node);
    const entry = Object.hasOwn(context.scope, name) ? context.scope[name] : undefined;
    if (!entry) return this.#report(node, say.unknownName(name), findNearest(name, Object.keys(context.scope)));
    if (entry.root) this.roots.add(name);
    return { type: entry.type, at: entry.at, missing: entry.optional && !context.present.has(name) ? name : undefined };
  }

  #step(node: Node, context: Context): Typed {
    const [head, last] = operandsOf(node);
    if (!head || !last) return this.#report(node, say.syntax);
    const base = this.#locate(head, context);
    const name = this.#text(last);
    const target = base.type.kind === 'list' ? base.type.of : base.type;
    if (target.kind === 'any') return any;
    if (target.kind !== 'context') return this.#report(last, say.noGroup(this.#text(head)));
    const field = Object.hasOwn(target.fields, name) ? target.fields[name] : undefined;
    const path = pathOf(node, this.#source) ?? this.#text(node);
    if (!field) return this.#report(last, say.unknownField(path), findNearest(name, Object.keys(target.fields)));
    const isList = base.type.kind === 'list';
    const at = base.at === undefined ? undefined : `${base.at}${isList ? '.*' : ''}.${name}`;
    if (isList) return { type: { kind: 'list', of: field.type }, at, missingInside: field.optional ? path : base.missingInside };
    if (field.type.kind === 'list' && base.missing !== undefined) {
      this.openLists.push({ from: node.from, to: node.to });
      return { type: { kind: 'list', of: field.type.of }, at };
    }
    const missing =
      (field.optional || base.missing !== undefined) && field.type.kind !== 'list' && !context.present.has(path) ? path : undefined;
    return { type: field.type, at, missing };
  }

  #junction(node: Node, context: Context): Typed {
    const [left, right] = operandsOf(node);
    if (!left || !right) return this.#report(node, say.syntax);
    this.#expect(left, context, 'boolean');
    const guards = guardsOf(left, this.#source);
    const proven = node.name === 'Conjunction' ? guards.whenTrue : guards.whenFalse;
    this.#expect(right, { ...context, present: union(context.present, proven) }, 'boolean');
    return of('boolean');
  }

  #comparison(node: Node, context: Context): Typed {
    const [left, right, third] = operandsOf(node);
    if (!left || !right) return this.#report(node, say.syntax);
    if (left.name === 'Comparison' || right.name === 'Comparison') return this.#report(node, say.chain);
    const operator = operatorOf(node, this.#source);
    const a = this.#type(left, context);
    if (operator === 'in') this.#membership(left, a, operandsOf(node).slice(1), context);
    else if (operator === '=' || operator === '!=') this.#equality(node, [left, a], [right, this.#type(right, context)]);
    else for (const other of third ? [right, third] : [right]) this.#order(node, [left, a], [other, this.#type(other, context)]);
    return of('boolean');
  }

  #equality(node: Node, [left, a]: [Node, Typed], [right, b]: [Node, Typed]): void {
    const [valueNode, value] = b.type.kind === 'null' ? [left, a] : [right, b];
    if (a.type.kind === 'null' || b.type.kind === 'null') {
      if (value.type.kind === 'list') this.#report(node, say.listNull(this.#text(valueNode)));
      else if (value.type.kind !== 'any' && value.missing === undefined) this.#report(node, say.neverNull(this.#text(valueNode)));
      return;
    }
    if (!isCompatible(a.type, b.type)) this.#clash(node, a.type, b.type);
    this.#possible(left, a.type, right);
    this.#possible(right, b.type, left);
  }

  #order(node: Node, [left, a]: [Node, Typed], [right, b]: [Node, Typed]): void {
    for (const [operand, typed] of [
      [left, a],
      [right, b],
    ] as [Node, Typed][]) {
      if (typed.type.kind === 'null') return void this.#report(node, say.nullOrder);
      if (['boolean', 'list', 'context'].includes(typed.type.kind))
        return void this.#report(operand, say.unordered(nameOfType(typed.type), this.#text(operand)));
    }
    if (!isCompatible(a.type, b.type)) this.#clash(node, a.type, b.type);
    this.#needValue(left, a);
    this.#needValue(right, b);
  }

  /** `x in ["a", "b"]`, `x in [1..3]`, `x in (1, 2)`, `"a" in list`. */
  #membership(left: Node, a: Typed, tests: Node[], context: Context): void {
    for (const test of tests) {
      if (test.name === 'PositiveUnaryTests' || test.name === 'PositiveUnaryTest') this.#membership(left, a, operandsOf(test), context);
      else if (test.name === 'SimplePositiveUnaryTest' && operandsOf(test)[0]?.name === 'Interval') {
        this.#needValue(left, a);
        for (const end of operandsOf(operandsOf(test)[0] as Node).filter((child) => child.name !== '..'))
          this.#order(test, [left, a], [end, this.#type(end, context)]);
      } else if (test.name === 'SimplePositiveUnaryTest' && operatorOf(test, this.#source)) {
        const bound = operandsOf(test)[0] as Node;
        const equal = ['=', '!='].includes(operatorOf(test, this.#source));
        if (equal) this.#equality(test, [left, a], [bound, this.#type(bound, context)]);
        else this.#order(test, [left, a], [bound, this.#type(bound, context)]);
      } else if (test.name === 'ParenthesizedExpression') {
        this.#membership(left, a, operandsOf(test), context);
      } else {
        const typed = this.#type(test, context);
        const item = typed.type.kind === 'list' ? typed.type.of : typed.type;
        if (!isCompatible(a.type, item)) this.#clash(test, a.type, item);
        for (const literal of test.name === 'List' ? operandsOf(test) : [test]) this.#possible(left, a.type, literal);
      }
    }
  }

  /** A closed list of values never equals a literal that is not in it. */
  #possible(node: Node, type: ExpressionType, literal: Node): void {
    if ((type.kind !== 'string' && type.kind !== 'number') || !type.values) return;
    const text = this.#text(literal);
    const value = literal.name === 'StringLiteral' ? text.slice(1, -1) : literal.name === 'NumericLiteral' ? Number(text) : undefined;
    if (value === undefined || type.values.includes(value)) return;
    this.#report(
      literal,
      say.neverEqual(text, this.#text(node), type.values.join(', ')),
      findNearest(String(value), type.values.map(String)),
    );
  }

  #clash(node: Node, a: ExpressionType, b: ExpressionType): void {
    this.#report(node, say.clash(nameOfType(a), nameOfType(b), this.#text(node)));
  }

  /** A value that may be missing needs a guard: a missing value is an error at run time, never a silent true. */
  #needValue(node: Node, value: Typed): void {
    if (value.missing !== undefined) this.#report(node, say.mayMiss(value.missing));
  }

  #arithmetic(node: Node, context: Context): Typed {
    const operands = operandsOf(node);
    const names = operands.map((operand) => pathOf(operand, this.#source));
    if (
      /^[\p{L}\d_.]+-[\p{L}\d_]+$/u.test(this.#text(node)) &&
      names.some((name) => name && !Object.hasOwn(context.scope, name.split('.')[0] as string))
    )
      return this.#report(node, say.minus(this.#text(node)));
    const typed = operands.map((operand) => this.#type(operand, context));
    const before = this.problems.length;
    typed.forEach((value, index) => {
      const operand = operands[index] as Node;
      if (!['number', 'date', 'duration', 'any'].includes(value.type.kind))
        this.#report(operand, say.arithmetic(this.#text(operand), nameOfType(value.type)));
      this.#needValue(operand, value);
    });
    if (this.problems.length > before) return any;
    const result = resultOf(
      operatorOf(node, this.#source),
      typed.map((value) => value.type.kind),
    );
    if (!result) return this.#report(node, say.noArithmetic(this.#text(node)));
    if (result !== 'number') return { type: { kind: result } };
    const operator = operatorOf(node, this.#source);
    const divisor = operator === '/' ? operands[1] : undefined;
    if (divisor && Number(this.#text(divisor)) === 0) return this.#report(node, say.divisionByZero);
    if (divisor) this.#needNonZero(divisor, context);
    return { type: { kind: 'number', integer: ['+', '-', '*'].includes(operator) && typed.every((value) => isInteger(value.type)) } };
  }

  #call(node: Node, context: Context): Typed {
    const [callee, parameters] = operandsOf(node);
    const name = callee ? this.#text(callee) : '';
    const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (!callee || !known) return this.#report(callee ?? node, say.unknownFunction(name), findNearest(name, Object.keys(functions)));
    const given = parameters ? operandsOf(parameters) : [];
    if (given.length !== known.takes.length) return this.#report(node, say.argumentCount(name, known.takes.length, given.length));
    this.calls.add(name);
    const typed = given.map((child, index) => this.#argument(child, context, known.takes[index] as Parameter));
    const list = typed[0]?.type;
    if (name === 'list contains' && list?.kind === 'list' && given[1]) this.#possible(given[0] as Node, list.of, given[1]);
    if (name === 'get or else') return this.#getOrElse(node, typed as [Typed, Typed]);
    this.#needDefined(name, given, typed, context);
    return this.#result(known, name, typed, given);
  }

  /** Functions that have no value for some values of their kind: those have to be ruled out. */
  #needDefined(name: string, given: Node[], typed: Typed[], context: Context): void {
    const [first, second] = given;
    if (!first) return;
    if (['min', 'max', 'mean'].includes(name) && !cannotBeEmpty(first, this.#known(context)))
      this.#report(first, say.mayBeEmpty(name, this.#text(first)));
    if (['min', 'max'].includes(name) && typed[0]?.missingInside !== undefined)
      this.#report(first, say.mayMissInList(typed[0].missingInside));
    if (name === 'modulo' && second) this.#needNonZero(second, context);
    if (/^round /.test(name) && second && !/^\d$/.test(this.#text(second))) this.#report(second, say.digits);
  }

  #needNonZero(node: Node, context: Context): void {
    if (!cannotBeZero(node, this.#known(context))) this.#report(node, say.mayBeZero(this.#text(node)));
  }

  #result(known: FunctionDefinition, name: string, typed: Typed[], given: Node[]): Typed {
    const first = typed[0]?.type ?? { kind: 'any' as const };
    const item: ExpressionType = first.kind === 'list' ? first.of : { kind: 'any' };
    if (known.gives === 'item') return { type: item };
    if (known.gives === 'first') return { type: first };
    if (known.gives === 'integer') return { type: { kind: 'number', integer: true } };
    if (known.gives !== 'number') return { type: { kind: known.gives } as ExpressionType };
    const toWhole = /^round /.test(name) && given[1] !== undefined && this.#text(given[1]) === '0';
    return { type: { kind: 'number', integer: toWhole || (name === 'sum' && isInteger(item)) || (name === 'abs' && isInteger(first)) } };
  }

  #getOrElse(node: Node, [value, otherwise]: [Typed, Typed]): Typed {
    if (!isCompatible(value.type, otherwise.type))
      return this.#report(node, say.branches(nameOfType(value.type), nameOfType(otherwise.type)));
    return { type: common(value.type, otherwise.type) };
  }

  #argument(node: Node, context: Context, { kind, items, mayMiss }: Parameter): Typed {
    const typed = mayMiss ? this.#type(node, context) : this.#expect(node, context, kind);
    if (kind !== 'list' || typed.type.kind !== 'list') return typed;
    const found = typed.type.of;
    if (items && found.kind !== 'any' && found.kind !== items)
      this.#report(node, say.expected(`eine Liste von Zahlen`, this.#text(node), `eine Liste, ein Eintrag ist ${nameOfType(found)}`));
    if (items && typed.missingInside !== undefined) this.#report(node, say.mayMissInList(typed.missingInside));
    return typed;
  }

  #quantified(node: Node, context: Context): Typed {
    const { inside, body } = this.#bindings(node, context);
    if (body) this.#expect(body, inside, 'boolean');
    return of('boolean');
  }

  #loop(node: Node, context: Context): Typed {
    const { inside, body } = this.#bindings(node, context);
    if (!body) return this.#report(node, say.syntax);
    const typed = this.#type(body, inside);
    this.#needValue(body, typed);
    return { type: { kind: 'list', of: typed.type } };
  }

  #bindings(node: Node, context: Context): { inside: Context; body: Node | undefined } {
    const scope: Scope = { ...context.scope };
    const bindings = childrenOf(node).find((child) => child.name === 'InExpressions');
    for (const binding of bindings ? operandsOf(bindings) : []) {
      const [name, source] = operandsOf(binding);
      if (!name || !source) continue;
      const typed = this.#locateInner(source, { ...context, scope });
      if (typed.type.kind !== 'list' && typed.type.kind !== 'any') this.#report(source, say.noList(this.#text(source)));
      scope[this.#text(name)] = {
        type: typed.type.kind === 'list' ? typed.type.of : { kind: 'any' },
        optional: typed.missingInside !== undefined,
        at: typed.at && `${typed.at}.*`,
      };
    }
    const own = Object.keys(scope).filter((name) => scope[name] !== context.scope[name]);
    return { inside: { scope, present: withoutNames(context.present, own) }, body: operandsOf(node).at(-1) };
  }

  /** Like #type, without noting the list itself as read: its fields are noted where they are used. */
  #locateInner(node: Node, context: Context): Typed {
    const inner = node.name === 'IterationContext' ? operandsOf(node)[0] : node;
    const typed =
      inner && (inner.name === 'VariableName' || inner.name === 'PathExpression')
        ? this.#locate(inner, context)
        : this.#type(node, context);
    if (typed.at !== undefined && typed.type.kind === 'list' && typed.type.of.kind !== 'context') this.reads.add(typed.at);
    return typed;
  }

  /** `list[condition]`: the fields of the item are in scope; what the condition proves holds for all that is left. */
  #filter(node: Node, context: Context): Typed {
    const [source, condition] = operandsOf(node);
    if (!source || !condition) return this.#report(node, say.syntax);
    const typed = this.#locateInner(source, context);
    if (typed.type.kind === 'any') return any;
    if (typed.type.kind !== 'list') return this.#report(source, say.noList(this.#text(source)));
    const item = typed.type.of;
    if (item.kind !== 'context') return this.#report(node, say.unsupported(this.#text(node)));
    const scope: Scope = { ...context.scope };
    for (const [name, field] of Object.entries(item.fields)) scope[name] = { ...field, at: typed.at && `${typed.at}.*.${name}` };
    this.#expect(condition, { scope, present: withoutNames(context.present, Object.keys(item.fields)) }, 'boolean');
    const proven = guardsOf(condition, this.#source).whenTrue;
    const fields = Object.fromEntries(
      Object.entries(item.fields).map(([name, field]) => [name, { ...field, optional: field.optional && !proven.has(name) }]),
    );
    return { type: { kind: 'list', of: { kind: 'context', fields } }, at: typed.at };
  }

  #conditional(node: Node, context: Context): Typed {
    const [condition, yes, no] = operandsOf(node);
    if (!condition || !yes || !no) return this.#report(node, say.syntax);
    this.#expect(condition, context, 'boolean');
    const guards = guardsOf(condition, this.#source);
    const a = this.#type(yes, { ...context, present: union(context.present, guards.whenTrue) });
    const b = this.#type(no, { ...context, present: union(context.present, guards.whenFalse) });
    this.#needValue(yes, a);
    this.#needValue(no, b);
    if (!isCompatible(a.type, b.type)) return this.#report(node, say.branches(nameOfType(a.type), nameOfType(b.type)));
    return { type: common(a.type, b.type) };
  }

  #list(node: Node, context: Context): Typed {
    const items = operandsOf(node).map((child) => this.#type(child, context));
    const first = items[0]?.type ?? { kind: 'any' as const };
    if (items.some((item) => !isCompatible(first, item.type))) return this.#report(node, say.mixedList);
    return { type: { kind: 'list', of: withoutValues(first) } };
  }

  #expect(node: Node, context: Context, kind: string): Typed {
    const typed = this.#type(node, context);
    if (kind !== 'any' && typed.type.kind !== 'any' && typed.type.kind !== kind) {
      this.#report(node, say.expected(nameOfType({ kind } as ExpressionType), this.#text(node), nameOfType(typed.type)));
    } else this.#needValue(node, typed);
    return typed;
  }
}

const isInteger = (type: ExpressionType): boolean => type.kind === 'number' && type.integer === true;

function withoutValues(type: ExpressionType): ExpressionType {
  if (type.kind === 'string') return { kind: 'string' };
  return type.kind === 'number' ? { kind: 'number', integer: type.integer } : type;
}

/** Type of a value that is one or the other. */
function common(a: ExpressionType, b: ExpressionType): ExpressionType {
  if (a.kind === 'any') return b;
  if (a.kind !== 'number') return withoutValues(a);
  return { kind: 'number', integer: isInteger(a) && (b.kind === 'any' || isInteger(b)) };
}

/** Kind of an arithmetic result; undefined where FEEL has none. */
function resultOf(operator: string, kinds: ExpressionType['kind'][]): 'number' | 'date' | 'duration' | 'any' | undefined {
  const [a, b = a] = kinds;
  if (a === 'any' || b === 'any') return 'any';
  if (a === 'number' && b === 'number') return 'number';
  if (kinds.length === 1) return undefined;
  if (operator === '+' && ((a === 'date' && b === 'duration') || (a === 'duration' && b === 'date'))) return 'date';
  if (operator === '-' && a === 'date') return b === 'duration' ? 'date' : b === 'date' ? 'duration' : undefined;
  return undefined;
}
