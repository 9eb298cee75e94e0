import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleAnswer } from '../find-services/aurora.example.ts';
import type { DeviceStorage } from './person-memory.ts';
import { createPersonStore, dataOf, EMPTY_PERSON, readPerson } from './person-store.ts';

function device(kept: Record<string, string> = {}): DeviceStorage & { kept: typeof kept } {
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value;
    },
    removeItem: (key) => {
      delete kept[key];
    },
  };
}

const now = () => new Date('2026-11-21T10:00:00Z');

describe('What a person has said', () => {
  it('is written nowhere before the person asks for it', () => {
    const storage = device();
    const person = createPersonStore({ storage, now }).getState();
    person.answer('friends', 3);
    person.keepMoment();
    expect(storage.kept).toEqual({});
  });

  it('is there on the next visit when the person asked for it, later changes too', () => {
    const storage = device();
    const store = createPersonStore({ storage, now });
    store.getState().answer('friends', 3);
    store.getState().remember();
    store.getState().save({ id: 'a', name: { text: 'Nuorten tupa', language: 'fi' } });
    const next = createPersonStore({ storage, now }).getState();
    expect(next.answers).toEqual({ friends: 3 });
    expect(next.saved.map(({ name }) => name.text)).toEqual(['Nuorten tupa']);
    expect(next.memory).toBe('device');
  });

  it('is gone from the device and stays in the page when the person no longer wants it kept', () => {
    const storage = device();
    const store = createPersonStore({ storage, now });
    store.getState().answer('friends', 3);
    store.getState().remember();
    store.getState().stopRemembering();
    store.getState().answer('health', 5);
    expect(storage.kept).toEqual({});
    expect(store.getState().answers).toEqual({ friends: 3, health: 5 });
  });

  it('is gone everywhere when the person deletes everything', () => {
    const storage = device();
    const store = createPersonStore({ storage, now });
    store.getState().answer('friends', 3);
    store.getState().remember();
    store.getState().forgetEverything();
    expect(storage.kept).toEqual({});
    expect(dataOf(store.getState())).toEqual(EMPTY_PERSON);
  });

  it('stays usable on a device that forbids keeping, and the person is told', () => {
    const forbidding: DeviceStorage = {
      getItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
      removeItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
    };
    const store = createPersonStore({ storage: forbidding, now });
    store.getState().answer('friends', 3);
    store.getState().remember();
    expect(store.getState()).toMatchObject({
      answers: { friends: 3 },
      memory: 'page',
      memoryProblem: 'forbidden',
    });
  });

  it('tells when the device is full, and when it has room again', () => {
    const storage = device();
    const store = createPersonStore({ storage, now });
    store.getState().remember();
    const { setItem } = storage;
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    store.getState().answer('friends', 3);
    expect(store.getState().memoryProblem).toBe('full');
    storage.setItem = setItem;
    store.getState().answer('friends', 4);
    expect(store.getState().memoryProblem).toBeNull();
  });

  it('reads whatever lies on the device without breaking, and back what it wrote', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (kept, each) => {
        const read = readPerson({ ...kept, answers: each, history: [each], saved: [each] });
        for (const value of Object.values(read.answers)) expect(value).toBeLessThanOrEqual(10);
        expect(readPerson({ ...read })).toEqual(read);
      }),
    );
    const storage = device({ 'aurora-person': '{"version":1,"state":{"answers":{"friends":99}}}' });
    expect(createPersonStore({ storage }).getState().answers).toEqual({});
    const broken = device({ 'aurora-person': '{' });
    expect(createPersonStore({ storage: broken }).getState().memory).toBe('page');
  });
});

describe('How it was before', () => {
  it('keeps one moment a day, the latest', () => {
    let at = new Date('2026-11-20T10:00:00Z');
    const store = createPersonStore({ now: () => at });
    store.getState().answer('friends', 3);
    store.getState().keepMoment();
    at = new Date('2026-11-21T10:00:00Z');
    store.getState().answer('friends', 5);
    store.getState().keepMoment();
    at = new Date('2026-11-21T10:30:00Z');
    store.getState().answer('friends', 6);
    store.getState().keepMoment();
    expect(store.getState().history.map(({ answers }) => answers.friends)).toEqual([3, 6]);
  });

  it('keeps nothing when nothing was answered', () => {
    const store = createPersonStore({ now });
    store.getState().keepMoment();
    expect(store.getState().history).toEqual([]);
  });
});

describe('Services put aside', () => {
  it('lie side by side three at a time', () => {
    const store = createPersonStore({ now });
    for (const id of ['a', 'b', 'c', 'd']) store.getState().compare(id);
    expect(store.getState().compared).toEqual(['a', 'b', 'c']);
    store.getState().uncompare('a');
    store.getState().compare('d');
    expect(store.getState().compared).toEqual(['b', 'c', 'd']);
  });
});

describe('Services found last', () => {
  it('are there on the next visit when the person asked for that', () => {
    const storage = device();
    const store = createPersonStore({ storage, now });
    store.getState().remember();
    store.getState().keepFound(exampleAnswer(['Majakka', 'Tupa']));
    const { found } = createPersonStore({ storage, now }).getState();
    expect(found?.services.map(({ service }) => service.name.text)).toEqual(['Majakka', 'Tupa']);
  });

  it('stay when a later search finds nothing', () => {
    const store = createPersonStore({ now });
    store.getState().keepFound(exampleAnswer(['Majakka']));
    store.getState().keepFound(exampleAnswer([]));
    expect(store.getState().found?.services).toHaveLength(1);
  });
});
