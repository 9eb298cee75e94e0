/** Something that a person can press, in the Activity protocol of the Bot Framework. */
export interface CardAction {
  type: 'imBack' | 'postBack' | 'messageBack' | 'openUrl' | 'call';
  title: string;
  value: unknown;
  text?: string;
  displayText?: string;
  image?: string;
}

/** What hangs on a message: a card, a picture, or content of our own types. */
export interface Attachment {
  contentType: string;
  content?: unknown;
  contentUrl?: string;
  name?: string;
  thumbnailUrl?: string;
}

/** Who is one of the two sides of a conversation. */
export interface ChannelAccount {
  id: string;
  name?: string;
  role?: 'bot' | 'user';
}

/** What both directions of a conversation carry, before it has been delivered. */
export interface ActivityContent {
  type: string;
  /** The moment on the sender's own clock. */
  localTimestamp?: string;
  replyToId?: string;
  /** The language of this message, BCP 47. */
  locale?: string;
  text?: string;
  textFormat?: string;
  speak?: string;
  inputHint?: string;
  attachments?: Attachment[];
  attachmentLayout?: 'list' | 'carousel';
  suggestedActions?: { actions: CardAction[]; to?: string[] };
  name?: string;
  value?: unknown;
  channelData?: Record<string, unknown>;
  entities?: unknown[];
}

/** An activity with its place in a conversation. */
export interface Activity extends ActivityContent {
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
