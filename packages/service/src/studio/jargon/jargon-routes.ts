import type * as Wire from '@auroraai/api-client/studio';
import type { JargonEntry, OrganisationJargon } from '@auroraai/api-client/studio';
import * as v from 'valibot';
import { cleanText } from '../../direct-line/clean.ts';
import type { StoredJargon } from '../../store/studio-jargon-store.ts';
import { invalid } from '../../v2/problem.ts';
import { readJson } from '../../v2/read-request.ts';
import { integer, list, object, oneOf, text } from '../../v2/schemas.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { StudioError } from '../problem.ts';

/** As the wire has them, which this package knows by its types only. */
const JARGON_ENTRIES: typeof Wire.JARGON_ENTRIES = 300;
const JARGON_LENGTH: typeof Wire.JARGON_LENGTH = 80;

/** One line that hides nothing. */
const line = v.pipe(
  text(),
  v.transform((value) =>
    cleanText(value)
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  ),
  v.check((value) => [...value].length <= JARGON_LENGTH, `has at most ${JARGON_LENGTH} characters`),
);

const jargonChange = object({
  base: integer(0, 1_000_000_000),
  entries: list(
    object({
      language: oneOf(['fi', 'sv', 'en']),
      word: v.pipe(
        line,
        v.check((word) => /[\p{L}\p{N}]/u.test(word), 'must have a letter'),
      ),
      instead: line,
    }),
    0,
    JARGON_ENTRIES,
  ),
});

/** The words that an organisation does not want people to meet in its texts. */
export function jargonHandlers(
  deps: StudioDeps,
): HandlersOf<
  'GET /organisations/:organisation/jargon' | 'POST /organisations/:organisation/jargon'
> {
  const { studioJargon } = deps.store;
  return {
    'GET /organisations/:organisation/jargon': async (c, { organisation }) =>
      c.json(show(await studioJargon.of(organisation.id).read())),

    'POST /organisations/:organisation/jargon': async (c, member) => {
      const { base, entries } = await readJson(deps, c.req.raw, jargonChange);
      const twice = entries.findIndex((entry, at) => entries.findIndex(isSameWord(entry)) < at);
      if (twice >= 0) throw invalid([{ path: `/entries/${twice}/word`, message: 'stands twice' }]);
      const { kept, standing } = await studioJargon.of(member.organisation.id).replace(base, {
        ...{ entries, by: member.account.name, at: deps.now() },
      });
      if (!kept) {
        const members = { standing: show(standing) };
        throw new StudioError('changed-meanwhile', 'Somebody else has changed it.', { members });
      }
      await member.note('jargon-changed');
      return c.json(show(standing));
    },
  };
}

function isSameWord(one: JargonEntry): (other: JargonEntry) => boolean {
  const word = one.word.toLowerCase();
  return (other) => other.language === one.language && other.word.toLowerCase() === word;
}

function show(jargon: StoredJargon | null): OrganisationJargon {
  if (!jargon) return { revision: 0, entries: [], by: '', at: null };
  return { ...jargon, at: jargon.at.toISOString() };
}
