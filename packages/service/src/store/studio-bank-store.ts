import type { BankTopic, PartKind, StudioJson } from '@auroraai/api-client/studio';

/** What the bank tells of a version of a topic; it never changes. */
export type BankAbout = Omit<BankTopic, 'id' | 'organisation' | 'version' | 'published_at'>;

/** A topic of the bank in its newest version, without its parts. */
export interface BankRecord {
  /** A UUID. */
  id: string;
  /** Named as it was when it published this version. */
  organisation: { id: string; name: string };
  version: number;
  about: BankAbout;
  publishedAt: Date;
}

/** A part of a topic, as in the bot format. */
export interface BankPart {
  kind: PartKind;
  value: StudioJson;
}

/** A topic as its own organisation sees it. */
export interface OwnBankRecord extends BankRecord {
  /** The bot of which it was published last, and the ids of the parts that were chosen then. */
  bot: string;
  chosen: readonly string[];
  publishedBy: string;
  withdrawn: boolean;
}

/** A version of a topic as it is published. */
export interface NewBankVersion extends Pick<OwnBankRecord, 'bot' | 'chosen' | 'publishedBy'> {
  /** The organisation's topic of which it is the next version, or the id of a new one. */
  id: string;
  isNew: boolean;
  organisationName: string;
  about: BankAbout;
  parts: readonly BankPart[];
  publishedAt: Date;
}

/** How much one organisation may publish. */
export interface BankLimits {
  topics: number;
  versions: number;
}

/** The topics of one organisation. Every call about a topic of another one finds nothing. */
export interface OrganisationBank {
  /** The newest first, those that were withdrawn too. */
  list(): Promise<OwnBankRecord[]>;
  /**
   * Keeps a version, and shows the topic again if it was withdrawn. `too-many` when a limit would be
   * passed; null when there is no such topic.
   */
  publish(version: NewBankVersion, limits: BankLimits): Promise<BankRecord | 'too-many' | null>;
  /** Hides a topic from new takers, or shows it again; false when there is none. */
  withdraw(topic: string, withdrawn: boolean): Promise<boolean>;
}

/** What is looked for among topics. */
export interface BankQuery {
  /** Folded by {@link foldForBank}; each stands somewhere in what can be searched. */
  words: readonly string[];
  language: string | null;
  offset: number;
  limit: number;
}

/** Topics that organisations publish for one another. */
export interface StudioBankStore {
  /** The one place where a query is bound to its organisation. */
  of(organisation: string): OrganisationBank;
  /** Topics that were not withdrawn, the newest first, and how many there are altogether. */
  search(query: BankQuery): Promise<{ topics: BankRecord[]; total: number }>;
  /** A topic that was not withdrawn, with the parts of its newest version. */
  topic(id: string): Promise<{ record: BankRecord; parts: BankPart[] } | null>;
  /** The newest versions of those among some topics that were not withdrawn, by the topics' ids. */
  newest(ids: readonly string[]): Promise<Map<string, number>>;
}

/** A text in the form in which the bank is searched. */
export function foldForBank(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** What of a topic can be searched, folded. */
export function searchedText(organisation: string, { names, about, credit }: BankAbout): string {
  const texts = [...Object.values(names), ...Object.values(about), organisation, credit];
  return foldForBank(texts.join('\n'));
}
