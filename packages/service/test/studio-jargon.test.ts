import type { OrganisationJargon } from '@auroraai/api-client/studio';
import { beforeEach, describe, expect, it } from 'vitest';
import { createStudioBench, type Editor, refusal, type StudioBench } from './studio.ts';
import { ok } from './studio-bot.ts';

const PATH = '/organisations/town/jargon';
const entry = (word: string, instead = '', language = 'fi') => ({ language, word, instead });

let bench: StudioBench;
let aino: Editor;

beforeEach(async () => {
  bench = await createStudioBench();
  aino = await bench.editor('aino', { town: 'writer' });
});

const read = async () => (await ok(await aino.send('GET', PATH))) as OrganisationJargon;
const change = (base: number, entries: unknown) => aino.send('POST', PATH, { base, entries });

describe('words that an organisation avoids', () => {
  it('are nobody’s at first, and then those that its editors named, cleaned', async () => {
    expect(await read()).toEqual({ revision: 0, entries: [], by: '', at: null });
    const answer = await change(0, [entry(' etu\u200Bus ', 'tuki'), entry('förmån', '', 'sv')]);
    const standing = (await ok(answer)) as OrganisationJargon;
    expect(standing).toMatchObject({
      ...{ revision: 1, by: 'aino' },
      entries: [entry('etuus', 'tuki'), entry('förmån', '', 'sv')],
    });
    expect(await read()).toEqual(standing);
    const admin = await bench.editor('olli', { other: 'viewer' });
    expect((await admin.send('GET', PATH)).status).toBe(404);
    const { studioAccounts } = bench.store;
    const [note] = await studioAccounts.audit('town', { before: null, limit: 10 });
    expect(note).toMatchObject({ what: 'jargon-changed', of: '' });
  });

  it('are told as they stand to whoever began from an earlier list', async () => {
    const standing = await ok(await change(0, [entry('etuus')]));
    const late = await change(0, []);
    expect(late.status).toBe(409);
    const problem = { type: 'urn:auroraai:problem:changed-meanwhile', standing };
    expect(await late.json()).toMatchObject(problem);
  });

  it('are refused without a letter, twice, too long, too many, or in a language that nobody reads', async () => {
    const bad: unknown[] = [
      ...[[entry('')], [entry('…')], [entry('a'.repeat(81))], [entry('a', 'b'.repeat(81))]],
      ...[[entry('Etuus'), entry('etuus')], [entry('x', '', 'tlh')], [{ word: 'x' }], 'etuus'],
      Array.from({ length: 301 }, (_, at) => entry(`sana${at}`)),
    ];
    for (const entries of bad) expect(await refusal(await change(0, entries))).toBe('400 invalid');
    expect((await read()).revision).toBe(0);
    expect((await change(0, [entry('etuus'), entry('etuus', '', 'sv')])).status).toBe(200);
  });
});
