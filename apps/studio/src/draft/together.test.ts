import { StudioError, type StudioJson } from '@auroraai/api-client/studio';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FakeBotServer } from '../../test/fake-bot-server.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import { isObject } from './json.ts';
import { createKeptStore } from './kept-changes.ts';

/** What one of two editors, or the network between one of them and the server, does next. */
type Doing =
  | { by: 0 | 1; does: 'title'; part: string; language: 'fi' | 'sv' }
  | { by: 0 | 1; does: 'example'; part: string }
  | { by: 0 | 1; does: 'remove example'; part: string; at: number }
  | { by: 0 | 1; does: 'delete' | 'undo' | 'redo'; part: string }
  | { by: 0 | 1; does: 'network'; arrives: boolean; isAnswered: boolean };

const by = fc.constantFrom(0 as const, 1 as const);
const part = fc.constantFrom('p1', 'p3');
const doing: fc.Arbitrary<Doing> = fc.oneof(
  fc.record({ by, part, does: fc.constant('title'), language: fc.constantFrom('fi', 'sv') }),
  fc.record({ by, part, does: fc.constant('example') }),
  fc.record({ by, part, does: fc.constant('remove example'), at: fc.nat(5) }),
  fc.record({ by, part, does: fc.constantFrom('delete', 'undo', 'redo') }),
  fc.record({
    ...{ by, does: fc.constant('network') },
    ...{ arrives: fc.boolean(), isAnswered: fc.boolean() },
  }),
) as fc.Arbitrary<Doing>;

const FIRST = ['p1', 'p2'].map((id) => ({
  id,
  kind: 'intent' as const,
  value: { intent: id, title: { fi: `${id} fi`, sv: `${id} sv` }, examples: { fi: [`${id} a`] } },
}));

/** An editor whose requests wait until the network lets them through. */
async function editor(server: FakeBotServer, name: string) {
  const waiting: ((arrives: boolean, isAnswered: boolean) => void)[] = [];
  const timers = new Set<() => void>();
  let ids = 0;
  const slow = server.client(
    name,
    (call) =>
      new Promise((resolve, reject) => {
        waiting.push((arrives, isAnswered) => {
          const lost = new StudioError(0);
          if (!arrives) return reject(lost);
          const answer = call();
          if (isAnswered) resolve(answer);
          else reject(lost);
        });
      }),
  );
  const store = createDraftStore(await server.client(name).draft(), {
    client: slow,
    kept: createKeptStore(null, name, 'opas', name),
    newId: () => `${name}-${++ids}`,
    now: () => 0,
    later(_, call) {
      timers.add(call);
      return () => timers.delete(call);
    },
    onExpired: () => {},
  });
  const rest = () => new Promise((resolve) => setTimeout(resolve));
  const network = async (arrives: boolean, isAnswered: boolean) => {
    for (const call of [...timers]) {
      timers.delete(call);
      call();
    }
    await rest();
    waiting.shift()?.(arrives, isAnswered);
    await rest();
  };
  return { store, network, stop: store.start(), isBusy: () => waiting.length + timers.size > 0 };
}

/** The texts of a value that nobody has written twice. */
function textsOf(value: StudioJson | null | undefined): string[] {
  if (typeof value === 'string') return value.startsWith('written ') ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isObject(value) ? Object.values(value).flatMap(textsOf) : [];
}

/** Lets one editor do one thing; gives the texts that were written and those that were given up. */
function act(store: DraftStore, doing: Doing, text: string) {
  const before = textsIn(store);
  if (doing.does === 'network') return { written: [], givenUp: [] };
  if (doing.does === 'undo' || doing.does === 'redo') store[doing.does]();
  else {
    const known = store.get().parts.get(doing.part)?.value;
    const value = isObject(known) ? known : { intent: doing.part, title: {}, examples: { fi: [] } };
    const { title, examples } = value as { title: object; examples: { fi: string[] } };
    const next = {
      title: () => ({
        ...value,
        title: { ...title, [doing.does === 'title' ? doing.language : '']: text },
      }),
      example: () => ({ ...value, examples: { fi: [...examples.fi, text] } }),
      'remove example': () => {
        const gone = doing.does === 'remove example' ? doing.at : 0;
        return { ...value, examples: { fi: examples.fi.filter((_, at) => at !== gone) } };
      },
      delete: () => null,
    }[doing.does]();
    if (next !== null || known !== undefined)
      store.change([{ part: doing.part, kind: 'intent', value: next }]);
  }
  const after = textsIn(store);
  return {
    written: after.has(text) ? [text] : [],
    givenUp: [...before].filter((each) => !after.has(each)),
  };
}

function textsIn(store: DraftStore): Set<string> {
  return new Set([...store.get().parts.values()].flatMap(({ value }) => textsOf(value)));
}

it('Two editors at once, over a network that loses and delays, come to the same and lose nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(doing, { minLength: 20, maxLength: 60, size: 'max' }),
      async (doings) => {
        const server = new FakeBotServer(FIRST);
        const editors = [await editor(server, 'Aino'), await editor(server, 'Åsa')];
        const expected = new Set<string>();
        for (const [number, one] of doings.entries()) {
          const { store, network } = editors[one.by]!;
          if (one.does === 'network') await network(one.arrives, one.isAnswered);
          const { written, givenUp } = act(store, one, `written ${number}`);
          for (const text of written) expected.add(text);
          for (const text of givenUp) expected.delete(text);
        }
        for (let round = 0; round < 50 && editors.some(({ isBusy }) => isBusy()); round += 1)
          for (const { network } of editors) await network(true, true);

        const standing = [...server.parts.values()].map(({ id, value }) => [id, value] as const);
        for (const { store, stop } of editors) {
          expect(store.get().save).toBe('saved');
          const shown = [...store.get().parts.values()].map(
            ({ id, value }) => [id, value] as const,
          );
          expect(new Map(shown)).toEqual(new Map(standing));
          stop();
        }
        const kept = [
          ...standing.map(([, value]) => value),
          ...[server, ...editors.map(({ store }) => store.get())]
            .flatMap(({ conflicts }) => [...conflicts.values()])
            .flatMap(({ standing: one, other }) => [one, other]),
        ];
        const found = new Set(kept.flatMap(textsOf));
        expect([...expected].filter((text) => !found.has(text))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
