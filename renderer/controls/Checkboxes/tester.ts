import { forKind } from '../tester.ts';

export const checkboxesTester = forKind('checkboxes');
