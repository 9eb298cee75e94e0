import { type MessageKey, type MessageValues, useTranslation } from '@auroraai/ui';
import { groupMessages } from '../messages.ts';
import { leaderMessages } from './messages.ts';

type LeaderKey = MessageKey<typeof leaderMessages.catalogues.fi>;
type GroupKey = MessageKey<typeof groupMessages.catalogues.fi>;

/** The texts of a leader and those that leaders and players share. */
export function useLeaderText(): (key: LeaderKey | GroupKey, values?: MessageValues) => string {
  const own = useTranslation(leaderMessages);
  const shared = useTranslation(groupMessages);
  return (key, values) =>
    key in leaderMessages.catalogues.fi
      ? own(key as LeaderKey, values)
      : shared(key as GroupKey, values);
}
