import { forKind } from '../tester.ts';

export const selectTester = forKind('select');
