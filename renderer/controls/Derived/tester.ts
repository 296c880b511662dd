import { forKind } from '../tester.ts';

export const derivedTester = forKind('derived');
