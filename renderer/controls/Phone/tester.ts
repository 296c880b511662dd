import { forKind } from '../tester.ts';

export const phoneTester = forKind('phone');
