import { createMemoryStore, type Receiver } from '@auroraai/service';
import { expect, test } from 'vitest';
import { erasuresAsText, waitingErasures } from './erasures.ts';

const HOUSING: Receiver = {
  id: 'housing',
  name: { fi: 'Asunnot' },
  organization: { fi: 'Kaupunki' },
  keeps: { fi: 'Vuoden.' },
  readers: { fi: 'Asuntotoimisto.' },
  contact: { phone: '+358 9 310 11111' },
  page: '/asunnot',
  attributes: { age: { fi: 'Ikä.' } },
};
const COUNTER: Receiver = { ...HOUSING, id: 'counter', name: { fi: 'Neuvonta' }, client: 'c' };
const NOON = new Date('2026-03-04T12:00:00.000Z');

async function givenAndTakenBack(...partners: string[]) {
  const { transfers } = createMemoryStore();
  for (const [index, partner] of partners.entries()) {
    const secret = (kind: string) => `${kind}${index}`.padStart(64, '0');
    await transfers.put({
      id: `00000000-0000-4000-8000-00000000000${index}`,
      organisation: 'town',
      direction: 'to-service',
      partner,
      way: 'link',
      secretHash: secret('a'),
      ownerHash: secret('b'),
      attributes: ['age'],
      sealed: 'c2VhbGVk',
      at: NOON,
      expiresAt: new Date('2026-03-05T12:00:00.000Z'),
    });
    await transfers.take(secret('a'), NOON);
    await transfers.withdraw(`00000000-0000-4000-8000-00000000000${index}`, secret('b'), NOON);
  }
  return transfers;
}

test('An operator sees what people ask services to erase, and whom to tell, until it is confirmed', async () => {
  const transfers = await givenAndTakenBack('housing', 'counter', 'housing');
  const waiting = await waitingErasures(transfers, [HOUSING, COUNTER]);
  expect(waiting.map(({ receiver, has_system }) => [receiver, has_system])).toEqual([
    ['housing', false],
    ['housing', false],
    ['counter', true],
  ]);
  expect(erasuresAsText(waiting)).toBe(
    [
      'housing: Asunnot, +358 9 310 11111; it has no system that asks, tell it',
      '  00000000-0000-4000-8000-000000000000  read 2026-03-04, asked 2026-03-04: age',
      '  00000000-0000-4000-8000-000000000002  read 2026-03-04, asked 2026-03-04: age',
      'counter: Neuvonta, +358 9 310 11111',
      '  00000000-0000-4000-8000-000000000001  read 2026-03-04, asked 2026-03-04: age',
    ].join('\n'),
  );
  await transfers.confirmErasure('housing', waiting[0]!.transfer_id, NOON);
  expect(await waitingErasures(transfers, [HOUSING])).toHaveLength(1);
});

test('An operator reads that nothing waits', async () => {
  const transfers = await givenAndTakenBack();
  expect(erasuresAsText(await waitingErasures(transfers, [HOUSING]))).toBe(
    'No service is asked to erase anything.',
  );
});
