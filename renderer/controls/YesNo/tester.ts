import { forKind } from '../tester.ts';

export const yesNoTester = forKind('yesno');
