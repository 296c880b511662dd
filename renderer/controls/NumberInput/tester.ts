import { forKind } from '../tester.ts';

export const numberInputTester = forKind('integer', 'decimal', 'money');
