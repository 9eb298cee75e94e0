import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bot, createEngine, loadBot, trainBot } from '../src/index.ts';
import { exampleFiles } from './read-bot.ts';

const SEED = 20261121;
const FILES = exampleFiles();

type Path = (string | number)[];

/** Every place in a JSON value. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    placesOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

const PLACES = Object.entries(FILES).flatMap(([file, text]) =>
  placesOf(JSON.parse(text)).map((path) => ({ file, path })),
);

/** The files with one place taken away or replaced. */
function damage({ file, path }: { file: string; path: Path }, by: { value?: unknown }) {
  const whole = { root: JSON.parse(FILES[file] ?? 'null') };
  const keys: Path = ['root', ...path];
  const last = keys.pop() ?? 'root';
  const parent = keys.reduce<never>((value, key) => value[key as never], whole as never);
  if ('value' in by) (parent as Record<string, unknown>)[last] = by.value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return { ...FILES, [file]: JSON.stringify(whole.root) ?? '' };
}

/** Whether what was found can be acted on: it names a file that is there and says what is wrong. */
function expectReadable(files: Readonly<Record<string, string>>): void {
  const { bot, problems = [] } = loadBot(files);
  expect(bot !== undefined || problems.length > 0).toBe(true);
  for (const { file, path, message } of problems) {
    expect(Object.keys(files)).toContain(file);
    expect(path).toEqual(expect.any(String));
    expect(message).toMatch(/\S/);
    // Every value that the sentence names is there.
    expect(message).not.toContain('{{');
  }
}

/** What a place may hold instead; nothing at all when there is no value. */
const CHANGE = fc.oneof(
  fc.constant({}),
  fc.record({
    value: fc.oneof(
      fc.constantFrom<unknown>(null, '', ' ', 0, -1, 1e308, true, [], {}, '__proto__', 'ä\u202e'),
      fc.jsonValue({ maxDepth: 3 }),
      // The name of something else: circles, doubled names and names that lead nowhere.
      fc.constantFrom(...PLACES).map(({ file, path }) => {
        return path.reduce<unknown>(
          (value, key) => (value as Record<string, unknown>)[key],
          JSON.parse(FILES[file] ?? 'null'),
        );
      }),
    ),
  }),
);

test('B4 whatever place of a bot is missing or holds something else, it is named or does no harm', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(fc.constantFrom(...PLACES), CHANGE, (place, by) => {
      expectReadable(damage(place, by));
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

test('B4 a file that was cut off or overwritten in the middle is named', () => {
  const cut = fc
    .constantFrom(...Object.keys(FILES))
    .chain((file) =>
      fc.tuple(
        fc.constant(file),
        fc.nat({ max: (FILES[file] ?? '').length - 1 }),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
    );
  fc.assert(
    fc.property(cut, ([file, at, noise]) => {
      const text = FILES[file] ?? '';
      expectReadable({ ...FILES, [file]: text.slice(0, at) });
      expectReadable({ ...FILES, [file]: text.slice(0, at) + noise + text.slice(at + 1) });
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test('B4 a bot that is accepted though it was damaged can be trained and answers', {
  timeout: 120_000,
}, () => {
  const env = { now: new Date('2026-11-23T10:00:00.000Z') };
  fc.assert(
    fc.property(fc.constantFrom(...PLACES), CHANGE, (place, by) => {
      const { bot } = loadBot(damage(place, by));
      fc.pre(bot !== undefined);
      const engine = createEngine(trainBot(bot as Bot));
      const join = { type: 'event', name: 'webchat/join', value: { language: 'fi' } };
      const { state } = engine.transition(undefined, { kind: 'activity', activity: join }, env);
      const activity = { type: 'message', text: 'en pysty maksamaan vuokraa' };
      expect(() => engine.transition(state, { kind: 'activity', activity }, env)).not.toThrow();
    }),
    { seed: SEED, numRuns: 50 },
  );
});

/** Where a text stands in every language of the bot. */
const TEXTS = PLACES.filter(({ file, path }) => {
  const value = path.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown>)[key],
    JSON.parse(FILES[file] ?? 'null'),
  );
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return ['fi', 'sv', 'en'].every((language) => typeof Object(value)[language] === 'string');
});

test('B4 a draft in which nothing but texts of a language are missing can be tried, and says them in another', () => {
  expect(TEXTS.length).toBeGreaterThan(20);
  const files = { ...FILES };
  for (const { file, path } of TEXTS) {
    const whole = JSON.parse(files[file] ?? 'null');
    const text = path.reduce<Record<string, never>>((inner, key) => inner[key] as never, whole);
    delete text.sv;
    files[file] = JSON.stringify(whole);
  }
  const { bot: none, problems = [] } = loadBot(files);
  expect(none).toBeUndefined();
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['text-missing']));

  const whole = loadBot(FILES).bot as Bot;
  const without = JSON.parse(
    JSON.stringify(whole, (_, value) => {
      if (typeof value !== 'object' || value === null || typeof value.sv !== 'string') return value;
      const { sv: _sv, ...others } = value;
      return others;
    }),
  ) as Bot;
  const said = (bot: Bot) => {
    const engine = createEngine(trainBot(bot));
    const env = { now: new Date('2026-11-23T10:00:00.000Z') };
    const join = { type: 'event', name: 'webchat/join', value: { language: 'sv' } };
    const opened = engine.transition(undefined, { kind: 'activity', activity: join }, env);
    const activity = { type: 'message', text: 'jag kan inte betala hyran' };
    const { activities } = engine.transition(opened.state, { kind: 'activity', activity }, env);
    return [...opened.activities, ...activities].flatMap(({ text }) => text || []);
  };
  const texts = said(without);
  expect(texts).toHaveLength(said(whole).length);
  expect(texts).not.toEqual(said(whole));
  for (const text of texts) expect(text).toMatch(/\S/);
});
