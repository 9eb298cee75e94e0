// Topics of the shared bank.
import type { PartKind, StudioJson } from './draft.ts';

/** Licences under which an organisation may publish a topic, as SPDX identifiers. */
export const BANK_LICENCES = ['CC-BY-4.0', 'CC0-1.0'] as const;

/** See {@link BANK_LICENCES}. */
export type BankLicence = (typeof BANK_LICENCES)[number];

/** How good a topic is in one language, as it was measured when it was published. */
export interface TopicQuality {
  language: string;
  /** Share of its examples, 0–1, that its bot reads right when they are held out; null = none could be tried. */
  accuracy: number | null;
  examples: number;
  /** Share of its texts, 0–1, in which no sentence and no word is long for plain language; null = no texts. */
  plain: number | null;
  /** How many of its texts are not there in this language. */
  missing: number;
}

/** A topic of the shared bank in its newest version, as every organisation sees it: `GET bank`. */
export interface BankTopic {
  id: string;
  organisation: { id: string; name: string };
  version: number;
  names: Record<string, string>;
  about: Record<string, string>;
  languages: string[];
  /** SPDX identifier. */
  licence: string;
  /** The person or organisation to be named as its maker. */
  credit: string;
  /** How many intents, answers and flows it has. */
  parts: Partial<Record<PartKind, number>>;
  quality: TopicQuality[];
  /** Dialogue tests of its bot that go through it, and how many passed; null = not measured. */
  tests: { count: number; passed: number } | null;
  published_at: string;
}

/** What is looked for in the bank: `GET bank?search=&language=&offset=`. */
export interface BankSearch {
  /** Words that all stand in the title, the description or the maker's name. */
  search?: string;
  /** Only topics in this language. */
  language?: string;
  /** How many are passed over. */
  offset?: number;
}

/** Topics of the bank: those that ship with the toolkit first, then the newest; some at a time. */
export interface BankPage {
  topics: BankTopic[];
  /** How many there are altogether. */
  total: number;
}

/** `POST bots/{bot}/topics`: takes a copy of topics of the bank; answered with {@link StudioChanged}. */
export interface TakenTopics {
  /** `follow`: whether to be told of newer versions. @default true */
  topics: { topic: string; version: number; follow?: boolean }[];
}

/** A topic that a bot has taken, in the version in which it was taken last: `GET bots/{bot}/topics`. */
export interface TakenTopic {
  topic: string;
  version: number;
  /** Whether the bot's editors are told of newer versions. */
  follows: boolean;
  /** The newest version that can be taken; null = it is not in the bank any more. */
  newest: number | null;
  /** A newer version that they chose to leave; null = none. */
  left: number | null;
  /** As it was when it was taken. */
  names: Record<string, string>;
  organisation: { id: string; name: string };
  licence: string;
  credit: string;
}

/** `POST bots/{bot}/topics/{topic}`: whether to follow a topic, and a newer version that is left. */
export interface TopicFollowing {
  follow?: boolean;
  leave?: number;
}

/** What a topic expects in the settings of the bot that takes it, by name. */
export interface TopicNeeds {
  http_actions: string[];
  /** Ids of other bots. */
  network: string[];
  transfers: string[];
}

/** A part as it would stand after a topic was taken; `part` null = a new one. */
export interface TopicPartChange {
  part: string | null;
  kind: PartKind;
  /** Null = the topic has it no more: it goes. */
  value: StudioJson | null;
  /** Where the bot's editors and the topic's have both changed the same; what the bot has stands. */
  conflicts: { path: (string | number)[]; standing: StudioJson | null; other: StudioJson | null }[];
}

/** What a topic of the bank holds, and what taking it now would do to a bot's draft. */
export interface TopicPreview {
  topic: BankTopic;
  parts: { kind: PartKind; value: StudioJson }[];
  needs: TopicNeeds;
  changes: TopicPartChange[];
}

/** What may be a secret or somebody's personal data in a topic that is about to be published. */
export interface TopicConcern {
  kind:
    | 'phone'
    | 'email'
    | 'personal-data'
    | 'inner-link'
    | 'secret-link'
    | 'http-action'
    | 'transfer'
    | 'other-bot'
    /** It came from a topic of another organisation; `found` names its maker and licence, once. */
    | 'made-by-other';
  /** Id of the part in which it stands. */
  part: string;
  /** What stands there. */
  found: string;
}

/** `POST bots/{bot}/bank/preview {parts}`: what would be published of these parts of the draft. */
export interface BankDraft {
  /** Tells this very content from any other. */
  digest: string;
  /** All that goes; `chosen` = not only because another part needs it. */
  parts: { part: string; kind: PartKind; value: StudioJson; chosen: boolean }[];
  /** Languages in which it can be used. */
  languages: string[];
  texts: Omit<TopicQuality, 'accuracy'>[];
  needs: TopicNeeds;
  concerns: TopicConcern[];
}

/** `POST bots/{bot}/bank`: publishes parts of the draft; answered with 201 and {@link BankTopic}. */
export interface NewBankTopic {
  /** Ids of topics, answers and paths; what these need goes with them. */
  parts: string[];
  /** The organisation's topic of which this is the next version; a new topic without it. */
  topic?: string;
  /** By language. */
  names: Record<string, string>;
  about: Record<string, string>;
  licence: BankLicence;
  credit: string;
  /** Of the {@link BankDraft} that was looked at; `changed-meanwhile` when the draft has become another since. */
  digest: string;
}

/** A topic that an organisation has published, as its own editors see it: `GET organisations/{id}/bank`. */
export interface OwnBankTopic extends BankTopic {
  /** The bot of which it was published last. */
  bot: string;
  /** Ids of the parts that were chosen then. */
  chosen: string[];
  published_by: string;
  /** Whether nobody else can take it any more. */
  withdrawn: boolean;
  /** How many bots have a copy, of whatever organisation. */
  takers: number;
}
