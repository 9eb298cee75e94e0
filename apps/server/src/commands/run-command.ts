import { SentenceError } from '../sentence-error.ts';

/** Words of a command that make no sense; the command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs a command. Wrong words end it with exit code 2, other trouble that a person can mend with 1,
 * each with one sentence on standard error and nothing on standard output.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // parseArgs of Node reports unknown and malformed options under these codes.
    const isWording = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') ?? false;
    if (!isWording && !(error instanceof UsageError) && !(error instanceof SentenceError)) {
      throw error;
    }
    process.stderr.write(`${error.message.split('\n')[0]}\n`);
    process.exitCode = error instanceof SentenceError ? 1 : 2;
  }
}
