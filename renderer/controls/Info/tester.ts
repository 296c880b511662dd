import { forKind } from '../tester.ts';

export const infoTester = forKind('info');
