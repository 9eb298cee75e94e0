import type { Condition } from '../bot/condition.ts';
import { conditionHolds, type Facts } from '../bot/condition-holds.ts';
import { isOpen } from './office-hours.ts';
import type { Turn } from './turn.ts';

/** Whether a condition holds now. */
export function holds(turn: Turn, condition: Condition): boolean {
  return conditionHolds(condition, factsOf(turn));
}

/** What conditions look at in a turn. Whether the office is open is reckoned only when it is asked. */
export function factsOf({ state, trained, now }: Turn): Facts {
  return {
    slots: state.slots,
    context: state.context,
    language: state.language,
    get officeOpen() {
      return isOpen(trained.bot.officeHours, trained.clock, now);
    },
  };
}
