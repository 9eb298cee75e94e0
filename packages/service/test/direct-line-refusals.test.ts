import { beforeEach, describe, expect, it } from 'vitest';
import {
  createChatBench,
  DIRECT_LINE,
  echoBot,
  openTalk,
  SECRET,
  startTalk,
  type Talk,
} from './chat.ts';
import type { Bench } from './harness.ts';

let bench: Bench;
let talk: Talk;

beforeEach(async () => {
  bench = await createChatBench();
  talk = await startTalk(bench);
});

async function refusal(response: Response): Promise<[number, string]> {
  expect(response.headers.get('Content-Type')).toContain('json');
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  expect(error).toEqual({ code: expect.any(String), message: expect.stringMatching(/./) });
  return [response.status, error.code];
}

function minutes(count: number): void {
  bench.clock.now = new Date(bench.clock.now.getTime() + count * 60_000);
}

describe('a token', () => {
  it('is refused once it has expired, for everything', async () => {
    minutes(30);
    for (const [method, path] of [
      ['GET', `/conversations/${talk.id}`],
      ['GET', `/conversations/${talk.id}/activities`],
      ['POST', '/conversations'],
      ['POST', '/tokens/refresh'],
      ['DELETE', `/conversations/${talk.id}`],
    ] as const) {
      expect(await refusal(await talk.send(method, path))).toEqual([403, 'TokenExpired']);
    }
  });

  it('is refreshed before it expires, and the conversation goes on', async () => {
    await talk.say('hei');
    minutes(29);
    const refreshed = (await (await talk.send('POST', '/tokens/refresh')).json()) as {
      token: string;
      conversationId: string;
      expires_in: number;
    };
    expect(refreshed).toMatchObject({ conversationId: talk.id, expires_in: 1800 });
    minutes(29);
    const later = openTalk(bench, talk.id, refreshed.token);
    await later.say('vielä täällä');
    expect(await later.texts()).toEqual(['hei', '1: hei', 'vielä täällä', '2: vielä täällä']);
  });

  it('opens no other conversation', async () => {
    const other = await startTalk(bench);
    for (const [method, path] of [
      ['GET', `/conversations/${other.id}`],
      ['GET', `/conversations/${other.id}/activities`],
      ['DELETE', `/conversations/${other.id}`],
    ] as const) {
      expect(await refusal(await talk.send(method, path))).toEqual([403, 'BadToken']);
    }
  });

  it('is of use on the website for which it was made, and on no other', async () => {
    const own = await startTalk(bench, 'kaiku', 'https://www.example.fi');
    await own.say('hei');
    const elsewhere = openTalk(bench, own.id, own.token, { Origin: 'https://aurora.example' });
    const path = `/conversations/${own.id}/activities`;
    expect(await refusal(await elsewhere.send('GET', path))).toEqual([403, 'OriginNotAllowed']);
  });

  it.each([
    [
      'a changed body',
      (token: string) => token.replace(/\.(.)/, (_, one) => `.${one === 'e' ? 'f' : 'e'}`),
    ],
    ['no signature', (token: string) => token.replace(/[^.]*$/, '')],
    [
      'a changed signature',
      (token: string) => token.slice(0, -4) + token.slice(-4).split('').reverse().join(''),
    ],
    [
      'another algorithm',
      (token: string) => `${btoa('{"alg":"none","typ":"JWT"}')}${token.slice(token.indexOf('.'))}`,
    ],
    ['much behind it', (token: string) => `${token}${'A'.repeat(10_000)}`],
    ['a fourth part', (token: string) => `${token}.e30`],
    ['nothing of ours', () => 'demo'],
  ])('with %s is refused', async (_, change) => {
    const forged = openTalk(bench, talk.id, change(talk.token));
    const path = `/conversations/${talk.id}/activities`;
    expect(await refusal(await forged.send('GET', path))).toEqual([403, 'BadToken']);
  });

  it('of a stream opens nothing else, and that of a conversation opens no stream', async () => {
    const joined = await talk.send('GET', `/conversations/${talk.id}`);
    const { streamUrl } = (await joined.json()) as { streamUrl: string };
    const url = new URL(streamUrl.replace('ws', 'http'));
    const streamToken = url.searchParams.get('t') ?? '';
    const thief = openTalk(bench, talk.id, streamToken);
    expect(await refusal(await thief.send('GET', `/conversations/${talk.id}`))).toEqual([
      403,
      'BadToken',
    ]);
    url.searchParams.set('t', talk.token);
    const opened = await bench.service.openStream(new Request(url));
    expect(await refusal(opened as Response)).toEqual([403, 'BadToken']);
    url.searchParams.set('t', streamToken);
    minutes(1);
    const late = await bench.service.openStream(new Request(url));
    expect(await refusal(late as Response)).toEqual([403, 'TokenExpired']);
  });

  it('brings no deleted conversation back', async () => {
    await talk.say('hei');
    expect((await talk.send('DELETE', `/conversations/${talk.id}`)).status).toBe(204);
    const body = { type: 'message', from: { id: 'minä' }, text: 'hei' };
    for (const [method, path, sent] of [
      ['POST', '/conversations', undefined],
      ['GET', `/conversations/${talk.id}`, undefined],
      ['GET', `/conversations/${talk.id}/activities`, undefined],
      ['POST', `/conversations/${talk.id}/activities`, body],
      ['POST', '/tokens/refresh', undefined],
    ] as const) {
      const response = await talk.send(method, path, { body: sent });
      expect(await refusal(response)).toEqual([404, 'ConversationNotFound']);
    }
    expect((await talk.send('DELETE', `/conversations/${talk.id}`)).status).toBe(204);
  });
});

describe('a secret', () => {
  const secret = { Authorization: `Bearer ${SECRET}` };

  it('makes tokens that name the person, whatever their messages say', async () => {
    const body = { user: { id: 'dl_7' }, trustedOrigins: ['https://www.example.fi'] };
    const made = await bench.send('POST', `${DIRECT_LINE}/tokens/generate`, {
      headers: secret,
      body,
    });
    const { token, conversationId } = (await made.json()) as {
      token: string;
      conversationId: string;
    };
    const own = openTalk(bench, conversationId, token, { Origin: 'https://www.example.fi' });
    await own.send('POST', '/conversations');
    await own.say('hei');
    const said = await own.send('GET', `/conversations/${conversationId}/activities`);
    expect(await said.json()).toHaveProperty('activities.0.from', { id: 'dl_7', role: 'user' });
    const other = openTalk(bench, conversationId, token, { Origin: 'https://aurora.example' });
    expect(await refusal(await other.send('POST', '/conversations'))).toEqual([
      403,
      'OriginNotAllowed',
    ]);
  });

  it('opens the conversations of its own bot only', async () => {
    bench.service.replaceBots([echoBot(), echoBot({ id: 'toinen' })]);
    const other = await startTalk(bench, 'toinen');
    const path = `${DIRECT_LINE}/conversations/${other.id}/activities`;
    const response = await bench.send('GET', path, { headers: secret });
    expect(await refusal(response)).toEqual([404, 'ConversationNotFound']);
  });

  it.each([
    [undefined, 401, 'Unauthorized'],
    ['Basic ZGVtbzpkZW1v', 401, 'Unauthorized'],
    ['Bearer', 401, 'Unauthorized'],
    ['Bearer wrong', 403, 'BadToken'],
  ])('other than the right one (%s) is refused', async (authorization, status, code) => {
    const headers: Record<string, string> = authorization ? { Authorization: authorization } : {};
    const response = await bench.send('POST', `${DIRECT_LINE}/tokens/generate`, { headers });
    expect(await refusal(response)).toEqual([status, code]);
  });

  it('is not had for a token, and refreshes none', async () => {
    expect(await refusal(await talk.send('POST', '/tokens/generate'))).toEqual([403, 'BadToken']);
    const refreshed = await bench.send('POST', `${DIRECT_LINE}/tokens/refresh`, {
      headers: secret,
    });
    expect(await refusal(refreshed)).toEqual([403, 'BadToken']);
  });
});

describe('an activity', () => {
  const message = { type: 'message', from: { id: 'minä' }, text: 'hei' };
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    talk.send('POST', `/conversations/${talk.id}/activities`, { body, headers });

  it.each<[string, unknown, string]>([
    ['no type', { from: { id: 'a' } }, 'type is missing.'],
    ['no sender', { type: 'message' }, 'from is missing.'],
    ['no sender’s id', { type: 'message', from: {} }, 'from.id is missing.'],
    ['a list', [message], 'type is missing.'],
    ['a number for a text', { ...message, text: 5 }, 'text is not valid.'],
    [
      'too long a text',
      { ...message, text: 'ä'.repeat(8001) },
      'text may have at most 8000 characters.',
    ],
    ['too many entities', { ...message, entities: Array(101).fill({}) }, 'entities is not valid.'],
    [
      'a file',
      { ...message, attachments: [{ contentType: 'a/b' }] },
      'attachments: files are not taken here.',
    ],
    [
      'a value too deep',
      { ...message, value: JSON.parse('['.repeat(50) + ']'.repeat(50)) },
      'value is nested too deep.',
    ],
    [
      'an odd id',
      { ...message, channelData: { clientActivityID: { a: 1 } } },
      'channelData.clientActivityID is not an id.',
    ],
  ])('with %s is refused, naming the place', async (_, body, why) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toHaveProperty('error.message', why);
    expect(await talk.texts()).toEqual([]);
  });

  it('of 1 MB is refused without being read', async () => {
    expect(await refusal(await post({ ...message, text: 'a'.repeat(1_000_000) }))).toEqual([
      413,
      'TooLarge',
    ]);
  });

  it.each([
    ['{', 'application/json', 400, 'MalformedData'],
    [new Uint8Array([0x22, 0xff, 0x22]), 'application/json', 400, 'MalformedData'],
    ['hei', 'text/plain', 415, 'UnsupportedMediaType'],
    ['', 'application/json', 400, 'MissingProperty'],
  ])('that is no JSON (%s) is refused', async (body, type, status, code) => {
    expect(await refusal(await post(body, { 'Content-Type': type }))).toEqual([status, code]);
  });

  it('with files is refused without reading them', async () => {
    const response = await talk.send('POST', `/conversations/${talk.id}/upload?userId=minä`, {
      body: 'x'.repeat(10_000_000),
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    });
    expect(await refusal(response)).toEqual([403, 'UploadsNotAllowed']);
  });

  it('keeps emoji and scripts, and loses what hides or turns text', async () => {
    await talk.say('\u202eolleh\u202c \u0000👩‍👩‍👧 שלום \ud800!');
    expect((await talk.texts())[0]).toBe('olleh 👩‍👩‍👧 שלום \ufffd!');
  });

  it('that is sent twice is kept once, and answered alike', async () => {
    const named = { ...message, channelData: { clientActivityID: '1763706712345.7' } };
    const [one, two] = await Promise.all([post(named), post(named)]);
    const three = await post(named);
    const ids = await Promise.all([one, two, three].map(async (sent) => (await sent.json()).id));
    expect(new Set(ids)).toEqual(new Set([`${talk.id}|0000001`]));
    expect(await talk.texts()).toEqual(['hei', '1: hei']);
  });

  it('is answered before the next one in the same conversation is taken', async () => {
    const said = Array.from({ length: 10 }, (_, at) => `viesti ${at}`);
    await Promise.all(said.map((text) => talk.say(text)));
    const texts = await talk.texts();
    const kept = texts.filter((_, at) => at % 2 === 0);
    expect(kept.toSorted()).toEqual(said);
    expect(texts).toEqual(kept.flatMap((text, at) => [text, `${at + 1}: ${text}`]));
  });

  it('that says only that somebody is typing is not kept', async () => {
    expect((await post({ type: 'typing', from: { id: 'minä' } })).status).toBe(200);
    expect(await talk.texts()).toEqual([]);
  });
});

describe('who comes too often', () => {
  it('in one conversation is told to wait, and no other conversation is', async () => {
    const other = await startTalk(bench);
    for (let time = 0; time < 20; time += 1) await talk.say('hei');
    const body = { type: 'message', from: { id: 'minä' }, text: 'hei' };
    const refused = await talk.send('POST', `/conversations/${talk.id}/activities`, { body });
    expect(refused.headers.get('Retry-After')).toBe('1');
    expect(await refusal(refused)).toEqual([429, 'TooManyRequests']);
    await other.say('hei');
  });

  it('from one address is told to wait before anything is looked at', async () => {
    bench = await createChatBench({
      config: { chat: { clientRate: { burst: 5, perMinute: 60 } } },
    });
    const from = (clientAddress: string) =>
      bench.send('GET', `${DIRECT_LINE}/conversations/x`, { clientAddress });
    for (let time = 0; time < 5; time += 1) expect((await from('192.0.2.1')).status).toBe(401);
    expect(await refusal(await from('192.0.2.1'))).toEqual([429, 'TooManyRequests']);
    expect((await from('192.0.2.2')).status).toBe(401);
  });

  it('opens at most so many streams of one conversation', async () => {
    const open = async () => {
      const joined = await talk.send('GET', `/conversations/${talk.id}`);
      const { streamUrl } = (await joined.json()) as { streamUrl: string };
      return bench.service.openStream(new Request(streamUrl.replace('ws', 'http')));
    };
    const ends: (() => void)[] = [];
    for (let time = 0; time < 5; time += 1) {
      const accepted = await open();
      if (accepted instanceof Response) throw new Error('refused');
      ends.push(accepted.attach({ send: () => {}, close: () => {} }));
    }
    expect(await refusal((await open()) as Response)).toEqual([429, 'TooManyRequests']);
    ends[0]?.();
    expect(await open()).not.toBeInstanceOf(Response);
  });
});

describe('a browser', () => {
  it('on a configured website may call and read everything, errors too', async () => {
    const headers = { Origin: 'https://www.example.fi' };
    const preflight = await bench.send('OPTIONS', `${DIRECT_LINE}/conversations`, {
      headers: { ...headers, 'Access-Control-Request-Headers': 'authorization,x-ms-bot-agent' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toMatch(
      /Authorization.*X-Ms-Bot-Agent/,
    );
    const refused = await bench.send('GET', `${DIRECT_LINE}/conversations/x`, { headers });
    expect(refused.status).toBe(401);
    expect(refused.headers.get('Access-Control-Allow-Origin')).toBe('https://www.example.fi');
  });

  it('elsewhere may not', async () => {
    const headers = { Origin: 'https://evil.example' };
    const response = await bench.send('POST', `${DIRECT_LINE}/conversations`, { headers });
    expect(await refusal(response)).toEqual([403, 'OriginNotAllowed']);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('is told by the open door what a bot is, and of no bot that is not there', async () => {
    const bot = await bench.send('GET', '/aurora/v2/bots/kaiku');
    expect(await bot.json()).toEqual(echoBot().public);
    for (const path of ['/aurora/v2/bots/nobody', '/aurora/v2/bots/__proto__']) {
      expect((await bench.send('GET', path)).status).toBe(404);
      expect((await bench.send('POST', `${path}/token`)).status).toBe(404);
    }
  });
});
