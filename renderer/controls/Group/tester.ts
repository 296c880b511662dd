import { forKind } from '../tester.ts';

export const groupTester = forKind('group');
