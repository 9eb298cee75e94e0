import type {
  AnswerBand,
  CreatedGroup,
  GroupFrame,
  GroupRequest,
  JoinedGroup,
} from '@auroraai/api-client';
import { expect } from 'vitest';
import { type Bench, createBench } from './harness.ts';
import { V2 } from './v2.ts';

/** The smallest group: one section about one thing, and what a test needs. */
export const GROUP: GroupRequest = {
  quiz: { quiz_id: 'leirikirja', version: '2026-11-21' },
  language: 'fi',
  threshold: 5,
  sections: [
    { section_id: 'me', dimensions: ['health', 'self_esteem'] },
    { section_id: 'friends', dimensions: ['friends'] },
  ],
};

type Parts = Parameters<typeof createBench>[0];

/** A service for groups; what waits passes at once. */
export function createGroupBench(parts: Parts = {}): Promise<Bench> {
  return createBench({
    later: (call) => {
      const timer = setTimeout(call, 0);
      return () => clearTimeout(timer);
    },
    ...parts,
    config: {
      ...parts.config,
      groups: { clientRate: ENOUGH, seatRate: ENOUGH, ...parts.config?.groups },
    },
  });
}

const ENOUGH = { burst: 1e6, perMinute: 1 };

/** Makes a group. */
export async function makeGroup(bench: Bench, more: Partial<GroupRequest> = {}) {
  const response = await bench.send('POST', `${V2}/groups`, { body: { ...GROUP, ...more } });
  expect(response.status, await response.clone().text()).toBe(201);
  return (await response.json()) as CreatedGroup;
}

/** Asks to join; a nickname that nobody has when none is given. */
export function askToJoin(bench: Bench, code: string, nickname: string, more: object = {}) {
  const body = { code, nickname, avatar: 'fox', ...more };
  return bench.send('POST', `${V2}/groups/join`, { body, clientAddress: '192.0.2.1' });
}

/** Joins a group. */
export async function joinGroup(bench: Bench, code: string, nickname = 'Kettu') {
  const response = await askToJoin(bench, code, nickname);
  expect(response.status, await response.clone().text()).toBe(201);
  return (await response.json()) as JoinedGroup;
}

/** Joins a group with several players. */
export function joinMany(bench: Bench, code: string, count: number): Promise<JoinedGroup[]> {
  const names = Array.from({ length: count }, (_, index) => `Pelaaja ${index + 1}`);
  return Promise.all(names.map((name) => joinGroup(bench, code, name)));
}

/** Asks something with a secret of a group. */
export function ask(
  bench: Bench,
  method: string,
  id: string,
  secret: string,
  rest = '',
  body = {},
) {
  return bench.send(method, `${V2}/groups/${id}${rest}`, {
    headers: { Authorization: `Bearer ${secret}` },
    ...(method === 'POST' && { body }),
  });
}

/** Opens or closes a section as the leader. */
export async function setSection(
  bench: Bench,
  { group_id, leader_secret }: CreatedGroup,
  section: string,
  state: 'open' | 'closed',
) {
  const rest = `/sections/${section}`;
  const response = await ask(bench, 'POST', group_id, leader_secret, rest, { state });
  expect(response.status, await response.clone().text()).toBe(200);
  return response.json();
}

/** Sends a player's answers to a section. */
export function answer(
  bench: Bench,
  { group_id, player_secret }: JoinedGroup,
  section: string,
  bands: Readonly<Record<string, AnswerBand>>,
  revision = 1,
) {
  const answers = Object.entries(bands).map(([dimension, band]) => ({ dimension, band }));
  const rest = `/sections/${section}/answers`;
  return ask(bench, 'POST', group_id, player_secret, rest, { revision, answers });
}

/** Reads a group as its leader or a player. */
export async function readGroup(bench: Bench, id: string, secret: string): Promise<GroupFrame> {
  const response = await ask(bench, 'GET', id, secret);
  expect(response.status, await response.clone().text()).toBe(200);
  return (await response.json()) as GroupFrame;
}
