import type { PartKind, StudioJson } from '@auroraai/api-client/studio';
import { LANGUAGES } from '@auroraai/dialogue';
import { nameOf, type Part, type TopicBundle, topicOf } from '@auroraai/dialogue/editing';
import { sha256Hex } from '../../hashing.ts';
import type { StoredDraft } from '../../store/studio-bot-store.ts';
import { invalid } from '../../v2/problem.ts';
import { StudioError } from '../problem.ts';
import { MOST_OF_TOPIC, MOST_PARTS_OF_TOPIC } from './limits.ts';

/** A part of a draft as it goes with a topic. */
export interface BundledPart {
  /** Its id in the draft. */
  part: string;
  kind: PartKind;
  value: StudioJson;
  /** Not only because another part needs it. */
  chosen: boolean;
}

/** What would be published of a draft. */
export interface Bundle extends Pick<TopicBundle, 'needs' | 'languages'> {
  parts: BundledPart[];
  /** Tells this very content from any other. */
  digest: string;
}

const ROOTS: ReadonlySet<PartKind> = new Set(['intent', 'answer', 'flow']);

/** What goes when these parts of a draft are published: they, and all that they need. Throws for others. */
export async function bundleOf(draft: StoredDraft, ids: readonly string[]): Promise<Bundle> {
  const wanted = new Set(ids);
  const chosen = draft.parts.filter(({ id, kind }) => wanted.has(id) && ROOTS.has(kind));
  if (chosen.length < wanted.size) {
    throw invalid([{ path: '/parts', message: 'must be topics, answers and paths of the bot' }]);
  }
  const own = draft.parts.map(({ kind, value }): Part => ({ kind, value: value as Part['value'] }));
  const named = (kind: PartKind) =>
    chosen.flatMap((part) => (part.kind === kind ? [nameOf(kind, part.value)] : []));
  const roots = { answers: named('answer'), flows: named('flow') };
  const { parts: taken, needs, languages } = topicOf(own, named('intent'), roots);
  const idOf = new Map(
    draft.parts.map(({ id, kind, value }) => [`${kind} ${nameOf(kind, value)}`, id]),
  );
  const parts = taken.map(({ kind, value }): BundledPart => {
    const part = idOf.get(`${kind} ${nameOf(kind, value)}`) ?? '';
    return { part, kind, value, chosen: wanted.has(part) };
  });
  const text = JSON.stringify(parts.map(({ kind, value }) => [kind, value]));
  if (parts.length > MOST_PARTS_OF_TOPIC || text.length > MOST_OF_TOPIC) {
    const most = `A topic has at most ${MOST_PARTS_OF_TOPIC} parts and ${MOST_OF_TOPIC} characters.`;
    throw new StudioError('too-large', most);
  }
  return { parts, needs, languages: inOrder(languages), digest: await sha256Hex(text) };
}

function inOrder(languages: Bundle['languages']): Bundle['languages'] {
  return LANGUAGES.filter((language) => languages.includes(language));
}
