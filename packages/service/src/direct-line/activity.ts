import type { Activity as BotActivity, OutgoingActivity } from '@auroraai/dialogue';

/** Who is one of the two sides of a conversation. */
export interface ChannelAccount {
  id: string;
  name?: string;
  role?: 'bot' | 'user';
}

/** What an activity carries before it has its place in a conversation. */
export type ActivityContent = OutgoingActivity;

/** An activity with its place in a conversation, in the Activity protocol of the Bot Framework. */
export interface Activity extends BotActivity {
  /** `{conversation id}|{seven digits}`; the digits are the watermark at which it stands. */
  id: string;
  timestamp: string;
  channelId: 'directline';
  conversation: { id: string };
  from: ChannelAccount;
}

/** The activities after a watermark, as polling and streams carry them. */
export interface ActivitySet {
  activities: Activity[];
  /** Where the next reading goes on. */
  watermark: string;
}

/** The id of an activity from its place in the conversation. */
export function activityId(conversationId: string, sequence: number): string {
  return `${conversationId}|${String(sequence).padStart(7, '0')}`;
}
