import { CODE_LISTS } from '@auroraai/open-data';
import { LABEL_MODEL } from '@auroraai/open-data/label-model';
import { PATHS } from '@auroraai/open-data/paths';
import { SERVICES } from '@auroraai/open-data/services';
import { TOWN_CATALOGUE } from '@auroraai/open-data/town';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composePath,
  createRecommender,
  fillPath,
  LIFE_AREAS,
  type LifeArea,
  type PathPerson,
  type PathSources,
  type PathStep,
  type Situation,
} from '../src/index.ts';

const catalogue = {
  services: [...SERVICES, ...TOWN_CATALOGUE.services],
  channels: TOWN_CATALOGUE.channels,
  organizations: TOWN_CATALOGUE.organizations,
};
const services = new Map(catalogue.services.map((service) => [service.id, service]));
const sources: PathSources = {
  recommender: createRecommender({ catalogue, codeLists: CODE_LISTS, labelModel: LABEL_MODEL }),
  service: (id) => services.get(id),
};
const inTown: PathPerson = { language: 'fi', municipalityCode: '998' };

const template = (id: string) => PATHS.find((path) => path.id === id)!;
const idsOf = (steps: PathStep[]) =>
  steps.flatMap((step) => step.services.map(({ serviceId }) => serviceId));
const compose = (answers: Situation['answers'], more: Partial<PathPerson & Situation> = {}) => {
  const { importance, ...person } = more;
  return composePath(
    { ...inTown, ...person, situation: { answers, ...(importance && { importance }) } },
    sources,
  );
};

describe('A ready path', () => {
  it.each(PATHS.map(({ id }) => id))('P1: has a service for every step in the town: %s', (id) => {
    const steps = fillPath(template(id), inTown, sources);
    const empty = steps.filter((step) => step.services.length === 0).map((step) => step.id);
    // No public service of the catalogue takes applications for divorce.
    expect(empty).toEqual(id === 'ero-ja-lapset' ? ['hakemus'] : []);
  });

  it('P2: shows one to three services a step, none of them twice, ranked through the path', () => {
    for (const path of PATHS) {
      const steps = fillPath(path, inTown, sources);
      expect(Math.max(...steps.map((step) => step.services.length))).toBeLessThanOrEqual(3);
      const ids = idsOf(steps);
      expect(new Set(ids).size).toBe(ids.length);
      expect(steps.flatMap((step) => step.services.map(({ rank }) => rank))).toEqual(
        ids.map((_, at) => at + 1),
      );
    }
  });

  it('P3: names the official service first, and the town’s own where there is one', () => {
    const steps = fillPath(template('tyon-menetys'), inTown, sources);
    const names = steps[0]!.services.map(({ serviceId }) => services.get(serviceId)!.names.fi);
    expect(names).toEqual(['Työnhakijaksi ilmoittautuminen', 'Työnhakijan palvelu']);
  });

  it('P4: shows nothing of one municipality to a person of another, or of none', () => {
    for (const path of PATHS) {
      for (const municipalityCode of ['491', undefined]) {
        const person = { language: 'fi', ...(municipalityCode && { municipalityCode }) } as const;
        for (const id of idsOf(fillPath(path, person, sources))) {
          const service = services.get(id)!;
          const here = service.areas.flatMap((area) => area.municipalityCodes);
          const isFine =
            service.origin === 'ptv' &&
            (service.areaType !== 'LimitedType' || here.includes(municipalityCode ?? ''));
          expect(isFine, `${path.id} ${service.names.fi}`).toBe(true);
        }
      }
    }
  });

  it('P5: leaves out a step that is not meant for the person, and the ties to it', () => {
    const step = (id: string, said: Partial<PathPerson>) =>
      fillPath(template('tyon-menetys'), { ...inTown, ...said }, sources).find(
        (each) => each.id === id,
      );
    expect(step('velat', { situation: { answers: { finance: 9 } } })).toBeUndefined();
    expect(step('velat', { situation: { answers: { finance: 3 } } })).toMatchObject({
      condition: null,
    });
    expect(step('velat', {})).toMatchObject({
      optional: true,
      condition: 'Jos raha huolettaa',
    });
    const young = template('nuori-hoivaaja');
    const ofAge = (age: number) => fillPath(young, { ...inTown, age }, sources).map(({ id }) => id);
    expect(ofAge(16)).toContain('oma-aika');
    expect(ofAge(40)).not.toContain('oma-aika');
  });

  it('P6: speaks the language that was asked for in every text', () => {
    const [fi, sv, en] = (['fi', 'sv', 'en'] as const).map((language) =>
      fillPath(template('suomeen-muutto'), { ...inTown, language }, sources),
    );
    expect(fi![0]!.responsible!.name).toBe('Maahanmuuttovirasto');
    expect(sv![0]!.responsible!.name).toBe('Migrationsverket');
    expect(en![0]!.title).toBe('Settle your right to stay');
  });
});

describe('A path of one’s own', () => {
  it('P7: begins with somebody to talk to when something is hard', () => {
    const [first] = compose({ resilience: 2, finance: 5 });
    expect(first).toMatchObject({ id: 'talk', title: 'Puhu jonkun kanssa' });
    expect(compose({ finance: 6 })[0]).toMatchObject({ id: 'finance' });
  });

  it('P8: goes by need and importance, with growth after the basics', () => {
    const order = (answers: Situation['answers'], importance?: Situation['importance']) =>
      compose(answers, importance ? { importance } : {})
        .map(({ id }) => id)
        .filter((id) => (LIFE_AREAS as readonly string[]).includes(id));
    expect(order({ housing: 5, finance: 2 })).toEqual(['finance', 'housing']);
    expect(order({ housing: 5, finance: 4 }, { housing: 10, finance: 2 })).toEqual([
      'housing',
      'finance',
    ]);
    expect(order({ improvement_of_strengths: 0, health: 6 })).toEqual([
      'health',
      'improvement_of_strengths',
    ]);
  });

  it('P9: gives the answer and the place as the reason of every step', () => {
    const steps = compose({ finance: 2, friends: 5, improvement_of_strengths: 4 });
    expect(steps.find(({ id }) => id === 'finance')!.reason).toBe(
      'Vastauksesi 2/10 (raha-asiat): tästä voit saada apua. Tämä on polun alussa, koska tässä apua tarvitaan vastaustesi mukaan eniten.',
    );
    expect(steps.find(({ id }) => id === 'improvement_of_strengths')!.reason).toMatch(
      /kun arjen perusta kantaa\.$/,
    );
  });

  it('P10: tells a person who is well what to build on, as a choice', () => {
    const steps = compose({ health: 9, friends: 9, improvement_of_strengths: 9 });
    expect(steps[0]).toMatchObject({ id: 'improvement_of_strengths', optional: true });
    expect(steps.map(({ id }) => id)).not.toContain('talk');
  });

  it('P11: is empty without answers', () => {
    expect(compose({})).toEqual([]);
  });

  const value = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
  const answers = fc.record(
    Object.fromEntries(LIFE_AREAS.map((area) => [area, value])) as Record<LifeArea, typeof value>,
  );

  it('P12: whatever is answered, has at most six steps with services, none twice, the same each time', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom('998', '491', undefined), (said, municipalityCode) => {
        const given = Object.fromEntries(
          Object.entries(said).filter(([, each]) => each !== undefined),
        );
        const person = municipalityCode === undefined ? {} : { municipalityCode };
        const make = () =>
          composePath({ language: 'sv', ...person, situation: { answers: given } }, sources);
        const steps = make();
        expect(steps.length).toBeLessThanOrEqual(6);
        for (const step of steps) {
          expect(step.services.length).toBeGreaterThan(0);
          expect(step.services.length).toBeLessThanOrEqual(3);
          expect(step.reason).toMatch(/\S/);
        }
        const ids = idsOf(steps);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
        const at = new Map(steps.map(({ id }, index) => [id, index]));
        steps.forEach(({ after }, index) => {
          for (const id of after) expect(at.get(id)).toBeLessThan(index);
        });
        expect(make()).toEqual(steps);
      }),
      { numRuns: 40, seed: 5 },
    );
  });
});
