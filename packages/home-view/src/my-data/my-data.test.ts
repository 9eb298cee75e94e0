import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleAnswer } from '../find-services/aurora.example.ts';
import { createPersonStore, EMPTY_PERSON } from '../person/person-store.ts';
import { backupOf, readBackup } from './backup.ts';
import { askedFor, askedWithout, effectOf } from './effect.ts';
import { heldBy, valuesOf, valuesToGive } from './held.ts';
import { exampleShare } from './my-data.example.ts';
import { receiptOf } from './receipt.ts';

const NOW = new Date('2026-11-23T08:00:00Z');
const SAID = { ...EMPTY_PERSON, age: 0, municipality: '491', answers: { friends: 0, health: 7 } };

describe('What a person has said', () => {
  it('is listed one by one, noughts too', () => {
    expect(heldBy(SAID).map(({ name, value }) => [name, value])).toEqual([
      ['age', 0],
      ['municipality_code', '491'],
      ['life_situation_meters.health', 7],
      ['life_situation_meters.friends', 0],
    ]);
  });

  it('names the service that it came from, until the person says otherwise', () => {
    const store = createPersonStore({ now: () => NOW });
    const name = { text: 'Asunnot', language: 'fi' as const };
    store.getState().setMunicipality('998');
    store.getState().addOrigin({
      ...{ attribute: 'municipality_code', senderId: 'asunnot', name, value: '998' },
    });
    expect(heldBy(store.getState())[0]?.origin).toMatchObject({ name, at: NOW.toISOString() });
    store.getState().setMunicipality('491');
    expect(heldBy(store.getState())[0]?.origin).toBeNull();
  });

  it('is given as the wire has it: only what was ticked', () => {
    const given = valuesToGive(SAID, ['age', 'life_situation_meters.friends']);
    expect(given).toEqual({ age: 0, life_situation_meters: { friends: [0] } });
    expect(valuesToGive(SAID, ['life_situation_meters.housing'])).toEqual({});
    expect(valuesOf({ life_situation_meters: { friends: [2, 5] } })).toEqual([
      { name: 'life_situation_meters.friends', value: 4 },
    ]);
  });
});

describe('What would change without an attribute', () => {
  it('is asked with the rest of what the person has said', () => {
    expect(askedWithout(SAID, 'life_situation_meters.friends').answers).toEqual({ health: 7 });
    expect(askedWithout(SAID, 'municipality_code').filters.municipality).toBe('');
    expect(askedWithout(SAID, 'age')).toEqual(askedFor(SAID));
  });

  it('is told as the services that fall and those that come', () => {
    const list = (names: string[], from: number) => {
      const answer = exampleAnswer(names);
      answer.recommended_services.forEach((each, index) => {
        each.service.id = `${from + index}`;
      });
      return answer;
    };
    const { falls, comes } = effectOf(list(['A', 'B'], 1), list(['B', 'C'], 2));
    expect(falls.map(({ text }) => text)).toEqual(['A']);
    expect(comes.map(({ text }) => text)).toEqual(['C']);
    expect(effectOf(list(['A', 'B'], 1), null).falls).toHaveLength(2);
  });
});

describe('The file with everything', () => {
  it('brings back what was downloaded', () => {
    const data = { ...SAID, shares: [exampleShare()] };
    expect(readBackup(backupOf(data, NOW))).toEqual(data);
  });

  it.each(['', '{', '[]', '7', '{"kind":"other","data":{}}', '{"kind":"aurora-my-data"}'])(
    'is not taken for what it is not: %s',
    (text) => {
      expect(readBackup(text)).toBeNull();
    },
  );

  it('breaks nothing, whatever stands in it', () => {
    const odd = fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()));
    const share = fc.record(
      {
        transferId: fc.oneof(fc.string(), fc.jsonValue()),
        ownerSecret: fc.string(),
        receiverId: fc.string(),
        promises: odd,
        values: odd,
        state: fc.constantFrom('read', 'waiting', '__proto__'),
        givenAt: fc.oneof(fc.string(), fc.constant('2026-11-23T08:00:00Z')),
        expiresAt: fc.oneof(fc.string(), fc.constant('+275760-09-13T00:00:00.000Z')),
      },
      { requiredKeys: [] },
    );
    const data = fc.record({ shares: fc.array(share), origins: odd, age: odd, answers: odd });
    fc.assert(
      fc.property(data, (each) => {
        const read = readBackup(JSON.stringify({ kind: 'aurora-my-data', data: each }));
        expect(read).not.toBeNull();
        if (read) expect(readBackup(backupOf(read, NOW))).toEqual(read);
      }),
      { seed: 5 },
    );
  });
});

describe('A receipt', () => {
  it('says everything but the secrets', () => {
    const share = { ...exampleShare(), code: '7K3M-9QXR' };
    const receipt = receiptOf(share);
    expect(JSON.parse(receipt)).toMatchObject({
      attributes: share.values,
      keeps: share.promises.keeps,
      receiver: { id: 'asunnot' },
    });
    expect(receipt).not.toContain(share.ownerSecret);
    expect(receipt).not.toContain('7K3M-9QXR');
  });
});
