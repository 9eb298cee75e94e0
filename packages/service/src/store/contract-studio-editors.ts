import type { StudioJson } from '@auroraai/api-client/studio';
import { beforeEach, describe, expect, it } from 'vitest';
import { seeded } from '../situation-picture/clusters/seeded.ts';
import type { CleanChange } from '../studio/drafts/decide-changes.ts';
import { editDraft } from '../studio/drafts/edit-draft.ts';
import { makeBot } from '../studio/drafts/make-bot.ts';
import { type showConflict, showDraft, showEvent, type showPart } from '../studio/drafts/shown.ts';
import type { OrganisationBots, StudioBotStore } from './studio-bot-store.ts';

const EDITORS = 20;
const ROUNDS = 8;
const noon = new Date('2026-03-04T12:00:00.000Z');
const BOT = 'kirjasto';
const PARTS = [
  { kind: 'settings' as const, value: { id: BOT, names: { fi: 'Kirjasto' }, languages: ['fi'] } },
  // Everybody adds examples to these, and nobody takes any away.
  ...['aukiolo', 'laina'].map((name) => ({
    kind: 'intent' as const,
    value: { intent: name, examples: { fi: ['ensimmäinen', 'toinen', 'kolmas'] } },
  })),
  ...['a', 'b', 'c'].map((name) => ({
    kind: 'answer' as const,
    value: { answer: name, variants: [{ text: { fi: `Vastaus ${name}.`, sv: `Svar ${name}.` } }] },
  })),
];

/** Somebody who works with what they last saw of a draft. */
interface Editor {
  name: string;
  random: () => number;
  seen: Map<string, { kind: CleanChange['kind']; revision: number; value: StudioJson }>;
}

/** What came of it: texts that must be found somewhere, and examples that must stand. */
interface Work {
  texts: string[];
  examples: string[];
}

/** Runs the check that every store must pass: many editors work on one bot, and nothing is lost. */
export function describeStudioEditors(name: string, getStore: () => StudioBotStore): void {
  let store: StudioBotStore;
  let bots: OrganisationBots;
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `00000000-0000-4000-9000-${String(ids).padStart(12, '0')}`;
  };
  const deps = () => ({
    store: { studioBots: store } as never,
    ...{ now: () => noon, randomUUID: newId },
    drafts: { changed() {} } as never,
  });

  async function look({ seen }: Editor): Promise<void> {
    const draft = await bots.draft(BOT);
    seen.clear();
    for (const { id, kind, revision, value } of draft?.parts ?? []) {
      seen.set(id, { kind, revision, value: value as StudioJson });
    }
  }

  /** One thing that an editor does to a part as they saw it; gives what they wrote. */
  async function work(editor: Editor, text: string): Promise<Work> {
    const { random, seen, name: by } = editor;
    if (seen.size === 0 || random() < 0.3) await look(editor);
    const all = [...seen].filter(([, { kind }]) => kind !== 'settings');
    const [part, now] = all[Math.floor(random() * all.length)]!;
    const isIntent = now.kind === 'intent';
    const change: CleanChange = {
      ...{ id: newId(), part, kind: now.kind, base: now.revision },
      value: isIntent ? withExample(now.value, text) : withText(now.value, text, random),
    };
    if (!isIntent && random() < 0.15) change.value = null;
    if (random() < 0.1) Object.assign(change, { part: newId(), base: 0 });
    const made = { organisation: { id: 'town', name: 'Town' }, account: { name: by } as never };
    const sending = () => editDraft(deps(), made, BOT, [change]);
    const { results } = await sending();
    // The answer was lost on the way: the same is sent again.
    if (random() < 0.2) await sending();
    const after = results[0]?.part;
    if (!after) seen.delete(part);
    else if (random() < 0.7) seen.set(after.id, after);
    return {
      texts: change.value === null ? [] : [text],
      examples: isIntent && change.part === part ? [text] : [],
    };
  }

  /** Everything that can be read of a bot: how it stands, its conflicts and its history. */
  async function everything(): Promise<string> {
    const events = await bots.events(BOT, 0, 10_000);
    const parts = new Set(events.flatMap(({ revisions }) => revisions.map(({ id }) => id)));
    const histories = await Promise.all(
      [...parts].map(async (part) => [
        await bots.history(BOT, part),
        await bots.conflictsOf(BOT, part),
      ]),
    );
    return JSON.stringify(histories);
  }

  async function checkNothingIsLost(written: readonly string[], examples: readonly string[]) {
    const draft = showDraft((await bots.draft(BOT))!);
    const now = JSON.stringify(draft.parts);
    expect(examples.filter((text) => !now.includes(`"${text}"`))).toEqual([]);
    const all = await everything();
    expect(written.filter((text) => !all.includes(`"${text}"`))).toEqual([]);
    // Whoever only heard of the events knows the same.
    const events = (await bots.events(BOT, 0, 10_000)).map(showEvent);
    const heard = new Map<string, ReturnType<typeof showPart>>();
    const open = new Map<string, ReturnType<typeof showConflict>>();
    for (const { parts, deleted, conflicts, settled } of events) {
      for (const part of parts) heard.set(part.id, part);
      for (const id of deleted) heard.delete(id);
      for (const conflict of conflicts) open.set(conflict.id, conflict);
      for (const id of settled) open.delete(id);
    }
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    expect(new Set(heard.values())).toEqual(new Set(draft.parts));
    expect([...open.values()]).toEqual(draft.conflicts);
    return { draft, events };
  }

  const editorsOf = (seed: number): Editor[] =>
    Array.from({ length: EDITORS }, (_, number) => ({
      name: `Editor ${number}`,
      random: seeded(seed * 1000 + number),
      seen: new Map(),
    }));

  describe(`${name}: twenty editors on one bot`, () => {
    beforeEach(async () => {
      store = getStore();
      bots = store.of('town');
      await makeBot(deps(), { organisation: 'town', id: BOT, parts: PARTS, by: 'Aino' });
    });

    it.each([1, 2, 3])('lose nothing, whoever comes when (order %i)', async (seed) => {
      const random = seeded(seed);
      const editors = editorsOf(seed);
      const written: string[] = [];
      const examples: string[] = [];
      for (let turn = 0; turn < EDITORS * ROUNDS; turn += 1) {
        const editor = editors[Math.floor(random() * EDITORS)]!;
        const text = `s${seed} teksti ${turn} loppu`;
        const done = await work(editor, text);
        written.push(...done.texts);
        examples.push(...done.examples);
      }
      const { draft, events } = await checkNothingIsLost(written, examples);
      expect(draft.conflicts.length).toBeGreaterThan(0);
      expect(events.length).toBeGreaterThan(EDITORS);
    });

    it('lose nothing when all of them send at the same moment', async () => {
      const written: string[] = [];
      const examples: string[] = [];
      await Promise.all(
        editorsOf(4).map(async (editor, number) => {
          for (let turn = 0; turn < ROUNDS; turn += 1) {
            const text = `e${number} teksti ${turn} loppu`;
            const done = await work(editor, text);
            written.push(...done.texts);
            examples.push(...done.examples);
          }
        }),
      );
      await checkNothingIsLost(written, examples);
      expect(written.length).toBeGreaterThan(EDITORS * (ROUNDS - 2));
    });
  });
}

function withExample(value: StudioJson, text: string): StudioJson {
  const { examples, ...rest } = value as { examples: { fi: string[] } };
  return { ...rest, examples: { fi: [...examples.fi, text] } };
}

function withText(value: StudioJson, text: string, random: () => number): StudioJson {
  const { variants, ...rest } = value as { variants: { text: Record<string, string> }[] };
  const [first, ...others] = variants;
  if (random() < 0.3) return { ...rest, variants: [...variants, { text: { fi: text } }] };
  const language = random() < 0.5 ? 'fi' : 'sv';
  return { ...rest, variants: [{ text: { ...first?.text, [language]: text } }, ...others] };
}
