import { and, optionIs, or, rankWith, uiTypeIs, type RankedTester, type Tester } from '@jsonforms/core';
import type { FieldKind } from '../../engine/definition/bundle.ts';

/** A field of one of these kinds. To be combined with JSON Forms' own predicates. */
export const isKind = (...kinds: FieldKind[]): Tester => and(uiTypeIs('Field'), or(...kinds.map((kind) => optionIs('kind', kind))));

/** Each kind belongs to exactly one control, so that one rank serves all. */
export const forKind = (...kinds: FieldKind[]): RankedTester => rankWith(1, isKind(...kinds));
