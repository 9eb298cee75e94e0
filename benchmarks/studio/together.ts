// Many editors on one bot at once: how fast changes are kept and seen by the others, and that none is lost.
import { randomUUID } from 'node:crypto';
import type { StudioBotClient, StudioChange, StudioPart } from '@auroraai/api-client/studio';
import { round, spread, steadily } from '../direct-line/figures.ts';
import type { Person } from './people.ts';

/** Who types sends a change twice a second at most. */
const PER_EDITOR = 2;
const SECONDS = 10;
/** So few topics that editors meet in them all the time. */
const TOPICS = 10;
/** How long the last change may take to reach everybody, milliseconds. */
const PATIENCE = 20_000;

interface Topic {
  [key: string]: unknown;
  examples: Record<string, string[]>;
}

/** An editor who writes examples into topics and hears what the others write. */
interface Editor {
  bot: StudioBotClient;
  /** The parts as this editor knows them. */
  parts: Map<string, StudioPart>;
  heard: Set<number>;
  stop: () => void;
}

/** Lets everybody write at once, then compares what they wrote with the draft. */
export async function measureTogether(
  bot: string,
  people: readonly Person[],
): Promise<Record<string, unknown>> {
  const sent = new Map<number, number>();
  const seen: number[] = [];
  const editors = await Promise.all(people.map((one) => look(one, bot, { sent, seen })));
  const written: string[] = [];
  const posts: number[] = [];
  let refused = 0;
  let last = 0;
  const write = async (at: number) => {
    const editor = editors[at % editors.length] as Editor;
    const topics = [...editor.parts.values()].filter(({ kind }) => kind === 'intent');
    const part = topics[at % TOPICS] as StudioPart;
    const text = `kirjoitettu ${at} yhdessä`;
    const began = performance.now();
    try {
      const { sequence } = await editor.bot.change([withExample(part, text)]);
      posts.push(performance.now() - began);
      sent.set(sequence, began);
      written.push(text);
      last = Math.max(last, sequence);
    } catch {
      refused += 1;
    }
  };
  const first = (await editors[0]!.bot.draft()).sequence;
  const began = performance.now();
  await steadily({ seconds: SECONDS, perSecond: PER_EDITOR * editors.length }, write);
  const steady = { posts: [...posts], seconds: SECONDS };
  posts.length = 0;
  // As fast as each can, one change after the other, for a moment.
  const rush = performance.now();
  let next = SECONDS * PER_EDITOR * editors.length;
  await Promise.all(
    editors.map(async (_, at) => {
      for (let round = 0; round < 10; round += 1) {
        await write(next - (next % editors.length) + at + round * editors.length);
      }
    }),
  );
  next = posts.length;
  const rushSeconds = (performance.now() - rush) / 1000;
  const everything = last - first;
  const deadline = performance.now() + PATIENCE;
  const hasAll = ({ heard }: Editor) => heard.size >= everything;
  while (!editors.every(hasAll) && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { parts, conflicts } = await editors[0]!.bot.draft();
  for (const { stop } of editors) stop();
  const kept = JSON.stringify([parts, conflicts]);
  return {
    editors: editors.length,
    seconds: round((performance.now() - began) / 1000),
    changes_kept: written.length,
    changes_per_second: PER_EDITOR * editors.length,
    change_ms: spread(steady.posts),
    changes_per_second_at_most: Math.round(next / rushSeconds),
    seen_by_another_ms: spread(seen),
    refused,
    lost: written.filter((text) => !kept.includes(text)).length,
    not_heard: editors.reduce((sum, { heard }) => sum + everything - heard.size, 0),
    conflicts: conflicts.length,
  };
}

async function look(
  { client }: Person,
  bot: string,
  { sent, seen }: { sent: ReadonlyMap<number, number>; seen: number[] },
): Promise<Editor> {
  const own = client.bot(bot);
  const { sequence, parts } = await own.draft();
  const stop = new AbortController();
  const known = new Map(parts.map((part) => [part.id, part]));
  const heard = new Set<number>();
  own
    .events(
      sequence,
      (event) => {
        heard.add(event.sequence);
        for (const part of event.parts) known.set(part.id, part);
        const began = sent.get(event.sequence);
        if (began !== undefined) seen.push(performance.now() - began);
      },
      stop.signal,
    )
    // It ends when it is stopped; had it ended before, changes would not have been heard.
    .catch(() => {});
  return { bot: own, parts: known, heard, stop: () => stop.abort() };
}

function withExample(part: StudioPart, text: string): StudioChange {
  const value = part.value as unknown as Topic;
  const fi = [...(value.examples.fi ?? []), text];
  return {
    ...{ id: randomUUID(), part: part.id, kind: 'intent', base: part.revision },
    value: { ...value, examples: { ...value.examples, fi } } as never,
  };
}
