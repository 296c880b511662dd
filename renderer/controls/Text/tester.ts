import { forKind } from '../tester.ts';

export const textTester = forKind('text');
