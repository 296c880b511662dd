import { forKind } from '../tester.ts';

export const declarationTester = forKind('declaration');
