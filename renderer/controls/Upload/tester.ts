import { forKind } from '../tester.ts';

export const uploadTester = forKind('upload');
