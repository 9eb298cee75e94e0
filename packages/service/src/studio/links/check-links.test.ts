import type { LinkResult } from '@auroraai/api-client/studio';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AddressAnswer, AddressFault, AskAddress } from './ask-address.ts';
import { checkLink } from './check-link.ts';
import { checkLinks, MOST_LINKS } from './check-links.ts';

type Told = AddressAnswer | AddressFault;
const told = (status: number, location: string | null = null): Told => ({ status, location });
const never = () => new AbortController().signal;

/** A network of pages by method and address; what is not in it does not answer. */
function network(pages: Readonly<Record<string, Told>>) {
  const asked: string[] = [];
  const ask: AskAddress = async (url, method) => {
    asked.push(`${method} ${url.href}`);
    return pages[`${method} ${url.href}`] ?? pages[url.href] ?? 'no-answer';
  };
  return { ask, asked };
}

async function resultOf(address: string, pages: Readonly<Record<string, Told>>) {
  const { address: _, ...result } = await checkLink(address, network(pages).ask, never());
  return result;
}

const A = 'https://kunta.example/a';
const B = 'https://kunta.example/b';

it('A link works, is gone, refuses or does not answer as its server says', async () => {
  const cases: [Told, LinkResult['is']][] = [
    ...([
      [told(200), 'works'],
      [told(204), 'works'],
      [told(404), 'not-found'],
    ] as const),
    ...([
      [told(410), 'not-found'],
      [told(403), 'refused'],
      [told(429), 'refused'],
    ] as const),
    ...([
      [told(500), 'no-answer'],
      [told(304), 'no-answer'],
      [told(0), 'no-answer'],
    ] as const),
    ...([
      ['no-answer', 'no-answer'],
      ['not-public', 'not-public'],
      ['not-trusted', 'refused'],
    ] as const),
  ].map(([answer, is]) => [answer, is]);
  for (const [answer, is] of cases) expect(await resultOf(A, { [A]: answer })).toEqual({ is });
});

it('A server that does not show the head alone is asked for the page', async () => {
  const { ask, asked } = network({ [`HEAD ${A}`]: told(405), [`GET ${A}`]: told(200) });
  expect(await checkLink(A, ask, never())).toEqual({ address: A, is: 'works' });
  expect(asked).toEqual([`HEAD ${A}`, `GET ${A}`]);
});

it('What has moved for good is told with its new place, what is elsewhere for now works', async () => {
  expect(await resultOf(A, { [A]: told(301, '/b'), [B]: told(200) })).toEqual({
    is: 'moved',
    to: B,
  });
  expect(await resultOf(`${A}#c`, { [`${A}#c`]: told(308, B), [B]: told(200) })).toEqual({
    ...{ is: 'moved', to: `${B}#c` },
  });
  expect(await resultOf(A, { [A]: told(302, '/b'), [B]: told(200) })).toEqual({ is: 'works' });
  const both = { [A]: told(301, '/b'), [B]: told(307, '/c'), 'https://kunta.example/c': told(200) };
  expect(await resultOf(A, both)).toEqual({ is: 'works' });
  expect(await resultOf(A, { [A]: told(301, '/b'), [B]: told(404) })).toEqual({ is: 'not-found' });
});

it('Every step on is asked like the first, and none that is no web page is taken', async () => {
  const inner = 'http://169.254.169.254/';
  const { ask, asked } = network({ [A]: told(302, inner), [inner]: 'not-public' });
  expect(await checkLink(A, ask, never())).toEqual({ address: A, is: 'not-public' });
  expect(asked).toEqual([`HEAD ${A}`, `HEAD ${inner}`]);
  for (const to of [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://me:secret@x.example/',
    '//',
  ]) {
    expect(await resultOf(A, { [A]: told(302, to) })).toEqual({ is: 'no-answer' });
  }
  expect(await resultOf(A, { [A]: told(301) })).toEqual({ is: 'no-answer' });
});

it('A page that sends on to itself is let be after a few steps', async () => {
  const { ask, asked } = network({ [A]: told(301, B), [B]: told(301, A) });
  expect(await checkLink(A, ask, never())).toEqual({ address: A, is: 'no-answer' });
  expect(asked).toHaveLength(6);
});

it('Whatever is an address and whatever is answered, a result comes', async () => {
  const is = ['works', 'moved', 'not-found', 'refused', 'no-answer', 'not-public'];
  const answer = fc.oneof(
    fc.constantFrom<Told>('no-answer', 'not-public'),
    fc.record({ status: fc.integer({ min: 0, max: 999 }), location: fc.option(fc.webUrl()) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.webUrl(), fc.string()), answer, async (address, said) => {
      expect(is).toContain((await checkLink(address, async () => said, never())).is);
    }),
    { numRuns: 300, seed: 7 },
  );
});

it('Few are asked at a time, two of one server, and each is told once', async () => {
  const addresses = Array.from({ length: 40 }, (_, at) => `https://s${at % 6}.example/${at}`);
  const open: { host: string; settle: () => void }[] = [];
  let [most, mostOfOne] = [0, 0];
  const ask: AskAddress = (url) =>
    new Promise((settle) => {
      open.push({ host: url.host, settle: () => settle({ status: 200, location: null }) });
      most = Math.max(most, open.length);
      mostOfOne = Math.max(mostOfOne, open.filter(({ host }) => host === url.host).length);
      // All that can be asked is asked before anything is answered.
      queueMicrotask(() => queueMicrotask(() => open.shift()?.settle()));
    });
  const results: LinkResult[] = [];
  await checkLinks(addresses, { ask, later: () => () => {} }, never(), (one) => results.push(one));
  expect(results.map(({ address }) => address).sort()).toEqual([...addresses].sort());
  expect(most).toBeLessThanOrEqual(8);
  expect(most).toBeGreaterThan(2);
  expect(mostOfOne).toBeLessThanOrEqual(2);
});

it('What comes too late is told as not tried; one slow page does not hold up the rest', async () => {
  const timers: { call: () => void; milliseconds: number }[] = [];
  const later = (call: () => void, milliseconds: number) => {
    timers.push({ call, milliseconds });
    return () => {};
  };
  const ask: AskAddress = (url, _method, signal) =>
    new Promise((settle) => {
      if (url.pathname !== '/slow') settle({ status: 200, location: null });
      signal.addEventListener('abort', () => settle('no-answer'));
    });
  const addresses = ['https://a.example/slow', 'https://b.example/', 'https://c.example/slow'];
  const results: LinkResult[] = [];
  const checked = checkLinks(addresses, { ask, later }, never(), (one) => results.push(one));
  await expect.poll(() => results.length).toBe(1);
  const patience = Math.min(...timers.map(({ milliseconds }) => milliseconds));
  timers.find(({ milliseconds }) => milliseconds === patience)?.call();
  await expect.poll(() => results.length).toBe(2);
  timers.find(({ milliseconds }) => milliseconds > patience)?.call();
  await checked;
  expect(results.map(({ address, is }) => [address, is])).toEqual([
    ...[
      ['https://b.example/', 'works'],
      ['https://a.example/slow', 'no-answer'],
    ],
    ['https://c.example/slow', 'not-tried'],
  ]);
});

it('More than the most are told as not tried, and none once nobody listens', async () => {
  const many = Array.from({ length: MOST_LINKS + 5 }, (_, at) => `https://s${at}.example/`);
  const world = { ask: async () => told(200), later: () => () => {} };
  const count = async (signal: AbortSignal) => {
    const results: LinkResult[] = [];
    await checkLinks(many, world, signal, (one) => results.push(one));
    return results.filter(({ is }) => is === 'not-tried').length;
  };
  expect(await count(never())).toBe(5);
  expect(await count(AbortSignal.abort())).toBe(MOST_LINKS + 5);
});
