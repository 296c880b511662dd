import { spawn, type ChildProcess } from 'node:child_process';

/** Starts a file of this folder on the Node that runs the bench, with JSON on its standard input. */
export function startChild(file: string, input: unknown): ChildProcess {
  const child = spawn(process.execPath, [`bench/${file}`], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin!.end(JSON.stringify(input));
  return child;
}

/** What it wrote until it ended. @throws Error when it ended badly */
export function outputOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout!.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`The child ended with ${code}`))));
  });
}
