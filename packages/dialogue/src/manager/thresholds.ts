import type { Thresholds } from '../bot/bot.ts';
import type { Turn } from './turn.ts';

const DEFAULTS: Required<Thresholds> = {
  understood: 0.6,
  close: 0.12,
  outOfScope: 0.5,
  digression: 0.65,
};

/** The bot's thresholds with the defaults filled in. */
export function thresholdsOf(turn: Turn): Required<Thresholds> {
  return { ...DEFAULTS, ...turn.trained.bot.thresholds };
}
