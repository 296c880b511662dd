import { forKind } from '../tester.ts';

export const dateInputTester = forKind('date');
