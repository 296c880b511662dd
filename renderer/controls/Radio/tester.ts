import { forKind } from '../tester.ts';

export const radioTester = forKind('radio');
