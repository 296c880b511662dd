import { parseExpression } from 'feelin';
import { findNearest } from '../nearest.ts';
import { functions } from './functions.ts';
import { nameOfType, type ExpressionType } from './types.ts';

export interface ExpressionProblem {
  /** German. */
  message: string;
  offset: number;
  length: number;
  nearest?: string;
}
type Node = ReturnType<typeof parseExpression>['topNode'];
type Scope = Record<string, { type: ExpressionType; optional: boolean }>;
interface Typed {
  type: ExpressionType;
  /** Path of an optional field this value comes from. */
  optional?: string;
}
const any: Typed = { type: { kind: 'any' } };
const of = (kind: 'string' | 'number' | 'boolean' | 'date' | 'null'): Typed => ({ type: { kind } });

/**
 * Types a FEEL expression over the parse tree of the library, which itself lets nearly everything pass: unknown names, type
 * clashes, `=` chains, names with minus signs, missing values without a guard. Unknown syntax is a problem, never skipped.
 */
export class TypeChecker {
  readonly problems: ExpressionProblem[] = [];
  readonly reads = new Set<string>();
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  check(scope: Scope): Typed {
    const tree = parseExpression(this.#source, {}, undefined);
    const expression = tree.topNode.firstChild;
    if (!expression) {
      this.#report(tree.topNode, 'Der Ausdruck ist leer.');
      return any;
    }
    if (expression.to < this.#source.trimEnd().length) this.#report(tree.topNode, 'Der Ausdruck ist hier nicht zu Ende oder nicht lesbar.');
    return this.#type(expression, scope);
  }

  #text(node: Node): string {
    return this.#source.slice(node.from, node.to);
  }
  #report(node: { from: number; to: number }, message: string, nearest?: string): Typed {
    this.problems.push({ message, offset: node.from, length: Math.max(1, node.to - node.from), nearest });
    return any;
  }

  #type(node: Node, scope: Scope): Typed {
    switch (node.name) {
      case 'Expression':
      case 'ParenthesizedExpression':
      case 'PositiveUnaryTest':
      case 'IterationContext':
        return this.#inner(node, scope);
      case 'BooleanLiteral':
        return of('boolean');
      case 'NumericLiteral':
        return of('number');
      case 'StringLiteral':
        return of('string');
      case 'null':
        return of('null');
      case 'VariableName':
        return this.#variable(node, scope);
      case 'PathExpression':
        return this.#path(node, scope);
      case 'Comparison':
        return this.#comparison(node, scope);
      case 'Conjunction':
      case 'Disjunction':
        for (const child of operands(node)) this.#expect(child, scope, 'boolean');
        return of('boolean');
      case 'ArithmeticExpression':
        return this.#arithmetic(node, scope);
      case 'FunctionInvocation':
        return this.#call(node, scope);
      case 'QuantifiedExpression':
        return this.#quantified(node, scope);
      case 'IfExpression':
        return this.#conditional(node, scope);
      case 'List': {
        const types = operands(node).map((child) => this.#type(child, scope));
        return { type: { kind: 'list', of: types[0]?.type ?? { kind: 'any' } } };
      }
      default:
        return this.#report(node, node.type.isError ? 'Der Ausdruck ist hier nicht lesbar.' : `„${this.#text(node)}“ wird in Ausdrücken nicht unterstützt.`);
    }
  }

  #inner(node: Node, scope: Scope): Typed {
    const child = operands(node)[0];
    return child ? this.#type(child, scope) : this.#report(node, 'Hier fehlt ein Wert.');
  }

  #variable(node: Node, scope: Scope): Typed {
    const name = this.#text(node);
    const entry = Object.hasOwn(scope, name) ? scope[name] : undefined;
    if (!entry) return this.#report(node, `Den Namen „${name}“ gibt es hier nicht.`, findNearest(name, Object.keys(scope)));
    this.reads.add(name);
    return { type: entry.type, optional: entry.optional ? name : undefined };
  }

  #path(node: Node, scope: Scope): Typed {
    const [head, name] = operands(node);
    if (!head || !name) return this.#report(node, 'Der Pfad ist unvollständig.');
    const base = this.#type(head, scope);
    const path = this.#text(node).replace(/\s/g, '');
    const list = base.type.kind === 'list';
    const target = base.type.kind === 'list' ? base.type.of : base.type;
    if (target.kind === 'any') return any;
    if (target.kind !== 'context') return this.#report(name, `„${this.#text(head)}“ ist keine Gruppe.`);
    const field = Object.hasOwn(target.fields, this.#text(name)) ? target.fields[this.#text(name)] : undefined;
    if (!field) return this.#report(name, `Das Feld „${path}“ gibt es nicht.`, findNearest(this.#text(name), Object.keys(target.fields)));
    this.reads.add(path);
    if (list) return { type: { kind: 'list', of: field.type } };
    return { type: field.type, optional: field.optional || base.optional ? path : undefined };
  }

  #comparison(node: Node, scope: Scope): Typed {
    const [left, right, third] = operands(node);
    if (!left || !right) return this.#report(node, 'Der Vergleich ist unvollständig.');
    if (left.name === 'Comparison') return this.#report(node, 'Vergleiche lassen sich nicht aneinanderreihen. Bitte verbinden Sie zwei Vergleiche mit „and“.');
    const word = children(node).find((child) => ['CompareOp', 'in', 'between'].includes(child.name));
    const operator = word ? this.#text(word) : '';
    const a = this.#type(left, scope);
    const b = this.#type(right, scope);
    const c = third ? this.#type(third, scope) : undefined;
    if (operator === 'in') {
      const items = b.type.kind === 'list' ? b.type.of : b.type;
      if (!compatible(a.type, items)) this.#clash(node, a.type, items);
      return of('boolean');
    }
    for (const other of c ? [b, c] : [b]) if (!compatible(a.type, other.type)) this.#clash(node, a.type, other.type);
    if (operator !== '=' && operator !== '!=') for (const value of [a, b, ...(c ? [c] : [])]) this.#needValue(node, value);
    return of('boolean');
  }

  #clash(node: Node, a: ExpressionType, b: ExpressionType): void {
    this.#report(node, `${nameOfType(a)} und ${nameOfType(b)} lassen sich nicht vergleichen: „${this.#text(node)}“.`);
  }

  /** A value that may be missing needs a guard `… != null and` in the same expression (a missing value is never a silent true). */
  #needValue(node: Node, value: Typed): void {
    if (value.type.kind === 'null') this.#report(node, 'Mit null lässt sich nur auf Gleichheit vergleichen.');
    if (!value.optional) return;
    const guard = new RegExp(`${value.optional.replaceAll('.', '\\s*\\.\\s*')}\\s*!=\\s*null`);
    if (!guard.test(this.#source)) this.#report(node, `„${value.optional}“ kann fehlen. Bitte schreiben Sie davor: ${value.optional} != null and …`);
  }

  #arithmetic(node: Node, scope: Scope): Typed {
    for (const child of operands(node)) {
      const typed = this.#type(child, scope);
      if (!['number', 'any'].includes(typed.type.kind)) {
        const hyphen = /^[\w.]+-\w+$/.test(this.#text(node)) ? ' Namen dürfen kein Minuszeichen enthalten.' : '';
        this.#report(child, `Gerechnet wird mit Zahlen, „${this.#text(child)}“ ist ${nameOfType(typed.type)}.${hyphen}`);
      }
      this.#needValue(node, typed);
    }
    return of('number');
  }

  #call(node: Node, scope: Scope): Typed {
    const [callee, ...rest] = children(node);
    const name = callee ? this.#text(callee) : '';
    const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (!callee || !known) return this.#report(callee ?? node, `Die Funktion „${name}“ gibt es nicht.`, findNearest(name, Object.keys(functions)));
    const list = rest.find((child) => child.name === 'PositionalParameters');
    const given = list ? operands(list) : [];
    if (given.length !== known.takes.length) this.#report(node, `„${name}“ erwartet ${known.takes.length} Werte, hier stehen ${given.length}.`);
    given.forEach((child, index) => {
      const expected = known.takes[index];
      if (expected) this.#expect(child, scope, expected, name !== 'count' && expected !== 'boolean');
    });
    return { type: known.gives === 'any' ? { kind: 'any' } : { kind: known.gives } };
  }

  #quantified(node: Node, scope: Scope): Typed {
    const inside: Scope = { ...scope };
    const bindings = children(node).find((child) => child.name === 'InExpressions');
    for (const binding of bindings ? operands(bindings) : []) {
      const name = children(binding).find((child) => child.name === 'Name');
      const source = children(binding).at(-1);
      if (!name || !source) continue;
      const typed = this.#type(source, inside);
      if (!['list', 'any'].includes(typed.type.kind)) this.#report(source, `„${this.#text(source)}“ ist keine Liste.`);
      inside[this.#text(name)] = { type: typed.type.kind === 'list' ? typed.type.of : { kind: 'any' }, optional: false };
    }
    const condition = children(node).at(-1);
    if (condition) this.#expect(condition, inside, 'boolean');
    return of('boolean');
  }

  #conditional(node: Node, scope: Scope): Typed {
    const [condition, yes, no] = operands(node);
    if (!condition || !yes || !no) return this.#report(node, '„if“ braucht then und else.');
    this.#expect(condition, scope, 'boolean');
    const result = this.#type(yes, scope);
    this.#type(no, scope);
    return result;
  }

  #expect(node: Node, scope: Scope, kind: string, needValue = false): void {
    const typed = this.#type(node, scope);
    if (kind !== 'any' && typed.type.kind !== 'any' && typed.type.kind !== kind) {
      this.#report(node, `Hier wird ${nameOfType({ kind } as ExpressionType)} gebraucht, „${this.#text(node)}“ ist ${nameOfType(typed.type)}.`);
    }
    if (needValue) this.#needValue(node, typed);
  }
}

function compatible(a: ExpressionType, b: ExpressionType): boolean {
  return a.kind === b.kind || [a.kind, b.kind].some((kind) => kind === 'any' || kind === 'null');
}

function children(node: Node): Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}
const silent = new Set(['(', ')', '[', ']', ',', '.', 'and', 'or', 'in', 'between', 'if', 'then', 'else', 'some', 'every', 'satisfies', 'CompareOp', 'ArithOp']);
const operands = (node: Node): Node[] => children(node).filter((child) => !silent.has(child.name));
