/** Id of the input at an instance path; the error summary links to it. Never JSON Forms' generated ids: they differ on each render. */
export const fieldId = (path: string): string => `f-${path.replaceAll('.', '-')}`;
