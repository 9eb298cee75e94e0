import { MASK } from '@auroraai/api-client/personal-data';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Activity } from '../src/index.ts';
import { startTalk } from './chat.ts';
import { createDeskBench, handoffs, signInAdviser, type TestAdviser, waitingTalk } from './desk.ts';
import type { Bench } from './harness.ts';

let bench: Bench;
let aino: TestAdviser;

beforeEach(async () => {
  bench = await createDeskBench();
  aino = await signInAdviser(bench, 'Aino');
});

const pass = (seconds: number) => {
  bench.clock.now = new Date(bench.clock.now.getTime() + seconds * 1000);
};

const states = async (talk: Parameters<typeof handoffs>[0]) =>
  (await handoffs(talk)).map(({ state }) => state);

describe('A person who asks for a human', () => {
  it('is told when nobody is at the desk, and waits for nobody', async () => {
    const talk = await startTalk(bench);
    await talk.say('ihminen');
    await talk.say('joo');
    expect(await states(talk)).toEqual(['closed', 'closed']);
    expect((await aino.duty()).queued).toEqual([]);
  });

  it('is asked first when somebody is there, and shown to nobody before agreeing', async () => {
    await aino.duty();
    const talk = await startTalk(bench);
    await talk.say('ihminen');
    expect(await handoffs(talk)).toEqual([{ state: 'offered', position: 1 }]);
    expect((await aino.duty()).queued).toEqual([]);
    await talk.say('joo');
    pass(40);
    expect((await aino.duty()).queued).toEqual([
      {
        place_id: talk.id,
        position: 1,
        language: 'fi',
        reason: 'asked',
        waited_seconds: 40,
      },
    ]);
    expect(await aino.texts(talk)).toBe(409);
  });

  it('talks with the adviser, each message once and in order, and then with the bot again', async () => {
    await aino.duty();
    const talk = await waitingTalk(bench);
    expect(await aino.take(talk)).toBe(204);
    expect(await aino.say(talk, 'Hei, olen Aino.', 'x')).toBe(200);
    expect(await aino.say(talk, 'Hei, olen Aino.', 'x')).toBe(200);
    await talk.say('moi! numeroni on 040 123 4567');
    expect(await aino.say(talk, 'Soita 09 310 11111, tunnus 131052-308T')).toBe(200);
    expect(await aino.texts(talk)).toEqual([
      'person: hei',
      'bot: kaiku: hei',
      'person: joo',
      'bot: ihminen vastaa',
      'adviser: Hei, olen Aino.',
      `person: moi! numeroni on ${MASK}`,
      `adviser: Soita 09 310 11111, tunnus ${MASK}`,
    ]);
    const response = await talk.send('GET', `/conversations/${talk.id}/activities`);
    const { activities } = (await response.json()) as { activities: Activity[] };
    expect(activities.find(({ text }) => text === 'Hei, olen Aino.')).toMatchObject({
      from: { id: 'adviser', name: 'Aino', role: 'bot' },
      channelData: { auroraai: { human: true } },
      suggestedActions: { actions: [{ title: 'Pois' }] },
    });
    expect(await aino.end(talk)).toBe(204);
    await talk.say('vielä yksi');
    expect((await talk.texts()).at(-1)).toBe('kaiku: vielä yksi');
    expect(await states(talk)).toEqual(['queued', 'connected', 'ended']);
    expect(await aino.texts(talk)).toBe('over');
    expect(await aino.say(talk, 'Ai niin')).toBe(409);
  });

  it('can keep what came before to themselves', async () => {
    await aino.duty();
    const talk = await startTalk(bench);
    await talk.say('salaisuus');
    await talk.say('joo, vain tästä');
    await aino.take(talk);
    await talk.say('tämän saa nähdä');
    const seen = await aino.texts(talk);
    expect(seen).toEqual([
      'person: joo, vain tästä',
      'bot: ihminen vastaa',
      'person: tämän saa nähdä',
    ]);
  });

  it('gets the conversation over and a way to rate it, when the adviser ends it so', async () => {
    await aino.duty();
    const talk = await waitingTalk(bench);
    await aino.take(talk);
    await aino.end(talk, 'feedback');
    expect((await handoffs(talk)).at(-1)).toEqual({ state: 'ended', over: true });
  });

  it('leaves the queue or the adviser at any moment', async () => {
    await aino.duty();
    const talk = await waitingTalk(bench);
    await talk.say('pois');
    expect((await aino.duty()).queued).toEqual([]);
    expect(await aino.take(talk)).toBe(409);
    await talk.say('joo');
    await aino.take(talk);
    await talk.say('pois');
    expect(await aino.say(talk, 'Oletko siellä?')).toBe(409);
    const kept = await bench.store.desks.of('town').outcomes('neuvonta', 10);
    expect(kept.map(({ ending }) => ending).sort()).toEqual(['finished', 'left']);
  });

  it('moves up as others leave, and is told so once', async () => {
    await aino.duty();
    const first = await waitingTalk(bench);
    const second = await waitingTalk(bench);
    await first.say('pois');
    await bench.service.tendDesks();
    await bench.service.tendDesks();
    expect(await handoffs(second)).toEqual([
      { state: 'queued', position: 2 },
      { state: 'queued', position: 1 },
    ]);
  });

  it('hears how long it may take as soon as that is known, and nothing before', async () => {
    await aino.duty();
    for (let served = 0; served < 3; served += 1) {
      const talk = await waitingTalk(bench);
      expect((await handoffs(talk))[0]).toEqual({ state: 'queued', position: 1 });
      await aino.take(talk);
      pass(60);
      await aino.duty();
      pass(60);
      await aino.duty();
      await aino.end(talk);
    }
    const served = await waitingTalk(bench);
    await aino.take(served);
    const waiting = await waitingTalk(bench);
    expect((await handoffs(waiting))[0]).toEqual({
      state: 'queued',
      position: 1,
      waiting_seconds: 120,
    });
  });

  it('gets back to the bot when the adviser vanishes, and can ask again', async () => {
    await aino.duty();
    const talk = await waitingTalk(bench);
    await aino.take(talk);
    pass(80);
    await bench.service.tendDesks();
    expect(await states(talk)).toEqual(['queued', 'connected']);
    pass(20);
    await bench.service.tendDesks();
    expect(await states(talk)).toEqual(['queued', 'connected', 'failed']);
    expect(await aino.say(talk, 'Täällä taas')).toBe(409);
    await aino.duty();
    await talk.say('joo');
    expect(await aino.take(talk)).toBe(204);
  });

  it('does not wait on when the last adviser goes home', async () => {
    await aino.duty();
    const talk = await waitingTalk(bench);
    expect((await aino.send('DELETE', '/duty')).status).toBe(204);
    await bench.service.tendDesks();
    expect(await states(talk)).toEqual(['queued', 'closed']);
  });

  it('is gone from the desk at once with the conversation, and the adviser is told', async () => {
    await aino.duty();
    const talk = await waitingTalk(bench);
    await aino.take(talk);
    expect((await talk.send('DELETE', `/conversations/${talk.id}`)).status).toBe(204);
    expect((await aino.duty()).own).toEqual([]);
    expect(await aino.texts(talk)).toBe('deleted');
    expect(await aino.say(talk, 'Hei?')).toBe(410);
  });
});

describe('Advisers', () => {
  it('who reach for the same person at once: exactly one gets them', async () => {
    const others = await Promise.all(
      ['Eero', 'Liisa', 'Matti'].map((name) => signInAdviser(bench, name)),
    );
    const all = [aino, ...others];
    await Promise.all(all.map((one) => one.duty()));
    const talk = await waitingTalk(bench);
    const taken = await Promise.all(all.map((one) => one.take(talk)));
    expect(taken.toSorted()).toEqual([204, 409, 409, 409]);
    const owns = await Promise.all(all.map(async (one) => (await one.duty()).own.length));
    expect(owns).toEqual(taken.map((status) => (status === 204 ? 1 : 0)));
    expect(await states(talk)).toEqual(['queued', 'connected']);
    const taker = all[taken.indexOf(204)] as TestAdviser;
    expect(await taker.take(talk)).toBe(204);
    const loser = all[taken.indexOf(409)] as TestAdviser;
    expect(await loser.texts(talk)).toBe(409);
  });

  it('of another organisation, or at another desk, see and take nobody', async () => {
    await aino.duty();
    const talk = await waitingTalk(bench);
    const elsewhere = await signInAdviser(bench, 'Eero', { desk: 'verot' });
    expect((await elsewhere.duty()).queued).toEqual([]);
    expect(await elsewhere.take(talk)).toBe(409);
    const parish = await createDeskBench(bench.store, 'parish');
    const stranger = await signInAdviser(parish, 'Pekka');
    expect((await stranger.duty()).queued).toEqual([]);
    expect(await stranger.take(talk)).toBe(404);
    expect(await stranger.texts(talk)).toBe(404);
  });

  it('show that they write, to whoever listens, and nothing of it is kept', async () => {
    await aino.duty();
    const talk = await waitingTalk(bench);
    const typing = () => aino.send('POST', `/places/${talk.id}/typing`);
    expect((await typing()).status).toBe(409);
    await aino.take(talk);
    const joined = await talk.send('GET', `/conversations/${talk.id}`);
    const { streamUrl } = (await joined.json()) as { streamUrl: string };
    const accepted = await bench.service.openStream(new Request(streamUrl.replace(/^ws/, 'http')));
    const frames: string[] = [];
    if (accepted instanceof Response) throw new Error('The stream was refused.');
    accepted.attach({ send: (frame) => frames.push(frame), close() {} });
    const before = (await talk.texts()).length;
    expect((await typing()).status).toBe(204);
    expect(frames.at(-1)).toContain('"type":"typing"');
    expect(frames.at(-1)).toContain('"name":"Aino"');
    expect(await talk.texts()).toHaveLength(before);
  });
});

describe('Signing in', () => {
  const ask = (
    headers: Record<string, string>,
    body: object = { desk: 'neuvonta', name: 'Aino' },
  ) => bench.send('POST', '/aurora/v2/desk/token', { headers, body });

  it('needs a client of the scope desk', async () => {
    expect((await ask({})).status).toBe(401);
    expect((await ask({ Authorization: `Basic ${btoa('desk-client:wrong')}` })).status).toBe(401);
    const recommender = { Authorization: `Basic ${btoa('test-client:test-secret')}` };
    expect((await ask(recommender)).status).toBe(401);
  });

  it('lasts half an hour, and can be renewed for a working day unless the client is shut out', async () => {
    const renew = async () => {
      const response = await aino.send('POST', '/token/refresh');
      return response.status;
    };
    expect(await renew()).toBe(200);
    pass(1801);
    expect(await renew()).toBe(401);
    aino = await signInAdviser(bench, 'Aino');
    const client = await bench.store.client('desk-client');
    await bench.store.putClient({ ...client!, revoked: true });
    expect(await renew()).toBe(401);
  });

  it('lets nobody in with another token of the service, or a changed one', async () => {
    const talk = await startTalk(bench);
    for (const token of [talk.token, `${aino.token}x`, aino.token.replace(/^desk\./, 'desk.x')]) {
      const headers = { Authorization: `Bearer ${token}` };
      expect((await bench.send('GET', '/aurora/v2/desk/queue', { headers })).status).toBe(401);
    }
  });

  it('writes nothing of what was said, nor of who said it, to the log', async () => {
    await aino.duty();
    const talk = await waitingTalk(bench);
    await aino.take(talk);
    await aino.say(talk, 'salainen viesti');
    await aino.end(talk);
    expect(JSON.stringify(bench.logs)).not.toMatch(/Aino|salainen|neuvonta/);
  });
});
