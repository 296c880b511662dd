import { forKind } from '../tester.ts';

export const plateTester = forKind('plate');
