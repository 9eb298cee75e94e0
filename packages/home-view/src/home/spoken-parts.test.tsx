import { AuroraProvider } from '@auroraai/api-client/react';
import { AuroraRoot, type InterfaceLanguage, type MessageArea } from '@auroraai/ui';
import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, render, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Events } from '../events/Events.tsx';
import { InboxExample } from '../events/InboxExample.example.tsx';
import {
  exampleDocument,
  exampleEvent,
  exampleInbox,
  exampleVoucher,
  INBOX_NOW,
} from '../events/inbox.example.ts';
import { inboxMessages } from '../events/messages.ts';
import { loadFinland } from '../map/data/load-finland.ts';
import { mapMessages } from '../map/messages.ts';
import { examplePlaces } from '../map/places.example.ts';
import { ServiceMap } from '../map/ServiceMap.tsx';
import { homeMessages } from '../messages.ts';
import { ComingOffer } from '../my-data/ComingOffer.tsx';
import { MyData } from '../my-data/MyData.tsx';
import { myDataMessages } from '../my-data/messages.ts';
import { exampleDataClient, exampleShare } from '../my-data/my-data.example.ts';
import { overTimeMessages } from '../over-time/messages.ts';
import { OverTime } from '../over-time/OverTime.tsx';
import { MyPaths } from '../paths/MyPaths.tsx';
import { pathsMessages } from '../paths/messages.ts';
import { examplePathsClient } from '../paths/paths.example.ts';
import { PersonProvider } from '../person/PersonProvider.tsx';
import { createPersonStore, type PersonData } from '../person/person-store.ts';
import { savedServicesMessages } from '../saved-services/messages.ts';
import { SavedServices } from '../saved-services/SavedServices.tsx';
import { AboutService } from '../service-details/AboutService.tsx';
import { serviceDetailsMessages } from '../service-details/messages.ts';
import { slipMessages } from '../slip/messages.ts';
import { exampleDetails } from '../slip/slip.example.ts';
import { TakeAlongSlip } from '../slip/TakeAlongSlip.tsx';
import { voucherMessages } from '../vouchers/messages.ts';
import { Vouchers } from '../vouchers/Vouchers.tsx';
import { WhereILive } from '../where/WhereILive.tsx';
import { EXAMPLE_NOW, HomeExample } from './HomeExample.example.tsx';

const LANGUAGES = ['fi', 'sv', 'en', 'se', 'ar'] as const satisfies InterfaceLanguage[];
const finland = await loadFinland();
const ID = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';
const DOCUMENTS = [exampleDocument(exampleEvent), exampleDocument(exampleVoucher, 2)];
const saved = [ID, OTHER].map((id) => ({
  id,
  name: { text: `Palvelu ${id.slice(-1)}`, language: 'fi' as const },
  savedAt: '2026-11-20T10:00:00.000Z',
}));
const history = [
  { at: '2026-08-20T10:00:00.000Z', answers: { friends: 3, health: 8 } },
  { at: '2026-10-20T10:00:00.000Z', answers: { friends: 6, health: 7 } },
];

function Data({ initial, children }: { initial: Partial<PersonData>; children: ReactNode }) {
  const offer = { municipality_code: '998' };
  return (
    <AuroraProvider client={exampleDataClient({ offer })}>
      <PersonProvider store={createPersonStore({ initial, now: () => EXAMPLE_NOW })}>
        {children}
      </PersonProvider>
    </AuroraProvider>
  );
}

interface HeardPart {
  part: ReactNode;
  area: MessageArea<Record<string, string>>;
  /** What has to be heard, in this order. */
  keys: readonly string[];
}

const PARTS: Record<string, HeardPart> = {
  'where one lives': {
    part: (
      <HomeExample initial={{ municipality: '491' }}>
        <WhereILive />
      </HomeExample>
    ),
    area: homeMessages,
    keys: ['where.municipality', 'where.help', 'where.national', 'where.leave'],
  },
  'the map': {
    part: <ServiceMap places={examplePlaces()} finland={finland} now={EXAMPLE_NOW} />,
    area: mapMessages,
    keys: [
      'start.label',
      'start.device',
      'filters.title',
      'list.title',
      'map.label',
      'tools.label',
    ],
  },
  'all about a service': {
    part: (
      <HomeExample>
        <AboutService serviceId={ID} />
      </HomeExample>
    ),
    area: serviceDetailsMessages,
    keys: ['missing', 'page', 'printOf'],
  },
  'saved services side by side': {
    part: (
      <HomeExample initial={{ saved, compared: [ID, OTHER] }}>
        <SavedServices />
      </HomeExample>
    ),
    area: savedServicesMessages,
    keys: ['removeOf', 'compare.title', 'compare.removeOf', 'row.summary', 'row.price'],
  },
  'the slip': {
    part: (
      <HomeExample>
        <TakeAlongSlip service={exampleDetails()} />
      </HomeExample>
    ),
    area: slipMessages,
    keys: ['title', 'place', 'say', 'print'],
  },
  paths: {
    part: (
      <AuroraProvider client={examplePathsClient()}>
        <PersonProvider store={createPersonStore({ initial: { answers: { friends: 2 } } })}>
          <MyPaths />
        </PersonProvider>
      </AuroraProvider>
    ),
    area: pathsMessages,
    keys: ['help', 'own', 'own.make', 'ready', 'openOf'],
  },
  'my data and its receipt': {
    part: (
      <Data
        initial={{
          age: 19,
          answers: { housing: 3 },
          shares: [exampleShare({ state: 'read', readAt: '2026-11-23T08:05:00.000Z' })],
        }}
      >
        <MyData />
      </Data>
    ),
    area: myDataMessages,
    keys: ['intro', 'held', 'changeOf', 'removeOf', 'give', 'log', 'withdrawOf', 'receipt', 'all'],
  },
  'what a service sends': {
    part: (
      <Data initial={{}}>
        <ComingOffer token={'ab'.repeat(32)} />
      </Data>
    ),
    area: myDataMessages,
    keys: ['offer', 'offer.from', 'offer.takeOf', 'offer.leaveOf'],
  },
  events: {
    part: (
      <InboxExample inbox={exampleInbox(DOCUMENTS)} inside={DOCUMENTS}>
        <Events now={INBOX_NOW} />
      </InboxExample>
    ),
    area: inboxMessages,
    keys: ['event.official', 'event.deadline', 'event.next', 'delete.of', 'inbox.address'],
  },
  vouchers: {
    part: (
      <InboxExample inbox={exampleInbox(DOCUMENTS)} inside={DOCUMENTS}>
        <Vouchers now={INBOX_NOW} />
      </InboxExample>
    ),
    area: voucherMessages,
    keys: ['voucher', 'show', 'calc', 'providers', 'screenless'],
  },
  'how one has been over time': {
    part: (
      <HomeExample initial={{ history }}>
        <OverTime />
      </HomeExample>
    ),
    area: overTimeMessages,
    keys: ['better', 'noise', 'all', 'deleteOf', 'download'],
  },
};

/** A control or a heading that says only what it is. */
const NAMELESS =
  /^(?:button|link|heading|checkbox|radio|textbox|combobox|listbox|img)(?:$|, (?:level|not|pressed|expanded|checked|position|autocomplete|has popup))/;
const BROKEN = /\{\{|undefined|NaN|\[object|Invalid Date/;

afterEach(async () => {
  await virtual.stop();
  cleanup();
});

/** The texts of an area in a language. */
async function textsOf({ catalogues, more }: HeardPart['area'], language: InterfaceLanguage) {
  const texts: Partial<Record<string, Record<string, string>>> = catalogues;
  const load: Partial<Record<string, HeardPart['area']['more']['se']>> = more;
  return texts[language] ?? (await load[language]?.())?.default ?? {};
}

/** The part of a text that stands in it whatever its values are. */
function fixed(text: string): string {
  return text
    .split(/\{\{\w+\}\}/)
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '')
    .trim();
}

describe.each(Object.entries(PARTS))('By ear, %s', (_, { part, area, keys }) => {
  it.each(LANGUAGES)(
    'is whole in %s, in its order, and every control has a name',
    async (language) => {
      const texts = await textsOf(area, language);
      const wanted = keys.map((key) => fixed(texts[key] ?? ''));
      expect(wanted).not.toContain('');
      const { container } = render(<AuroraRoot language={language}>{part}</AuroraRoot>);
      const last = wanted.at(-1) ?? '';
      const isThere = () =>
        container.textContent?.includes(last) ||
        [...container.querySelectorAll('[aria-label]')].some((each) =>
          each.getAttribute('aria-label')?.includes(last),
        );
      await waitFor(() => expect(isThere(), `${last}\n${container.textContent}`).toBe(true), {
        timeout: 10_000,
      });
      await virtual.start({ container });
      const heard: string[] = [await virtual.lastSpokenPhrase()];
      const first = virtual.activeNode;
      for (let steps = 0; steps < 900; steps += 1) {
        await virtual.next();
        const phrase = await virtual.lastSpokenPhrase();
        // After the end comes the beginning.
        if (virtual.activeNode === first && phrase === heard[0]) break;
        heard.push(phrase);
      }
      let from = 0;
      for (const text of wanted) {
        const at = heard.findIndex((phrase, index) => index >= from && phrase.includes(text));
        expect(at, `${text}\n${heard.join(' | ')}`).toBeGreaterThanOrEqual(0);
        from = at;
      }
      const own = Object.values(texts);
      const foreign = Object.values(area.catalogues.fi).filter((text) => !own.includes(text));
      expect(heard.filter((phrase) => foreign.includes(phrase))).toEqual([]);
      expect(heard.filter((phrase) => NAMELESS.test(phrase) || BROKEN.test(phrase))).toEqual([]);
    },
  );
});
