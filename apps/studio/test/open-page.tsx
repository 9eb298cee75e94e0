import type {
  BankTopic,
  InboxMessage,
  ReportRow,
  StudioBotClient,
  StudioClient,
  StudioPart,
  StudioRole,
  StudioSession,
  StudioVersion,
  WordingSource,
} from '@auroraai/api-client/studio';
import { AuroraRoot } from '@auroraai/ui';
import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { createBotAssembler } from '../src/draft/assemble-bot.ts';
import { DraftProvider } from '../src/draft/DraftProvider.tsx';
import { createDraftStore } from '../src/draft/draft-store.ts';
import { createKeptStore } from '../src/draft/kept-changes.ts';
import type { PageProps } from '../src/shell/page-props.ts';
import { hasRole, SessionProvider } from '../src/shell/SessionProvider.tsx';
import { FakeBotServer } from './fake-bot-server.ts';

/** A version as it is in lists. */
export const version = (number: number, more: Partial<StudioVersion> = {}): StudioVersion => ({
  ...{ number, state: 'published', made_by: 'Aino', made_at: '2026-11-01T08:00:00Z', note: '' },
  ...{ publish_at: null, published_by: 'Aino', published_at: '2026-11-01T08:00:00Z' },
  restores: null,
  ...more,
});

/** How a page is opened. */
export interface PageOpening {
  parts: readonly Pick<StudioPart, 'id' | 'kind' | 'value'>[];
  part?: string;
  language?: 'fi' | 'sv' | 'en';
  role?: StudioRole;
  versions?: readonly StudioVersion[];
  inbox?: readonly InboxMessage[];
  report?: readonly ReportRow[];
  /** Wordings that people use. */
  wordings?: readonly WordingSource[];
  /** Topics of the bank. */
  bank?: readonly BankTopic[];
  /** Routes that answer otherwise. */
  routes?: Partial<StudioBotClient>;
  /** Routes of no one bot that answer otherwise. */
  client?: Partial<StudioClient>;
}

/** One page over a draft in memory, without the frame around it. */
export async function openPage(Page: ComponentType<PageProps>, opening: PageOpening) {
  const { parts, part = null, language = 'fi', role = 'publisher' } = opening;
  const server = new FakeBotServer(parts);
  const marked: [string, string][] = [];
  const ownBot: StudioBotClient = {
    ...server.client('Aino'),
    versions: async () => [...(opening.versions ?? [])],
    version: async (number) => ({
      version: version(number),
      parts: parts.map((one, order) => ({
        ...{ ...one, order, revision: 1, changed_by: 'Aino', changed_at: '' },
      })),
    }),
    inbox: async () => [...(opening.inbox ?? [])],
    async markMessage(id, state) {
      marked.push([id, state]);
    },
    report: async () => [...(opening.report ?? [])],
    ...opening.routes,
  };
  const client = {
    bot: () => ownBot,
    wordings: async () => [...(opening.wordings ?? [])],
    bank: async () => {
      const topics = [...(opening.bank ?? [])];
      return { topics, total: topics.length };
    },
    ...opening.client,
  } as unknown as StudioClient;
  const session: StudioSession = {
    account: { id: 'a', name: 'Aino', email: 'aino@example.fi', language: 'fi' },
    memberships: [{ organisation: { id: 'town', name: 'Esimerkkilä' }, role }],
    ...{ csrf: 'c', expires_at: '2027-01-01T00:00:00Z' },
  };
  let ids = 0;
  const later = (delay: number, call: () => void) => {
    const timer = setTimeout(call, delay);
    return () => clearTimeout(timer);
  };
  const newId = () => {
    ids += 1;
    return `new-${ids}`;
  };
  const store = createDraftStore(await ownBot.draft(), {
    ...{ client: ownBot, newId, later, now: () => 0, onExpired: () => {} },
    kept: createKeptStore(null, 'a', 'neuvoja', 'page'),
  });
  const draft = {
    ...{ store, assembler: createBotAssembler(store, later), organisation: 'town' },
    canWrite: hasRole(session, 'town', 'writer'),
    canPublish: hasRole(session, 'town', 'publisher'),
  };
  const value = { client, session, signOut: () => {}, onExpired: () => {}, onSession: () => {} };
  const show = (Shown: ComponentType<PageProps>, at: string | null) => (
    <AuroraRoot language={language}>
      <SessionProvider value={value}>
        <DraftProvider value={draft}>
          <Shown bot="neuvoja" part={at} />
        </DraftProvider>
      </SessionProvider>
    </AuroraRoot>
  );
  const view = render(show(Page, part));
  /** Goes to another page, or to another part on it. */
  const again = (Other: ComponentType<PageProps>, at: string | null) =>
    view.rerender(show(Other, at));
  const partValue = (id: string) => store.get().parts.get(id)?.value;
  return { server, store, marked, partValue, again, ...view };
}
