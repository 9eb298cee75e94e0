// A quiz played by 200 people at once: a server in a process of its own over real PostgreSQL, each
// player with a WebSocket; how soon everybody sees a section open, and how soon answers are kept.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuroraClient } from '@auroraai/api-client';
import {
  connectGroup,
  type GroupConnection,
  type GroupSocket,
  groupsOf,
} from '@auroraai/api-client/groups';
import { WebSocket } from 'ws';
import { round, spread } from './direct-line/figures.ts';
import { serverCpuSeconds, startServer } from './direct-line/server.ts';
import { type LightPlayer, openPlayer } from './quiz-group/player.ts';

const PLAYERS = 200;
const SECTIONS = 6;
/** How many send an answer twice, and then another one; a whole school has one address, and its measure. */
const UNSURE = 50;

/** Plays six sections with 200 players and reports how long everybody waited. */
export async function run(): Promise<Record<string, unknown>> {
  const data = await mkdtemp(join(tmpdir(), 'aurora-bench-'));
  const server = await startServer(data, {});
  const closers: (() => void)[] = [];
  try {
    const baseUrl = new URL(server.url).origin;
    const client = createAuroraClient({ baseUrl, timeoutMs: 30_000 });
    const ids = Array.from({ length: SECTIONS }, (_, index) => `s${index}`);
    const dimensions = ['health', 'friends', 'finance'];
    const group = await groupsOf(client).createGroup({
      quiz: { quiz_id: 'leirikirja', version: '1' },
      language: 'fi',
      sections: ids.map((section_id) => ({ section_id, dimensions })),
    });
    const key = { groupId: group.group_id, secret: group.leader_secret };
    const leader = connectGroup(client, key, {
      openSocket: (url) => new WebSocket(url) as unknown as GroupSocket,
    });
    closers.push(() => leader.close());
    const joining = performance.now();
    const players = await Promise.all(
      Array.from({ length: PLAYERS }, async (_, index) => {
        const nickname = `Pelaaja ${index + 1}`;
        const joined = await groupsOf(client).joinGroup({
          ...{ code: group.code, nickname, avatar: 'fox' },
        });
        const player = await openPlayer(baseUrl, joined);
        closers.push(player.close);
        return player;
      }),
    );
    const joinedMs = performance.now() - joining;

    const cpuBefore = await serverCpuSeconds(server.url);
    const began = performance.now();
    const times = { seen: [] as number[], kept: [] as number[], counted: 0 };
    for (const id of ids) await playSection(id, leader, players, times);
    const seconds = (performance.now() - began) / 1000;
    return {
      players: PLAYERS,
      sections: SECTIONS,
      join_all_ms: Math.round(joinedMs),
      opened_section_seen_ms: spread(times.seen),
      answer_kept_ms: spread(times.kept),
      answers_sent: (PLAYERS + 2 * UNSURE) * SECTIONS,
      answers_counted: times.counted,
      answers_expected: PLAYERS * SECTIONS,
      seconds: round(seconds),
      // Of one processor; the database's own share comes on top.
      server_cpu_share: round(((await serverCpuSeconds(server.url)) - cpuBefore) / seconds),
    };
  } finally {
    for (const close of closers) close();
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function playSection(
  id: string,
  leader: GroupConnection,
  players: readonly LightPlayer[],
  times: { seen: number[]; kept: number[]; counted: number },
): Promise<void> {
  const opened = performance.now();
  const seeing = players.map(async (player) => {
    await player.seesOpen(id);
    times.seen.push(performance.now() - opened);
  });
  await leader.openSection(id);
  await Promise.all(seeing);
  const sent = performance.now();
  await Promise.all(
    players.map(async (player) => {
      await player.answer(id, 1, 'low');
      times.kept.push(performance.now() - sent);
    }),
  );
  // The same once more, as after a lost connection, and another mind: each still counts once.
  const unsure = players.slice(0, UNSURE);
  await Promise.all(unsure.map((player) => player.answer(id, 1, 'low')));
  await Promise.all(unsure.map((player) => player.answer(id, 2, 'good')));
  await leader.closeSection(id);
  const closed = leader.state.sections.find(({ section_id }) => section_id === id);
  times.counted += closed?.answered ?? 0;
}
