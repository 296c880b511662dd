import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { LetterRenderer } from '../../application/ports.ts';

export interface TypstOptions {
  /** Folder of the project: templates and fonts are found below it. */
  root: string;
  /** Seconds since 1970 for the PDF's creation date; injected so that the same letter gives the same bytes. */
  now(): number;
}
const weights = ['400Regular', '500Medium', '700Bold', '400Regular_Italic'];

/** Typst in process: PDF/UA-1 is the original, PDF/A-3a with the data embedded the archive copy. */
export function createTypstLetters(options: TypstOptions): LetterRenderer {
  const fonts = weights.map((weight) =>
    readFileSync(join(options.root, `node_modules/@expo-google-fonts/fira-sans/${weight}/FiraSans_${weight}.ttf`)),
  );
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }], workspace: options.root });
  const template = (name: string): string => readFileSync(join(options.root, 'engine/adapters/letters/typst', `${name}.typ`), 'utf8');
  const templates = { letter: template('letter'), receipt: template('receipt') };
  const render = (name: keyof typeof templates, inputs: Record<string, string>, pdfStandard: string): Buffer => {
    const compiled = compiler.compile({ mainFileContent: templates[name], inputs });
    const document = compiled.result;
    if (!document) throw new Error(`Typesetting failed: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? [])}`);
    const pdf = compiler.pdf(document, { pdfStandard, creationTimestamp: options.now() });
    // The cache grows with every letter otherwise.
    compiler.evictCache(5);
    return pdf;
  };
  return {
    letter: async (letter) => {
      const data = JSON.stringify(letter);
      return { pdf: render('letter', { data }, 'ua-1'), archive: render('letter', { data, archive: 'true' }, 'a-3a') };
    },
    receipt: async (receipt) => render('receipt', { data: JSON.stringify(receipt) }, 'ua-1'),
  };
}
