import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import lifeEvents from '../data/life-events.json' with { type: 'json' };
import schema from '../paths/path.schema.json' with { type: 'json' };
import { pathsFile, readPaths } from '../scripts/read-paths.ts';
import { CODE_LISTS } from './code-lists.ts';
import { PATHS } from './paths.ts';
import { SERVICES } from './services.ts';
import { TOWN_CATALOGUE } from './town.ts';

const isPath = new Ajv({ allErrors: true }).compile(schema);
const serviceIds = new Set([...SERVICES, ...TOWN_CATALOGUE.services].map(({ id }) => id));
const classes = new Set(CODE_LISTS.serviceClasses.map(({ code }) => code));
const events = new Set(lifeEvents.map(({ code }) => code));

describe('The ready paths', () => {
  it('are in the data file as their sources say: npm run paths -w packages/open-data', () => {
    expect(readFileSync(new URL('../data/paths.json', import.meta.url), 'utf8')).toBe(pathsFile());
  });

  it.each([...readPaths()])(
    'have the form of the schema, and the name of their file: %s',
    (id, path) => {
      isPath(path);
      expect(isPath.errors ?? []).toEqual([]);
      expect(path.id).toBe(id);
    },
  );

  it('cover the five events of life that were asked for', () => {
    expect(PATHS.map(({ id }) => id)).toEqual([
      'ero-ja-lapset',
      'nuori-hoivaaja',
      'opiskelumuutto',
      'suomeen-muutto',
      'tyon-menetys',
    ]);
  });

  it.each(PATHS.map((path) => [path.id, path] as const))(
    'name events, classes and services that exist: %s',
    (_, { lifeEvents: codes, steps }) => {
      expect(codes.filter((code) => !events.has(code))).toEqual([]);
      const finds = steps.map(({ find }) => find);
      expect(
        finds.flatMap((find) => find.classes ?? []).filter((code) => !classes.has(code)),
      ).toEqual([]);
      expect(finds.flatMap((find) => find.ids ?? []).filter((id) => !serviceIds.has(id))).toEqual(
        [],
      );
    },
  );

  it.each(PATHS.map((path) => [path.id, path] as const))(
    'have each step once, after the steps that it needs: %s',
    (_, { steps }) => {
      steps.forEach(({ id, after }, at) => {
        const earlier = steps.slice(0, at).map((step) => step.id);
        expect(earlier).not.toContain(id);
        expect(after.filter((each) => !earlier.includes(each))).toEqual([]);
      });
    },
  );
});
