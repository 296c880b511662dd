import { forKind } from '../tester.ts';

export const placeTester = forKind('place');
