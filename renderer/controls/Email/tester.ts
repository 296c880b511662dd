import { forKind } from '../tester.ts';

export const emailTester = forKind('email');
