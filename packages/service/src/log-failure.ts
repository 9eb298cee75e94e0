import type { Log } from './ports.ts';

/**
 * Logs an error that nobody foresaw: its name and where it came from. Its message stays out, since
 * messages of databases and parsers quote what they were given.
 */
export function logFailure(log: Log, error: Error): void {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const where = frames
    .slice(0, 5)
    .map((line) => line.trim())
    .join(' < ');
  log({ level: 'error', event: 'failure', error: error.name, where });
}
