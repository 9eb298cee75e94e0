import { findPersonalData, type PersonalDataKind } from '@auroraai/api-client/personal-data';
import type { StudioJson, TopicConcern } from '@auroraai/api-client/studio';
import type { TakenPart } from '@auroraai/dialogue/editing';
import type { TakenTopic } from '../../store/studio-bot-store.ts';
import type { BundledPart } from './bundle.ts';

/** So many are told; who has more has been told enough. */
const MOST = 200;

/** The longest piece of a text that is shown. */
const LONGEST = 120;

/** An address, without what ends a sentence after it. */
const LINK = /https?:\/\/[^\s)>\]"']*[^\s)>\]"'.,;:!?]/giu;

/** Hosts that only an organisation's own network knows. */
const INNER =
  /^(?:[^.]+|.*\.(?:local|internal|intra|intranet|lan|corp|home|test)|10\..*|127\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|\[.*\])$/iu;

/** Parameters by which an address lets somebody in. */
const SECRET =
  /[?&#;](?:[\w-]*(?:token|secret|passw|apikey|api_key|signature)[\w-]*|key|sig|code)=/iu;

const KINDS: Partial<Record<PersonalDataKind, TopicConcern['kind']>> = {
  email: 'email',
  phone: 'phone',
};

/**
 * What in a topic may be a secret, somebody's personal data or another organisation's work, for its
 * publisher to look at. Names of people are not found: no pattern does so reliably.
 */
export function concernsOf(
  parts: readonly BundledPart[],
  taken: readonly TakenTopic[],
  organisation: string,
): TopicConcern[] {
  const found = new Map<string, TopicConcern>();
  const others = madeByOthers(taken, organisation);
  for (const { part, value } of parts) {
    const add = (kind: TopicConcern['kind'], text: string) => {
      const short = text.slice(0, LONGEST);
      // Of what another has made one part speaks for all.
      const key = kind === 'made-by-other' ? `${kind} ${short}` : `${part} ${kind} ${short}`;
      if (!found.has(key)) found.set(key, { kind, part, found: short });
    };
    const maker = others.get(part);
    if (maker !== undefined) add('made-by-other', maker);
    look(value, add);
  }
  return [...found.values()].slice(0, MOST);
}

/** Who made the parts that came with topics of other organisations, under which licence. */
function madeByOthers(taken: readonly TakenTopic[], organisation: string): Map<string, string> {
  return new Map(
    taken.flatMap(({ about, parts }) =>
      about === null || about.organisation.id === organisation
        ? []
        : (parts as unknown as TakenPart[]).flatMap(({ id }) =>
            id === null ? [] : [[id, `${about.credit} (${about.licence})`] as const],
          ),
    ),
  );
}

type Add = (kind: TopicConcern['kind'], text: string) => void;

function look(value: StudioJson, add: Add): void {
  if (typeof value === 'string') {
    lookAtText(value, add);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if ('do' in value && !Array.isArray(value)) lookAtStep(value, add);
  for (const inner of Object.values(value)) look(inner, add);
}

function lookAtStep(step: { readonly [key: string]: StudioJson }, add: Add): void {
  if (step.do === 'http') add('http-action', String(step.action));
  if (step.do === 'transfer') add('transfer', String(step.to));
  if (step.do === 'refer') add('other-bot', String(step.bot));
}

function lookAtText(text: string, add: Add): void {
  for (const [address] of text.matchAll(LINK)) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url) continue;
    if (url.username || url.password || SECRET.test(address)) add('secret-link', address);
    else if (INNER.test(url.hostname)) add('inner-link', address);
  }
  // Digits in the addresses of public pages are nobody's.
  const rest = text.replace(LINK, ' ');
  for (const { kind, start, end } of findPersonalData(rest)) {
    add(KINDS[kind] ?? 'personal-data', rest.slice(start, end).trim());
  }
}
