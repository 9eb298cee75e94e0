import { type AuroraClient, createAuroraClient } from '@auroraai/api-client';
import {
  connectGroup,
  type GroupConnection,
  type GroupPorts,
  type GroupSocket,
  type GroupState,
  groupsOf,
} from '@auroraai/api-client/groups';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createInProcessDirectLine } from '../src/index.ts';
import { createGroupBench, GROUP } from './groups.ts';
import { type Bench, HOST } from './harness.ts';

let bench: Bench;
let client: AuroraClient;
let network: { isDown: boolean };
let sockets: GroupSocket[];
let ports: Partial<GroupPorts>;
const connections: GroupConnection[] = [];

beforeEach(async () => {
  bench = await createGroupBench();
  network = { isDown: false };
  sockets = [];
  const line = createInProcessDirectLine(bench.service, HOST);
  client = createAuroraClient({
    baseUrl: HOST,
    retries: 0,
    fetch: (input, init) => {
      if (network.isDown) throw new TypeError('no network');
      return line.fetch(input, init) as Promise<Response>;
    },
  });
  ports = {
    // Waits are short, so that nothing has to be waited for.
    clock: {
      now: () => bench.clock.now.getTime(),
      after: (milliseconds, run) => {
        if (milliseconds >= 60_000) return () => {};
        const timer = setTimeout(run, 0);
        return () => clearTimeout(timer);
      },
    },
    random: () => 0.5,
    openSocket: (url) => {
      const socket = line.openSocket(url) as unknown as GroupSocket;
      sockets.push(socket);
      return socket;
    },
  };
});

afterEach(() => {
  for (const connection of connections.splice(0)) connection.close();
});

function connect(groupId: string, secret: string, more: Partial<GroupPorts> = {}) {
  const connection = connectGroup(client, { groupId, secret }, { ...ports, ...more });
  connections.push(connection);
  return connection;
}

async function lead() {
  const group = await groupsOf(client).createGroup(GROUP);
  return { group, leader: connect(group.group_id, group.leader_secret) };
}

async function join(code: string, nickname: string, more: Partial<GroupPorts> = {}) {
  const joined = await groupsOf(client).joinGroup({ code, nickname, avatar: 'fox' });
  return { joined, player: connect(joined.group_id, joined.player_secret, more) };
}

const until = (connection: GroupConnection, holds: (state: GroupState) => boolean) =>
  vi.waitFor(() => expect(holds(connection.state)).toBe(true));

const stateOf = (connection: GroupConnection, section = 'me') =>
  connection.state.sections.find(({ section_id }) => section_id === section);

describe.each([
  ['over sockets', {}],
  ['by asking', { openSocket: undefined }],
])('A group %s', (_way, how: Partial<GroupPorts>) => {
  it('shows everybody who joins, what opens, who is how far, and what was made of it', async () => {
    const { group, leader } = await lead();
    const players: GroupConnection[] = [];
    for (const name of ['Kettu', 'Susi', 'Karhu', 'Ilves', 'Hirvi']) {
      players.push((await join(group.code, name, how)).player);
    }
    const [fox] = players;
    if (!fox) throw new Error('Nobody joined.');
    await until(leader, ({ players: all }) => all.length === 5);
    await until(fox, ({ players: all, status }) => all.length === 5 && status === 'online');
    await leader.openSection('me');
    await until(fox, () => stateOf(fox)?.state === 'open');
    for (const player of players) {
      expect(await player.sendAnswers('me', { health: 3, self_esteem: 8 })).toBe('kept');
    }
    expect(fox.state.answers).toEqual({ me: 'kept' });
    await until(fox, ({ players: all }) => all.every(({ place }) => place === 1));
    await leader.closeSection('me');
    await until(fox, () => stateOf(fox)?.picture?.too_few === false);
    expect(stateOf(fox)).toEqual(stateOf(leader));
    expect(await fox.sendAnswers('me', { health: 9 })).toBe('late');
    expect(fox.state.answers).toEqual({ me: 'late' });
  });

  it('tells those who are removed, those who leave, and everybody when it ends', async () => {
    const { group, leader } = await lead();
    const { joined, player: fox } = await join(group.code, 'Kettu', how);
    const { player: wolf } = await join(group.code, 'Susi', how);
    const { player: bear } = await join(group.code, 'Karhu', how);
    for (const each of [fox, wolf, bear]) await until(each, ({ status }) => status === 'online');
    await leader.removePlayer(joined.player_id);
    await until(fox, ({ status }) => status === 'removed');
    await wolf.leave();
    expect(wolf.state.status).toBe('left');
    await until(bear, ({ players }) => players.length === 1);
    await leader.end();
    await until(bear, ({ status }) => status === 'over');
    expect(leader.state.status).toBe('over');
    expect(bench.service.streams.openOfGroups).toBe(0);
  });
});

describe('A player', () => {
  it('who leaves without a network is still there, and has left once the group knows it', async () => {
    const { group } = await lead();
    const { joined, player: fox } = await join(group.code, 'Kettu', { openSocket: undefined });
    await until(fox, ({ status }) => status === 'online');
    network.isDown = true;
    await expect(fox.leave()).rejects.toMatchObject({ kind: 'network' });
    expect(fox.state.status).not.toBe('left');
    network.isDown = false;
    // The request arrives, and its answer is lost.
    const { leave } = connect(joined.group_id, joined.player_secret, { openSocket: undefined });
    const other = connections.at(-1);
    if (other) await until(other, ({ you }) => you !== null);
    await leave();
    await fox.leave();
    expect(fox.state.status).toBe('left');
  });

  it('who loses the network comes back to where they were, with answers sent once', async () => {
    const { group, leader } = await lead();
    const { player: fox } = await join(group.code, 'Kettu');
    await leader.openSection('me');
    await until(fox, () => stateOf(fox)?.state === 'open');
    network.isDown = true;
    const sent = fox.sendAnswers('me', { health: 3 });
    expect(fox.state.answers).toEqual({ me: 'sending' });
    for (const socket of sockets.splice(0)) {
      socket.close();
    }
    await until(fox, ({ status }) => status === 'offline');
    const newer = fox.sendAnswers('me', { health: 9 });
    network.isDown = false;
    expect(await Promise.all([sent, newer])).toEqual(['kept', 'kept']);
    await until(fox, ({ status }) => status === 'online');
    await until(leader, () => stateOf(leader)?.answered === 1);
    const kept = await bench.store.groups.own(group.group_id, fox.state.you?.player_id ?? '');
    expect(kept?.kept).toHaveLength(1);
  });

  it('who reloads the page finds what was kept', async () => {
    const { group, leader } = await lead();
    const { joined, player: fox } = await join(group.code, 'Kettu');
    await leader.openSection('me');
    await until(fox, () => stateOf(fox)?.state === 'open');
    await fox.sendAnswers('me', { health: 3 });
    fox.close();
    const again = connect(joined.group_id, joined.player_secret);
    await until(again, ({ status }) => status === 'online');
    expect(again.state.answers).toEqual({ me: 'kept' });
    expect(await again.sendAnswers('me', { health: 10 })).toBe('kept');
  });

  it('sends no number, and nothing that is not on the scale', async () => {
    const { group, leader } = await lead();
    const { player: fox } = await join(group.code, 'Kettu');
    await leader.openSection('me');
    await until(fox, ({ status }) => status === 'online');
    const kept = vi.spyOn(bench.store.groups, 'answer');
    await fox.sendAnswers('me', { health: 5.9, self_esteem: undefined });
    expect(kept.mock.calls[0]?.[0].bands).toEqual({ health: 'low' });
    for (const value of [-1, 11, Number.NaN]) {
      await expect(fox.sendAnswers('me', { health: value })).rejects.toThrow(RangeError);
    }
  });
});

describe('A leader', () => {
  it('who closes the laptop is away and comes back; what is open stays open', async () => {
    const { group, leader } = await lead();
    const { player: fox } = await join(group.code, 'Kettu');
    await leader.openSection('me');
    await until(fox, ({ group: info }) => info?.leader_away === false);
    leader.close();
    await until(fox, ({ group: info }) => info?.leader_away === true);
    expect(stateOf(fox)?.state).toBe('open');
    connect(group.group_id, group.leader_secret);
    await until(fox, ({ group: info }) => info?.leader_away === false);
  });
});

describe('A stream', () => {
  it('is not opened without a ticket, with another group’s, or with one that is too old', async () => {
    const { group } = await lead();
    const { group: other } = await lead();
    const headers = { Authorization: `Bearer ${group.leader_secret}` };
    const path = `/aurora/v2/groups/${group.group_id}/streams`;
    const { url } = await (await bench.send('POST', path, { headers })).json();
    const open = (address: string) =>
      bench.service.openStream(new Request(address.replace(/^ws/, 'http')));
    expect(await open(url)).not.toBeInstanceOf(Response);
    expect(url).not.toContain(group.leader_secret);
    for (const wrong of [
      url.replace(/\?t=.*/, ''),
      url.replace(group.group_id, other.group_id),
      `${url}x`,
    ]) {
      expect(await open(wrong)).toMatchObject({ status: 404 });
    }
    bench.clock.now = new Date(bench.clock.now.getTime() + 61_000);
    expect(await open(url)).toMatchObject({ status: 404 });
  });
});
