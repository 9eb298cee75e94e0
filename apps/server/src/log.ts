import type { LogEvent } from '@auroraai/service';
import { pino } from 'pino';

/** Writes structured events, one JSON line each, to standard output. */
export type Logger = (event: LogEvent) => void;

/** Makes the log of one server. `level` is one of pino's levels or `silent`. */
export function createLogger(level: string): Logger {
  // Neither the host's name nor the process id says anything that the operator does not know.
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return ({ level: severity, event, ...fields }) => log[severity](fields, event);
}
