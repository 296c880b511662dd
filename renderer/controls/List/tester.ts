import { forKind } from '../tester.ts';

export const listTester = forKind('list');
