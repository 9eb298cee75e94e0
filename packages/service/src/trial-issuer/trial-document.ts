import type { PersonDocument, TrialExample } from '@auroraai/api-client';
import type { TrialClock } from './trial-clock.ts';
import { TRIAL_EVENTS } from './trial-events.ts';
import { TRIAL_VOUCHERS } from './trial-vouchers.ts';

/** An example of what the imaginary town sends to people, as of a moment. */
export function trialDocument(example: TrialExample, now: Date): PersonDocument {
  const at = (days: number) => {
    const day = new Date(now);
    day.setUTCDate(day.getUTCDate() + days);
    return day.toISOString().slice(0, 10);
  };
  const clock: TrialClock = {
    moment: (days, hour) => `${at(days)}T${String(hour).padStart(2, '0')}:00:00.000Z`,
    day: at,
  };
  return { ...TRIAL_EVENTS, ...TRIAL_VOUCHERS }[example](clock);
}
