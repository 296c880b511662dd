import { forKind } from '../tester.ts';

export const ibanTester = forKind('iban');
