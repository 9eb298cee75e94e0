import { beforeEach, describe, expect, it } from 'vitest';
import { type RouteName, STUDIO_ROUTES } from '../src/studio/access/routes.ts';
import { refusal } from './studio.ts';
import {
  type BankBench,
  createBankBench,
  LIBRARY,
  PUBLISHER,
  search,
  take,
} from './studio-bank.ts';
import { answer, intent, ok } from './studio-bot.ts';

let bench: BankBench['bench'];
let aino: BankBench['aino'];
let olli: BankBench['olli'];
let library: BankBench['library'];
let guide: BankBench['guide'];
let publish: BankBench['publish'];

beforeEach(async () => {
  ({ bench, aino, olli, library, guide, publish } = await createBankBench());
});

describe('what another organisation sees', () => {
  it('is the published topic: no draft, no bot, no version and nobody’s name, by any route', async () => {
    const secret = 'SALAINEN';
    await library.change({
      ...{ part: crypto.randomUUID(), kind: 'answer' },
      value: answer(`${secret}-vastaus`, `${secret} teksti`).value,
    });
    await library.send('POST', '/comments', { part: null, text: secret });
    await ok(await library.send('POST', '/versions', { note: secret, do: 'publish' }));
    const made = await publish();
    const later = crypto.randomUUID();
    await library.change({
      ...{ part: later, kind: 'intent' },
      value: intent(`${secret}-aihe`, 'aukiolo', [`${secret} esimerkki`]).value,
    });
    const hidden = await publish({ names: { fi: secret }, parts: [later] });
    const path = `/organisations/town/bank/${hidden.id}`;
    expect((await aino.send('POST', path, { withdrawn: true })).status).toBe(204);
    await take(guide, made);

    const ids = (await library.draft()).parts.map(({ id }) => id);
    const seen: string[] = [];
    for (const name of Object.keys(STUDIO_ROUTES) as RouteName[]) {
      if (!name.startsWith('GET ') || name.endsWith('/events') || name.includes('sign-in'))
        continue;
      for (const [organisation, bot] of [
        ['town', LIBRARY],
        ['other', 'opas'],
      ] as const) {
        for (const id of [made.id, hidden.id, ids[0] ?? '', '1']) {
          const address = name
            .replace('GET ', '')
            .replace(':organisation', organisation)
            .replace(':bot', bot)
            .replace(/:\w+/g, id);
          const query = address === '/bots' ? `?organisation=${organisation}` : '';
          seen.push(await (await olli.send('GET', address + query)).text());
        }
      }
    }
    seen.push(JSON.stringify(await search(olli, `?search=${secret}`)));
    const all = seen.join('\n');
    // What was published is there …
    expect(all).toContain('Laina-aika on neljä viikkoa.');
    // … and nothing else.
    expect(all.toLowerCase()).not.toContain(secret.toLowerCase());
    for (const own of [LIBRARY, PUBLISHER, ...ids]) expect(all).not.toContain(own);
  });

  it('is searched in pages, however much there is', async () => {
    const made = await publish();
    const about = { ...made, id: undefined };
    for (let n = 0; n < 1000; n += 1) {
      const organisation = `org-${n % 10}`;
      const version = {
        ...{ id: crypto.randomUUID(), isNew: true, organisationName: organisation, bot: 'b' },
        ...{ chosen: [], publishedBy: 'x', publishedAt: bench.clock.now, parts: [] },
        about: { ...about, names: { fi: `Numero ${n}` } },
      };
      await bench.store.studioBank.of(organisation).publish(version, { topics: 200, versions: 1 });
    }
    const ships = (await search(olli, '?search=auroraai')).total;
    const seen = new Set<string>();
    let page = await search(olli);
    for (let offset = 0; page.topics.length > 0; offset += page.topics.length) {
      page = await search(olli, `?offset=${offset}`);
      expect(page.topics.length).toBeLessThanOrEqual(30);
      for (const { id } of page.topics) seen.add(id);
    }
    expect(page.total).toBe(ships + 1001);
    expect(seen.size).toBe(page.total);
    expect((await search(olli, '?search=numero%20777')).topics).toHaveLength(1);
    for (const wrong of [
      '?offset=-1',
      '?offset=x',
      `?search=${'a'.repeat(201)}`,
      '?language=%27',
    ]) {
      expect(await refusal(await olli.send('GET', `/bank${wrong}`))).toBe('400 invalid');
    }
  });
});
