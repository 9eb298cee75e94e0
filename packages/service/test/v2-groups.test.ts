import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  answer,
  ask,
  askToJoin,
  createGroupBench,
  GROUP,
  joinGroup,
  joinMany,
  makeGroup,
  readGroup,
  setSection,
} from './groups.ts';
import type { Bench } from './harness.ts';
import { problemOf, V2 } from './v2.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await createGroupBench();
});

const HOUR = 3_600_000;

async function refusal(response: Promise<Response>, status: number) {
  const answered = await response;
  expect(answered.status).toBe(status);
  return problemOf(answered);
}

describe('A group', () => {
  it('is joined with its code however it is typed, and shows the same to everybody in it', async () => {
    const group = await makeGroup(bench);
    const typed = ` ${group.code.toLowerCase().replace('-', ' ').replaceAll('0', 'o')}`;
    const fox = await joinGroup(bench, typed, '  Kettu\u202e  ');
    const other = await joinGroup(bench, group.code, 'kettu');
    expect([fox.nickname, other.nickname]).toEqual(['Kettu', 'kettu 2']);
    const leaders = await readGroup(bench, group.group_id, group.leader_secret);
    const players = await readGroup(bench, group.group_id, fox.player_secret);
    expect(leaders.you).toEqual({ role: 'leader', player_id: null, counted: false, kept: [] });
    expect(players.you).toMatchObject({ role: 'player', player_id: fox.player_id });
    expect({ ...leaders, you: null }).toEqual({ ...players, you: null });
    expect(players.players?.map(({ nickname }) => nickname)).toEqual(['Kettu', 'kettu 2']);
    expect(players.group).toMatchObject({ threshold: 5, leader_away: true, asks_to_count: false });
  });

  it('gives whoever asks again with the same secret the same place', async () => {
    const { code } = await makeGroup(bench);
    const more = { player_secret: '0f'.repeat(32) };
    const first = await (await askToJoin(bench, code, 'Kettu', more)).json();
    expect(await (await askToJoin(bench, code, 'Susi', more)).json()).toEqual(first);
  });

  it('answers a code that is wrong, expired, ended, full or of another website alike', async () => {
    const city = 'https://city.example';
    bench = await createGroupBench({
      config: {
        groups: { maxPlayers: 1 },
        allowedOrigins: [{ origin: city, organisation: 'city' }],
      },
    });
    const full = await makeGroup(bench);
    const ended = await makeGroup(bench);
    const old = await makeGroup(bench, { hours: 1 });
    await joinGroup(bench, full.code);
    await ask(bench, 'DELETE', ended.group_id, ended.leader_secret);
    const headers = { Origin: city };
    const made = await bench.send('POST', `${V2}/groups`, { body: GROUP, headers });
    const { code: elsewhere } = (await made.json()) as { code: string };
    bench.clock.now = new Date(bench.clock.now.getTime() + HOUR);
    const codes = [full.code, ended.code, old.code, elsewhere, '0000-0000', 'x', '💥'];
    const answers = await Promise.all(
      codes.map((code) => refusal(askToJoin(bench, code, 'Susi'), 404)),
    );
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  it('closes the door to an address, and to everybody, after too many wrong codes', async () => {
    bench = await createGroupBench({ config: { groups: { wrongCodes: 3, wrongCodesOfAll: 5 } } });
    const { code } = await makeGroup(bench);
    const from = (clientAddress: string, tried: string) => {
      const body = { code: tried, nickname: 'Kettu', avatar: 'fox' };
      return bench.send('POST', `${V2}/groups/join`, { body, clientAddress });
    };
    for (let tries = 0; tries < 3; tries++) await refusal(from('192.0.2.1', '0000-0000'), 404);
    await refusal(from('192.0.2.1', code), 429);
    expect((await from('192.0.2.2', code)).status).toBe(201);
    for (let tries = 0; tries < 2; tries++) await refusal(from('192.0.2.3', '0000-0000'), 404);
    const locked = await from('192.0.2.4', code);
    expect(locked.status).toBe(429);
    expect(Number(locked.headers.get('Retry-After'))).toBeGreaterThan(0);
    bench.clock.now = new Date(bench.clock.now.getTime() + HOUR);
    expect((await from('192.0.2.1', code)).status).toBe(201);
  });

  it('refuses a nickname that must not be shown before it looks at the code', async () => {
    const problem = await refusal(askToJoin(bench, '0000-0000', 'aino@example.fi'), 400);
    expect(problem.type).toBe('urn:auroraai:problem:nickname-refused');
    expect(problem.errors).toEqual([{ path: '/nickname', message: 'looks like personal data' }]);
  });

  it('is led only with the secret of its leader, and answered only with that of a player', async () => {
    const group = await makeGroup(bench);
    const fox = await joinGroup(bench, group.code);
    const wolf = await joinGroup(bench, group.code, 'Susi');
    const other = await makeGroup(bench);
    const { group_id: id, leader_secret: leader } = group;
    const asPlayer = (method: string, rest: string, body = {}) =>
      refusal(ask(bench, method, id, fox.player_secret, rest, body), 404);
    await asPlayer('POST', '/sections/me', { state: 'open' });
    await asPlayer('DELETE', '');
    await asPlayer('DELETE', `/players/${wolf.player_id}`);
    await asPlayer('POST', `/players/${wolf.player_id}`, { counted: true });
    await asPlayer('POST', `/players/${fox.player_id}`, { nickname_hidden: true });
    const answers = { revision: 1, answers: [] };
    await refusal(ask(bench, 'POST', id, leader, '/sections/me/answers', answers), 404);
    await refusal(
      ask(bench, 'POST', id, leader, `/players/${fox.player_id}`, { counted: true }),
      404,
    );
    await refusal(ask(bench, 'GET', id, other.leader_secret), 404);
    await refusal(ask(bench, 'GET', id, 'x'), 401);
  });

  it('lets its leader hide a nickname and remove a player, who is told so', async () => {
    const group = await makeGroup(bench);
    const { group_id: id, leader_secret: leader } = group;
    const [fox, wolf] = await joinMany(bench, group.code, 2);
    if (!fox || !wolf) throw new Error('Nobody joined.');
    const hide = { nickname_hidden: true };
    expect((await ask(bench, 'POST', id, leader, `/players/${fox.player_id}`, hide)).status).toBe(
      204,
    );
    expect((await ask(bench, 'DELETE', id, leader, `/players/${wolf.player_id}`)).status).toBe(204);
    const { players } = await readGroup(bench, id, fox.player_secret);
    expect(players?.map(({ nickname }) => nickname)).toEqual([null]);
    await refusal(ask(bench, 'GET', id, wolf.player_secret), 404);
  });
});

describe('A section', () => {
  it('shows nothing until it is closed, then the same picture for ever', async () => {
    const group = await makeGroup(bench);
    const players = await joinMany(bench, group.code, 5);
    await setSection(bench, group, 'me', 'open');
    for (const player of players) {
      expect((await answer(bench, player, 'me', { health: 'low' })).status).toBe(200);
    }
    const read = async () =>
      (await readGroup(bench, group.group_id, group.leader_secret)).sections?.[0];
    expect(await read()).toMatchObject({ state: 'open', answered: 5, picture: null });
    const closed = await setSection(bench, group, 'me', 'closed');
    expect(closed).toMatchObject({ state: 'closed', answered: 5, picture: { too_few: false } });
    const [leaver] = players;
    await ask(
      bench,
      'DELETE',
      group.group_id,
      leaver?.player_secret ?? '',
      `/players/${leaver?.player_id}`,
    );
    await joinMany(bench, group.code, 3);
    expect(await setSection(bench, group, 'me', 'closed')).toEqual(closed);
    expect(await read()).toEqual(closed);
    const { group_id: id, leader_secret: secret } = group;
    const reopened = await refusal(
      ask(bench, 'POST', id, secret, '/sections/me', { state: 'open' }),
      409,
    );
    expect(reopened.type).toBe('urn:auroraai:problem:section-closed');
  });

  it('shows nothing when fewer than the threshold have answered', async () => {
    const group = await makeGroup(bench);
    const players = await joinMany(bench, group.code, 6);
    await setSection(bench, group, 'me', 'open');
    for (const player of players) await answer(bench, player, 'me', { health: 'low' });
    // Two leave again: who is there when it closes counts.
    for (const { player_id, player_secret } of players.slice(0, 2)) {
      await ask(bench, 'DELETE', group.group_id, player_secret, `/players/${player_id}`);
    }
    expect(await setSection(bench, group, 'me', 'closed')).toMatchObject({
      picture: { too_few: true, dimensions: [] },
    });
  });

  it('takes answers once, the newest, and tells those that come too late', async () => {
    const group = await makeGroup(bench);
    const fox = await joinGroup(bench, group.code);
    await refusal(answer(bench, fox, 'me', {}), 409);
    await setSection(bench, group, 'me', 'open');
    for (const [revision, kept] of [
      [3, 3],
      [3, 3],
      [2, 3],
      [9, 9],
    ] as const) {
      const response = await answer(bench, fox, 'me', { health: 'fair' }, revision);
      expect(await response.json()).toEqual({ section_id: 'me', revision: kept });
    }
    await refusal(answer(bench, fox, 'me', { friends: 'low' }, 10), 400);
    const { you, sections } = await readGroup(bench, group.group_id, fox.player_secret);
    expect(you?.kept).toEqual([{ section_id: 'me', revision: 9 }]);
    expect(sections?.[0]?.answered).toBe(1);
    await setSection(bench, group, 'me', 'closed');
    const late = await refusal(answer(bench, fox, 'me', { health: 'low' }, 11), 409);
    expect(late.type).toBe('urn:auroraai:problem:section-closed');
  });

  it('comes to those who ask by themselves as what has changed since they asked', async () => {
    const group = await makeGroup(bench);
    const { group_id: id, leader_secret: secret } = group;
    await joinGroup(bench, group.code);
    const first = await readGroup(bench, id, secret);
    const since = async (version: string) =>
      (await ask(bench, 'GET', id, secret, `?since=${version}`)).json();
    expect(await since(first.version)).toEqual({ version: first.version, base: first.version });
    await setSection(bench, group, 'friends', 'open');
    await joinGroup(bench, group.code, 'Susi');
    const changes = await since(first.version);
    expect(changes).toMatchObject({ base: first.version, sections: [{ section_id: 'friends' }] });
    expect(changes.players).toHaveLength(1);
    expect(await since('what-nobody-knows')).toMatchObject({ base: null });
  });
});

describe('The end of a group', () => {
  it('is told clearly, whether its leader ended it or its time was over', async () => {
    const [ended, expired] = [await makeGroup(bench), await makeGroup(bench, { hours: 2 })];
    const fox = await joinGroup(bench, expired.code);
    expect((await ask(bench, 'DELETE', ended.group_id, ended.leader_secret)).status).toBe(204);
    await refusal(ask(bench, 'GET', ended.group_id, ended.leader_secret), 410);
    bench.clock.now = new Date(bench.clock.now.getTime() + 2 * HOUR);
    await refusal(answer(bench, fox, 'me', {}), 410);
    expect(await bench.service.tidy()).toBe(1);
    await refusal(ask(bench, 'GET', expired.group_id, fox.player_secret), 410);
    await refusal(ask(bench, 'DELETE', expired.group_id, expired.leader_secret), 410);
  });

  it('hands on what players let be counted where the organisation gathers a picture, once', async () => {
    const title = { fi: 'Leirikirja' };
    const dimensions = ['health', 'self_esteem', 'friends'].map((id) => ({ id, name: title }));
    const quizzes = [{ id: 'leirikirja', title, dimensions }];
    bench = await createGroupBench({
      config: { situationPictures: [{ organisation: 'town', name: title, quizzes }] },
    });
    const group = await makeGroup(bench, { count_for_organisation: { age_band: 'from-13' } });
    expect((await readGroup(bench, group.group_id, group.leader_secret)).group).toMatchObject({
      asks_to_count: true,
    });
    const players = await joinMany(bench, group.code, 12);
    await setSection(bench, group, 'me', 'open');
    for (const player of players) {
      await answer(bench, player, 'me', { health: 'good' });
      const rest = `/players/${player.player_id}`;
      const counted = player !== players[0];
      await ask(bench, 'POST', player.group_id, player.player_secret, rest, { counted });
    }
    await setSection(bench, group, 'me', 'closed');
    const gathered = () => bench.store.situation.gathered('town', 'leirikirja', '2026-Q1');
    expect((await gathered()).cells).toEqual([]);
    await ask(bench, 'DELETE', group.group_id, group.leader_secret);
    await bench.service.settle();
    expect((await gathered()).cells).toMatchObject([
      { region: '', ageBand: 'from-13', people: 11, largest: 11 },
    ]);
  });

  it('asks nobody to be counted where the organisation gathers no picture', async () => {
    const group = await makeGroup(bench, { count_for_organisation: {} });
    const { group: info } = await readGroup(bench, group.group_id, group.leader_secret);
    expect(info?.asks_to_count).toBe(false);
  });
});

describe('Whatever is sent', () => {
  it('is answered and never fails the service', async () => {
    const group = await makeGroup(bench);
    const fox = await joinGroup(bench, group.code);
    const id = group.group_id;
    const paths = [
      ...['', '/join', `/${id}`, `/${id}?since=%00`, `/${id}/streams`, `/${id}/sections/me`],
      ...[`/${id}/sections/me/answers`, `/${id}/players/${fox.player_id}`, '/%00/streams'],
      ...[`/${id}/sections/__proto__`, `/${id}/sections/%F0/answers`, `/${id}/players/x`],
    ];
    const name = fc.constantFrom('me', 'health', '__proto__', 'constructor', 'x', '');
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.record({ state: fc.constantFrom('open', 'closed', 'waiting') }),
      fc.record({ counted: fc.jsonValue() }),
      fc.record({
        revision: fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double()),
        answers: fc.array(
          fc.record({ dimension: name, band: fc.constantFrom('low', 'good', 'x') }),
          { maxLength: 3 },
        ),
      }),
      fc.record({
        code: fc.oneof(fc.constant(group.code), fc.string()),
        nickname: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        avatar: fc.constantFrom('fox', '../fox'),
      }),
      fc.record({
        quiz: fc.constant(GROUP.quiz),
        language: fc.oneof(fc.constant('fi'), fc.string()),
        sections: fc.array(fc.record({ section_id: name, dimensions: fc.array(name) })),
        threshold: fc.integer(),
      }),
    );
    const secrets = fc.constantFrom(group.leader_secret, fox.player_secret, '0'.repeat(64), 'x');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'POST', 'DELETE', 'PUT'),
        ...([fc.constantFrom(...paths), secrets, odd] as const),
        async (method, path, secret, body) => {
          // So that the group lasts through all of it.
          if (method === 'DELETE' && path === `/${id}` && secret === group.leader_secret) return;
          const response = await bench.send(method, `${V2}/groups${path}`, {
            headers: { Authorization: `Bearer ${secret}` },
            ...(method !== 'GET' && { body: JSON.stringify(body) }),
          });
          expect(response.status).toBeLessThan(500);
          if (!response.ok) await problemOf(response);
        },
      ),
      { numRuns: 400, seed: 606 },
    );
    expect(bench.logs).toEqual([]);
  });
});
