import type { ProcessShape } from '../../definition/format.ts';

const yes = (has: boolean): string => (has ? 'ja' : 'nein');

/** docs/processes/README.md: every shape with what it is for and its drawing. */
export function writeIndex(shapes: ProcessShape[]): string {
  const does = (shape: ProcessShape, operation: string): boolean =>
    Object.values(shape.actions).some((action) => action.does === operation);
  const rows = shapes.map((shape) => {
    const letters = shape.letters?.join(', ') ?? 'keine';
    return `| [${shape.shape}](#${shape.shape}) | ${shape.name} | ${yes(shape.payment !== undefined)} | ${yes(does(shape, 'approve'))} | ${letters} |`;
  });
  const sections = shapes.map((shape) => {
    const optional = Object.entries(shape.actions)
      .filter(([, action]) => action.optional)
      .map(([id]) => `\`${id}\``);
    const text = [`## ${shape.shape}`, '', `**${shape.name}.** ${shape.description}`, '', `![${shape.name}](${shape.shape}.svg)`];
    if (optional.length > 0) text.push('', `A service may leave out: ${optional.join(', ')}.`);
    return text.join('\n');
  });
  return `${[
    '# Process shapes, drawn',
    '',
    'Generated from `workflows/*.yaml` by `npm run generate`; do not edit. How shapes are written and refined stands in',
    '[workflows/README.md](../../workflows/README.md).',
    '',
    '| shape | name | paid first | second person | letters |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    sections.join('\n\n'),
  ].join('\n')}\n`;
}
