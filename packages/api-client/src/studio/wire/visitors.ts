// What came of conversations: the inbox and the report.

/** A message that the bot did not surely understand, without personal data: `GET bots/{bot}/inbox`. */
export interface InboxMessage {
  id: string;
  text: string;
  language: string;
  /** What the bot took it for, the likeliest first. */
  guesses: { intent: string; confidence: number }[];
  /** What the bot did: nothing understood, asked which one, searched services. */
  kind: 'not-understood' | 'asked' | 'doubtful';
  /** On how many days it or the same came. */
  times: number;
  /** YYYY-MM-DD of the last time. */
  last: string;
}

/** A month of which there are counts: `GET bots/{bot}/report/months`. */
export interface ReportMonth {
  /** YYYY-MM. */
  month: string;
  /** How many messages people wrote. */
  messages: number;
}

/** Counts of a day and language: `GET bots/{bot}/report?from=&to=`. */
export interface ReportRow {
  day: string;
  language: string;
  what:
    | 'conversations'
    | 'messages'
    | 'understood'
    | 'asked'
    | 'not-understood'
    | 'handed-over'
    | 'crisis'
    | 'satisfied'
    | 'dissatisfied'
    | 'recommended'
    | 'chosen';
  /** The topic or service that is counted; empty = all. */
  of: string;
  count: number;
}
