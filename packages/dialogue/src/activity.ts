/** Something to press, as the Bot Framework names it. */
export interface CardAction {
  type: 'imBack' | 'postBack' | 'messageBack' | 'openUrl' | 'call';
  title: string;
  value: unknown;
  text?: string;
  displayText?: string;
  image?: string;
}

/** A rich part of a message. */
export interface Attachment {
  contentType: string;
  content?: unknown;
  contentUrl?: string;
  name?: string;
  thumbnailUrl?: string;
}

/** One activity of a conversation, of the Bot Framework Activity Protocol, in either direction. */
export interface Activity {
  type: string;
  id?: string;
  timestamp?: string;
  localTimestamp?: string;
  channelId?: string;
  from?: { id: string; name?: string; role?: string };
  conversation?: { id: string };
  recipient?: { id: string };
  replyToId?: string;
  /** Language of this message, BCP 47. */
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

/** An activity of the bot before it is sent: the sender adds id, time, `from` and conversation. */
export type OutgoingActivity = Omit<Activity, 'id' | 'timestamp' | 'from' | 'conversation'>;

/** Content type of a question with its own control. */
export const QUESTION_TYPE = 'application/vnd.auroraai.question+json';

/** Content type of recommended services. */
export const SERVICES_TYPE = 'application/vnd.auroraai.services+json';

/** Content type of an ordinary card. */
export const HERO_TYPE = 'application/vnd.microsoft.card.hero';

/** A question with its own control; the answer's message has `value: { question_id, answer }`. */
export interface QuestionContent {
  question_id: string;
  kind: 'scale' | 'single' | 'multiple' | 'place' | 'text';
  text: string;
  hint?: string;
  min?: number;
  max?: number;
  low?: string;
  high?: string;
  options?: { value: string; label: string }[];
  can_skip: boolean;
}
