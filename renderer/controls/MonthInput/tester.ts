import { forKind } from '../tester.ts';

export const monthInputTester = forKind('month');
