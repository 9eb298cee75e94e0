import type {
  OwnServicePage,
  OwnServices,
  ServiceTrial,
  TeachingRevision,
} from '@auroraai/api-client/studio';
import { TOWN, TOWN_CATALOGUE } from '@auroraai/open-data/town';
import { LIFE_AREAS } from '@auroraai/recommender';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createStrictStore } from './strict-store.ts';
import { createStudioBench, type Editor, refusal, type StudioBench } from './studio.ts';
import { ok } from './studio-bot.ts';

const DAYS = 'from=2026-03-01&to=2026-03-31';
const idOf = (name: string) => TOWN_CATALOGUE.services.find(({ names }) => names.fi === name)!;
const pool = idOf('Uimahalli Aalto');
const municipality = pool.responsibleOrganizationId!;
const foreign = TOWN_CATALOGUE.services.find(
  ({ responsibleOrganizationId: id }) => id !== municipality,
)!;
/** A word that nobody has heard. */
const WORD = 'polskulinna';

let bench: StudioBench;
let aino: Editor;

beforeEach(async () => {
  bench = await createStudioBench({
    ...{ store: createStrictStore(), catalogue: TOWN_CATALOGUE, town: TOWN },
  });
  aino = await bench.editor('aino', { town: 'publisher' });
  await bench.store.studioServices.link('town', [municipality]);
  await bench.store.studioServices.link('other', [foreign.responsibleOrganizationId!]);
});

const own = (path = '') => `/organisations/town/services${path}`;
const list = async (more = '') =>
  (await ok(await aino.send('GET', own(`?${DAYS}${more}`)))) as OwnServices;
const page = async (id = pool.id) =>
  (await ok(await aino.send('GET', own(`/${id}?${DAYS}`)))) as OwnServicePage;
const teach = (body: object, id = pool.id, by = aino) =>
  by.send('POST', own(`/${id}/teaching`), body);
const words = (...all: string[]) => all.map((word) => ({ language: 'fi', word }));

async function ask(
  text: string,
): Promise<{ id: string; recommendation: string; reason: string }[]> {
  const response = await bench.send('POST', '/aurora/v2/recommendations', {
    body: { text, filters: { municipality_codes: ['998'] }, limit: 20 },
    headers: { Origin: 'https://www.example.fi' },
  });
  const answer = (await response.json()) as {
    recommendation_id: string;
    recommended_services: { service: { id: string }; reasons: { text: string }[] }[];
  };
  return answer.recommended_services.map(({ service, reasons }) => ({
    id: service.id,
    recommendation: answer.recommendation_id,
    reason: reasons[0]?.text ?? '',
  }));
}

describe('an organisation sees', () => {
  it('its own services and no others, by name, searched and in pages', async () => {
    const all = await list('&limit=200');
    const mine = TOWN_CATALOGUE.services.filter(
      ({ responsibleOrganizationId: id }) => id === municipality,
    );
    expect(all).toMatchObject({ linked: true, total: mine.length, all: mine.length });
    expect(all.services.map(({ id }) => id).sort()).toEqual(mine.map(({ id }) => id).sort());
    const names = all.services.map(({ names: { fi = '' } }) => fi);
    expect(names).toEqual(names.toSorted(new Intl.Collator('fi').compare));
    expect((await list('&search=UIMAHALLI')).services.map(({ id }) => id)).toEqual([pool.id]);
    expect((await list('&limit=2&offset=1')).services).toEqual(all.services.slice(1, 3));
    expect((await aino.send('GET', own(`/${foreign.id}?${DAYS}`))).status).toBe(404);
    expect(JSON.stringify(all)).not.toContain(foreign.id);
  });

  it('all of them as one table, searched likewise', async () => {
    const response = await aino.send('GET', own(`?${DAYS}&search=uimahalli&limit=1&format=csv`));
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await response.text()).split('\r\n')[1]).toContain(`"${pool.id}","Uimahalli Aalto",0`);
    const whole = await (await aino.send('GET', own(`?${DAYS}&format=csv`))).text();
    expect(whole.trim().split('\r\n')).toHaveLength((await list()).total + 1);
  });

  it('nothing while the operator has not said what is its own', async () => {
    await bench.store.studioServices.link('town', []);
    expect(await list()).toMatchObject({ linked: false, services: [], total: 0, all: 0 });
    expect((await aino.send('GET', own(`/${pool.id}?${DAYS}`))).status).toBe(404);
  });

  it('how its services were recommended, chosen and liked, and of few only that they are few', async () => {
    const given = [];
    for (let n = 0; n < 6; n += 1) given.push(...(await ask('uimahalli')).slice(0, 1));
    for (const [n, { recommendation_id }] of given
      .map(({ recommendation }) => ({ recommendation_id: recommendation }))
      .entries()) {
      const body = { recommendation_id, service_id: pool.id };
      await bench.send('POST', '/aurora/v2/choices', { body: { ...body, kind: 'save' } });
      if (n > 0) await bench.send('POST', '/aurora/v2/feedback', { body: { ...body, score: -1 } });
      if (n > 2)
        await bench.send('POST', '/aurora/v2/choices', { body: { ...body, kind: 'call' } });
    }
    await bench.service.settle();
    const { services, standing_out } = await list('&order=unhelpful');
    expect(services[0]).toMatchObject({
      id: pool.id,
      figures: {
        ...{ recommended: 6, by_words: 6, by_situation: 0, chosen: 6, helpful: 0, unhelpful: 5 },
        choices: { save: 6, call: null, open: 0 },
      },
    });
    expect(standing_out).toMatchObject({ unhelpful: 1, taught: 0, gone: 0 });
    expect((await list('&only=unhelpful')).services.map(({ id }) => id)).toEqual([pool.id]);
    expect((await list('&only=never-chosen')).services.map(({ id }) => id)).not.toContain(pool.id);
    const { days, service } = await page();
    expect(service.figures.recommended).toBe(6);
    expect(days).toEqual([{ day: '2026-03-04', recommended: 6, chosen: 6 }]);
    const other = await bench.editor('olli', { other: 'administrator' });
    const seen = await other.send('GET', `/organisations/other/services?${DAYS}&order=chosen`);
    expect(JSON.stringify(await ok(seen))).not.toContain(pool.id);
  });

  it('no day by itself of which the others and the sum would tell how few it was', async () => {
    const row = (day: string, count: number) => ({
      ...{ service: pool.id, what: 'recommended' as const, day, count },
    });
    await bench.store.studioServices.count([
      ...[row('2026-03-02', 9), row('2026-03-03', 2), row('2026-03-05', 6)],
    ]);
    const { days } = await page();
    expect(days.map(({ recommended }) => recommended)).toEqual([9, null, null]);
  });

  it('the texts of a service in every language, its areas and whose word they are', async () => {
    const { texts, areas, teaching } = await page();
    expect(texts.map(({ language }) => language)).toEqual(['fi', 'sv', 'en']);
    expect(texts[0]).toMatchObject({ name: 'Uimahalli Aalto', summary: pool.summaries.fi });
    expect(areas.map(({ area }) => area)).toEqual([...LIFE_AREAS]);
    for (const { area, counts, otherwise, source, taught } of areas) {
      expect([counts, otherwise, taught]).toEqual([otherwise, otherwise, null]);
      if (pool.labels) expect([area, source]).toEqual([area, 'expert']);
    }
    expect(teaching).toEqual({
      ...{ revision: 0, areas: {}, words: [], by: '', at: null, restores: null },
    });
  });

  it('everyday words by which a service is not found yet, none of which is refused', async () => {
    const { suggestions } = await page();
    for (const one of suggestions) {
      const trial = await aino.send('POST', own(`/${pool.id}/trial`), {
        ...{ areas: {}, words: [one] },
      });
      const { results } = (await ok(trial)) as ServiceTrial;
      expect(results[0]?.before.place === null || results[0]!.before.place! > 10).toBe(true);
    }
    expect(suggestions.length).toBeLessThanOrEqual(12);
  });
});

describe('what an organisation teaches', () => {
  it('holds at once for everybody, is told with its reason, and can be taken back', async () => {
    expect((await ask(WORD)).map(({ id }) => id)).not.toContain(pool.id);
    const first = { base: 0, teaching: { areas: {}, words: words(` ${WORD.toUpperCase()} `) } };
    const kept = (await ok(await teach(first))) as TeachingRevision;
    expect(kept).toEqual({
      ...{ revision: 1, areas: {}, words: words(WORD), by: 'aino', restores: null },
      at: '2026-03-04T12:00:00.000Z',
    });
    const [found] = await ask(WORD);
    expect(found).toMatchObject({
      id: pool.id,
      reason: `Palvelun järjestäjän mukaan tästä on apua, kun etsit: ”${WORD}”.`,
    });
    await ok(await teach({ base: 1, teaching: { areas: {}, words: [] } }));
    expect((await ask(WORD)).map(({ id }) => id)).not.toContain(pool.id);
    const back = { base: 2, teaching: { areas: {}, words: words(WORD) }, restores: 1 };
    expect(await ok(await teach(back))).toMatchObject({ revision: 3, restores: 1 });
    expect((await ask(WORD))[0]?.id).toBe(pool.id);
    const { revisions } = (await ok(await aino.send('GET', own(`/${pool.id}/history`)))) as {
      revisions: TeachingRevision[];
    };
    expect(revisions.map(({ revision }) => revision)).toEqual([3, 2, 1]);
    const notes = await bench.store.studioAccounts.audit('town', { before: null, limit: 3 });
    expect(notes.map(({ what, of }) => `${what} ${of}`)).toEqual([
      `service-teaching-restored ${pool.id}`,
      `service-taught ${pool.id}`,
      `service-taught ${pool.id}`,
    ]);
  });

  it('says of which areas of life a service counts, and what they were otherwise', async () => {
    const { areas } = await page();
    const [given, taken] = [
      areas.find(({ counts }) => !counts)!,
      areas.find(({ counts }) => counts)!,
    ];
    const teaching = { areas: { [given.area]: true, [taken.area]: false }, words: [] };
    await ok(await teach({ base: 0, teaching }));
    const now = (await page()).areas;
    expect(now.find(({ area }) => area === given.area)).toMatchObject({
      ...{ counts: true, otherwise: false, taught: true },
    });
    expect(now.find(({ area }) => area === taken.area)).toMatchObject({
      ...{ counts: false, otherwise: true, taught: false },
    });
    const shown = await bench.send('GET', `/aurora/v2/services/${pool.id}`);
    const { life_areas } = (await shown.json()) as { life_areas: { areas: string[] } };
    expect(life_areas.areas).toContain(given.area);
    expect(life_areas.areas).not.toContain(taken.area);
  });

  it('is not lost when two teach at once: the second is told what stands', async () => {
    const olli = await bench.editor('olli', { town: 'publisher' });
    const [one, two] = ['uimala', 'polskula'].map((word) => ({
      base: 0,
      teaching: { areas: {}, words: words(word) },
    }));
    const kept = await ok(await teach(one!));
    const refused = await teach(two!, pool.id, olli);
    const { standing } = (await refused.clone().json()) as { standing: TeachingRevision };
    expect(await refusal(refused)).toBe('409 changed-meanwhile');
    expect(standing).toEqual(kept);
    expect((await page()).teaching).toEqual(kept);
  });

  it('holds for its own services only, also when these change hands or leave the catalogue', async () => {
    const teaching = { base: 0, teaching: { areas: {}, words: words(WORD) } };
    expect((await teach(teaching, foreign.id)).status).toBe(404);
    expect((await aino.send('POST', own(`/${foreign.id}/trial`), teaching.teaching)).status).toBe(
      404,
    );
    await ok(await teach(teaching));
    // The operator finds that the services are the other town's.
    await bench.store.studioServices.link('town', ['somebody-else']);
    await bench.store.studioServices.link('other', [municipality]);
    await bench.service.taughtChanged();
    expect((await ask(WORD)).map(({ id }) => id)).not.toContain(pool.id);
    const { services } = await list('&only=gone');
    expect(services).toMatchObject([{ id: pool.id, gone: true, names: { fi: 'Uimahalli Aalto' } }]);
    expect((await aino.send('GET', own(`/${pool.id}/history`))).status).toBe(200);
    expect((await teach({ ...teaching, base: 1 })).status).toBe(404);
  });

  it('survives a new catalogue and a new start', async () => {
    await ok(await teach({ base: 0, teaching: { areas: {}, words: words(WORD) } }));
    const { recommenderOf, service, store } = bench;
    const without = TOWN_CATALOGUE.services.filter(({ id }) => id !== pool.id);
    const catalogue = { ...TOWN_CATALOGUE, services: without };
    service.replaceCatalogue({ catalogue, recommender: recommenderOf(catalogue) });
    expect((await list('&only=gone')).total).toBe(1);
    const recommender = recommenderOf(TOWN_CATALOGUE);
    service.replaceCatalogue({ catalogue: TOWN_CATALOGUE, recommender });
    expect((await ask(WORD))[0]?.id).toBe(pool.id);
    bench = await createStudioBench({ store, catalogue: TOWN_CATALOGUE, town: TOWN });
    expect((await ask(WORD))[0]?.id).toBe(pool.id);
  });

  it('has words that are words: the place of each other one is told, and nothing is kept', async () => {
    const wrong = {
      ...{ 'a b c d': 'letters', '4h': 'letters', 'hei!': 'letters', 'http://x.fi': 'letters' },
      ...{ ab: 'too-short', "o'k": 'too-short', 'ja tai': 'says-nothing', itsemurha: 'crisis' },
      [`${'pitkä'.repeat(9)}`]: 'too-long',
    };
    for (const [word, fault] of Object.entries(wrong)) {
      const all = words('uimala', word);
      const response = await teach({ base: 0, teaching: { areas: {}, words: all } });
      const { errors } = (await response.clone().json()) as { errors: unknown };
      expect(await refusal(response)).toBe('400 invalid');
      expect([word, errors]).toEqual([word, [{ path: '/teaching/words/1', message: fault }]]);
    }
    const twice = { areas: {}, words: words('Uimala', 'uimala') };
    const trial = await aino.send('POST', own(`/${pool.id}/trial`), twice);
    const { errors } = (await trial.json()) as { errors: unknown };
    expect(errors).toEqual([{ path: '/words/1', message: 'twice' }]);
    expect((await page()).teaching.revision).toBe(0);
  });

  it('is a few plain words whatever is sent', { timeout: 60_000 }, async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.stringMatching(/^[a-zåäö '’-]{0,50}$/),
      fc.constantFrom('<script>', '=SUM(A1)', '\ud800', 'ﷺ', 'ﬁﬁﬁ', 'é́́́́', 'İİİ', 'a\u0000bc'),
    );
    const language = fc.constantFrom('fi', 'sv', 'en');
    const many = fc.array(fc.record({ language, word: text }), { maxLength: 22 });
    let base = 0;
    const check = async (sent: { language: string; word: string }[]) => {
      const response = await teach({ base, teaching: { areas: {}, words: sent } });
      if (response.status === 400) return;
      const { words: kept } = (await ok(response)) as TeachingRevision;
      base += 1;
      expect(kept.length).toBe(sent.length);
      for (const { word } of kept) expect(word).toMatch(/^\p{L}[\p{L}'’ -]{1,38}\p{L}$/u);
    };
    await fc.assert(fc.asyncProperty(many, check), { seed: 20261121, numRuns: 150 });
    expect(bench.logs.filter(({ event }) => event === 'failure')).toEqual([]);
  });
});

describe('a trial', () => {
  it('tells the places before and after for what changes, and keeps nothing', async () => {
    const { areas } = await page();
    const given = areas.find(({ counts }) => !counts)!.area;
    const proposed = { areas: { [given]: true }, words: words(WORD, 'kirjasto') };
    const trial = await ok(await aino.send('POST', own(`/${pool.id}/trial`), proposed));
    const { municipality: place, results } = trial as ServiceTrial;
    expect(place?.code).toBe('998');
    const of = (kind: string, text?: string) =>
      results.find(
        ({ question }) =>
          question.kind === kind &&
          (text === undefined || ('text' in question && question.text === text)),
      )!;
    expect(of('taught-word', WORD)).toMatchObject({ before: { place: null }, after: { place: 1 } });
    const library = of('taught-word', 'kirjasto');
    const first = library.before.services.at(0)!;
    expect(library.after.services.at(0)).toEqual(first);
    const situation = of('situation');
    expect(situation.question).toEqual({ kind: 'situation', area: given });
    expect(situation.before.place).toBeNull();
    expect(situation.after.place).not.toBeNull();
    for (const { before, after, moved_down: moved } of results) {
      expect(before.services.length).toBeLessThanOrEqual(10);
      for (const { service, from, to } of moved) {
        expect(before.services[from - 1]).toEqual(service);
        if (to !== null && to <= 10) expect(after.services[to - 1]).toEqual(service);
      }
    }
    expect(of('name', 'Uimahalli Aalto')).toMatchObject({ after: { place: 1 } });
    expect((await page()).teaching.revision).toBe(0);
    expect((await ask(WORD)).map(({ id }) => id)).not.toContain(pool.id);
  });

  it('waits while many are made, and nobody’s page does', async () => {
    const proposed = { areas: {}, words: words(WORD) };
    const [trials, shown] = await Promise.all([
      Promise.all(
        Array.from({ length: 7 }, () => aino.send('POST', own(`/${pool.id}/trial`), proposed)),
      ),
      Promise.all(Array.from({ length: 7 }, () => aino.send('GET', own(`/${pool.id}?${DAYS}`)))),
    ]);
    expect(shown.map(({ status }) => status)).toEqual(Array(7).fill(200));
    const refused = trials.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(7);
    for (const one of refused) expect(await refusal(one)).toBe('429 busy');
    expect((await aino.send('POST', own(`/${pool.id}/trial`), proposed)).status).toBe(200);
  });

  it('of what is taught already shows no change', async () => {
    const teaching = { areas: {}, words: words(WORD) };
    await ok(await teach({ base: 0, teaching }));
    const trial = await ok(await aino.send('POST', own(`/${pool.id}/trial`), teaching));
    for (const { before, after, moved_down } of (trial as ServiceTrial).results) {
      expect(after).toEqual(before);
      expect(moved_down).toEqual([]);
    }
  });
});
