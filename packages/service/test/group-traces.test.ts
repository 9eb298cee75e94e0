import { expect, it } from 'vitest';
import {
  answer,
  ask,
  askToJoin,
  createGroupBench,
  joinMany,
  makeGroup,
  setSection,
} from './groups.ts';
import { V2 } from './v2.ts';

it('Nothing of a person in a group stands in a log or a figure, no secret in a store, no answer after its section', async () => {
  const traces: unknown[] = [];
  const bench = await createGroupBench({
    log: (event) => traces.push(event),
    metrics: { count: (...c) => traces.push(c), observe: (...o) => traces.push(o) },
  });
  const kept: unknown[] = [];
  const { groups } = bench.store;
  for (const name of ['create', 'join', 'answer', 'seat'] as const) {
    const original = groups[name] as (...all: unknown[]) => Promise<unknown>;
    Object.assign(groups, {
      [name]: async (...all: unknown[]) => {
        kept.push(all);
        return original(...all);
      },
    });
  }
  const group = await makeGroup(bench);
  const { group_id: id, leader_secret: leader } = group;
  const players = await joinMany(bench, group.code, 5);
  await askToJoin(bench, '0000-0000', 'Kanariakettu');
  await setSection(bench, group, 'me', 'open');
  for (const player of players) await answer(bench, player, 'me', { health: 'fair' });
  await setSection(bench, group, 'me', 'closed');
  const stream = await ask(bench, 'POST', id, leader, '/streams');
  await bench.service.openStream(new Request(((await stream.json()) as { url: string }).url));
  await bench.send('GET', `${V2}/groups/${id}`, { headers: { Authorization: 'Bearer x' } });
  await ask(bench, 'DELETE', id, leader);
  const secrets = [group.code, group.code.replace('-', ''), leader];
  const all = [...secrets, ...players.map(({ player_secret }) => player_secret)];
  for (const secret of all) expect(JSON.stringify([traces, kept])).not.toContain(secret);
  const logged = JSON.stringify(traces);
  expect(logged).toContain('groups_joined');
  for (const canary of ['Pelaaja', 'Kanariakettu', 'fair', 'health', 'fox', id, '192.0.2']) {
    expect(logged).not.toContain(canary);
  }
});

it('An answer is deleted with its section, unless the person lets it be counted', async () => {
  const bench = await createGroupBench();
  const group = await makeGroup(bench);
  const players = await joinMany(bench, group.code, 5);
  await setSection(bench, group, 'me', 'open');
  for (const player of players) await answer(bench, player, 'me', { health: 'fair' });
  await setSection(bench, group, 'me', 'closed');
  const [fox] = players;
  await bench.store.groups.setCounted(group.group_id, fox?.player_id ?? '', true);
  // Said afterwards it brings nothing back.
  expect((await bench.store.groups.end(group.group_id, bench.clock.now))?.profiles).toEqual([]);
});
