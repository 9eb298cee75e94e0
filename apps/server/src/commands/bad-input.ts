/** Bad input of a command: its message is the sentence to show; the command ends with code 2. */
export class BadInput extends Error {
  override name = 'BadInput';
}

/** Runs a command: what it returns goes to standard output, a BadInput to standard error. */
export function runCommand(command: (args: string[]) => string): void {
  try {
    process.stdout.write(`${command(process.argv.slice(2))}\n`);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/** Turns an error of node:util's parseArgs into a BadInput of one sentence. */
export function parsing<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new BadInput(`${sentence.replace(/\.$/, '')}.`);
  }
}
