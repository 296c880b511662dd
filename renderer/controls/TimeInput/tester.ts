import { forKind } from '../tester.ts';

export const timeInputTester = forKind('time');
