/** What a button of a card or a suggested reply does. */
export interface CardAction {
  type: 'imBack' | 'postBack' | 'messageBack' | 'openUrl' | 'call' | (string & {});
  title: string;
  value?: unknown;
  text?: string;
  displayText?: string;
  image?: string;
}

/** A card, a picture or a file of a message. */
export interface Attachment {
  contentType: string;
  content?: unknown;
  contentUrl?: string;
  name?: string;
  thumbnailUrl?: string;
}

/** One thing said or done in a conversation, as the Bot Framework Activity Protocol writes it. */
export interface Activity {
  type: 'message' | 'typing' | 'event' | 'endOfConversation' | (string & {});
  /** Given by the server: conversation and running number, or any other text that is unique. */
  id?: string;
  timestamp?: string;
  localTimestamp?: string;
  channelId?: string;
  from: { id: string; name?: string; role?: 'bot' | 'user' | (string & {}) };
  conversation?: { id: string };
  replyToId?: string;
  /** The language of this message, BCP 47. */
  locale?: string;
  text?: string;
  textFormat?: 'markdown' | 'plain' | (string & {});
  speak?: string;
  inputHint?: string;
  attachments?: Attachment[];
  attachmentLayout?: 'list' | 'carousel' | (string & {});
  suggestedActions?: { actions: CardAction[]; to?: string[] };
  name?: string;
  value?: unknown;
  /** The client's own id of a sent activity is `clientActivityID`, as in the official client. */
  channelData?: Record<string, unknown>;
  entities?: unknown[];
}

/** What a person or a page sends; who and when are filled in. */
export type OutgoingActivity = Omit<Activity, 'from' | 'id' | 'conversation'>;

/** Activities with the mark up to which they reach. */
export interface ActivitySet {
  activities: Activity[];
  watermark?: string;
}

/** The client's own id of an activity that it sent, or undefined. */
export function clientActivityId(activity: Activity): string | undefined {
  const id = activity.channelData?.clientActivityID;
  return typeof id === 'string' ? id : undefined;
}
