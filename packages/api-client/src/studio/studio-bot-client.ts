import { readEvents, readMessages } from './read-events.ts';
import type { StudioSend, StudioSending } from './studio-request.ts';
import type {
  BankDraft,
  BankTopic,
  BotQuality,
  DismissedWording,
  InboxMessage,
  LinkNews,
  NewBankTopic,
  NewVersion,
  ReportMonth,
  ReportRow,
  StudioChange,
  StudioChanged,
  StudioComment,
  StudioDraft,
  StudioEvent,
  StudioPart,
  StudioRevision,
  StudioVersion,
  TakenTopic,
  TakenTopics,
  TopicFollowing,
  TopicPreview,
  VersionAct,
} from './studio-wire.ts';

/** How long a version may be trained and tested before its answer comes, milliseconds. */
const TRAINING = 180_000;

/** The routes of one bot. Every call rejects with a `StudioError`. */
export interface StudioBotClient {
  draft(): Promise<StudioDraft>;
  /** Sends changes, all or none; `keepalive` lets them arrive while the page closes. */
  change(changes: StudioChange[], keepalive?: boolean): Promise<StudioChanged>;
  /** Tells what others do after a change, until the connection ends or the signal stops it. */
  events(after: number, onEvent: (event: StudioEvent) => void, signal: AbortSignal): Promise<void>;
  settle(conflict: string, keep: 'standing' | 'other'): Promise<StudioChanged>;
  /** The topics of the bank that the bot has taken. */
  takenTopics(): Promise<TakenTopic[]>;
  /** What taking a topic now would do. */
  previewTopic(topic: string): Promise<TopicPreview>;
  takeTopics(topics: TakenTopics['topics']): Promise<StudioChanged>;
  /** Follows a topic that was taken or no longer, or leaves a newer version of it. */
  followTopic(topic: string, following: TopicFollowing): Promise<void>;
  /** What would be published of these parts. */
  previewPublishing(parts: readonly string[]): Promise<BankDraft>;
  /** Publishes a topic in the bank once it has been measured, which takes a while. */
  publishTopic(topic: NewBankTopic): Promise<BankTopic>;
  history(part: string): Promise<StudioRevision[]>;
  comments(): Promise<StudioComment[]>;
  comment(part: string | null, text: string): Promise<StudioComment>;
  /** Marks a comment as dealt with, or not. */
  markComment(comment: string, done: boolean): Promise<StudioComment>;
  versions(): Promise<StudioVersion[]>;
  /** A version with the parts of the bot as they were. */
  version(number: number): Promise<{ version: StudioVersion; parts: StudioPart[] }>;
  makeVersion(version: NewVersion): Promise<StudioVersion>;
  act(number: number, act: VersionAct): Promise<StudioVersion>;
  inbox(): Promise<InboxMessage[]>;
  /** Takes a message out of the inbox; `new` puts it back. */
  markMessage(message: string, state: 'new' | 'assigned' | 'ignored'): Promise<void>;
  /** Counts between two days, YYYY-MM-DD, both included. */
  report(from: string, to: string): Promise<ReportRow[]>;
  /** Has each web address of the draft asked; tells of each, until all are or the signal stops it. */
  checkLinks(onNews: (news: LinkNews) => void, signal: AbortSignal): Promise<void>;
  /** The months of which there are counts, the newest first. */
  reportMonths(): Promise<ReportMonth[]>;
  /** How good each version was that people have talked with. */
  quality(): Promise<BotQuality>;
  /** Wordings that are not to be suggested again. */
  dismissed(): Promise<DismissedWording[]>;
  dismiss(wording: DismissedWording): Promise<void>;
}

/** Creates the client of one bot's routes. */
export function studioBotClient(send: StudioSend, bot: string): StudioBotClient {
  const at = (path: string) => `bots/${encodeURIComponent(bot)}/${path}`;
  const read = async <T>(sent: Promise<Response>): Promise<T> => (await (await sent).json()) as T;
  const get = <T>(path: string) => read<T>(send('GET', at(path)));
  const post = <T>(path: string, body: unknown, sending: StudioSending = {}) =>
    read<T>(send('POST', at(path), { body, ...sending }));
  const trained = <T>(path: string, body: unknown) =>
    post<T>(path, body, { signal: AbortSignal.timeout(TRAINING) });
  const id = encodeURIComponent;
  return {
    draft: () => get('draft'),
    change: (changes, keepalive) => post('changes', { changes }, { keepalive: keepalive ?? false }),
    async events(after, onEvent, signal) {
      const { body } = await send('GET', at(`events?after=${after}`), { signal });
      if (body) await readEvents(body, onEvent);
    },
    settle: (conflict, keep) => post(`conflicts/${id(conflict)}`, { keep }),
    takenTopics: async () => (await get<{ topics: TakenTopic[] }>('topics')).topics,
    previewTopic: (topic) => get(`topics/${id(topic)}`),
    takeTopics: (topics) => post('topics', { topics }),
    async followTopic(topic, following) {
      await send('POST', at(`topics/${id(topic)}`), { body: following });
    },
    previewPublishing: (parts) => post('bank/preview', { parts }),
    publishTopic: (topic) => trained('bank', topic),
    history: async (part) =>
      (await get<{ revisions: StudioRevision[] }>(`parts/${id(part)}/history`)).revisions,
    comments: async () => (await get<{ comments: StudioComment[] }>('comments')).comments,
    comment: (part, text) => post('comments', { part, text }),
    markComment: (comment, done) => post(`comments/${id(comment)}`, { done }),
    versions: async () => (await get<{ versions: StudioVersion[] }>('versions')).versions,
    version: (number) => get(`versions/${number}`),
    makeVersion: (version) => trained('versions', version),
    act: (number, act) => trained(`versions/${number}`, act),
    inbox: async () => (await get<{ messages: InboxMessage[] }>('inbox')).messages,
    async markMessage(message, state) {
      await send('POST', at(`inbox/${id(message)}`), { body: { state } });
    },
    report: async (from, to) =>
      (await get<{ rows: ReportRow[] }>(`report?from=${id(from)}&to=${id(to)}`)).rows,
    async checkLinks(onNews, signal) {
      const { body } = await send('POST', at('links'), { body: { links: 'all' }, signal });
      if (body) await readMessages(body, (news) => onNews(news as LinkNews));
    },
    reportMonths: async () => (await get<{ months: ReportMonth[] }>('report/months')).months,
    quality: () => get('quality'),
    dismissed: async () => (await get<{ dismissed: DismissedWording[] }>('dismissals')).dismissed,
    async dismiss(wording) {
      await send('POST', at('dismissals'), { body: wording });
    },
  };
}
