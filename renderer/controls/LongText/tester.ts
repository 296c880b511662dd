import { forKind } from '../tester.ts';

export const longTextTester = forKind('longtext');
