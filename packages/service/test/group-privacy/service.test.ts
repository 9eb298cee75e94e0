import type { AnswerBand, CreatedGroup, GroupFrame, JoinedGroup } from '@auroraai/api-client';
import { describe, expect, it } from 'vitest';
import { sharpnessOf } from '../../src/groups/blur.ts';
import { BANDS } from '../../src/situation-picture/port.ts';
import {
  answer,
  ask,
  createGroupBench,
  joinGroup,
  makeGroup,
  readGroup,
  setSection,
} from '../groups.ts';
import type { Bench } from '../harness.ts';
import { guess, withAnswer } from './attacks.ts';
import { between, oneOf, type Random, seeded } from './random.ts';

const ROUNDS = 40;
const THRESHOLD = 5;

/** What the leader and a fake player saw, in the order in which they saw it. */
interface Seen {
  frames: GroupFrame[];
  /** The answers of everybody but the one person, in the first section. */
  others: { low: number; fair: number; good: number };
}

/** A group whose leader owns every player but one. Everything but that person's answer follows from the seed. */
async function play(seed: number, secret: AnswerBand): Promise<Seen> {
  const random = seeded(seed);
  const bench = await createGroupBench({
    randomBytes: (length) => Uint8Array.from({ length }, () => Math.floor(random() * 256)),
    randomUUID: () => uuid(random),
  });
  const group = await makeGroup(bench, { threshold: THRESHOLD });
  const fakes = await joinFakes(bench, group, between(random, THRESHOLD - 1, THRESHOLD + 2));
  const person = await joinGroup(bench, group.code, 'Ilves');
  const [spy] = fakes;
  const frames: GroupFrame[] = [];
  const look = async () => {
    for (const own of [group.leader_secret, spy?.player_secret ?? '']) {
      frames.push(await readGroup(bench, group.group_id, own));
    }
  };
  const others = { low: 0, fair: 0, good: 0 };
  const give = async (player: JoinedGroup, section: string, band: AnswerBand, revision = 1) => {
    const dimension = section === 'me' ? 'health' : 'friends';
    const response = await answer(bench, player, section, { [dimension]: band }, revision);
    expect(response.status).toBe(200);
    await look();
  };
  for (const section of ['me', 'friends']) await setSection(bench, group, section, 'open');
  for (const fake of fakes) {
    const band = oneOf(random, BANDS);
    others[band] += 1;
    await give(fake, 'me', band);
  }
  // Changed once before it closes, from what says nothing to what is to be kept secret.
  await give(person, 'me', 'fair');
  await give(person, 'me', secret, 2);
  await setSection(bench, group, 'me', 'closed');
  await look();
  await disturb(bench, group, random, person);
  await look();
  // The person is not in the second one any more: it tells nothing new.
  for (const fake of fakes) await give(fake, 'friends', 'good');
  await setSection(bench, group, 'friends', 'closed');
  await look();
  return { frames, others };
}

function uuid(random: Random): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

async function joinFakes(bench: Bench, { code }: CreatedGroup, count: number) {
  const fakes: JoinedGroup[] = [];
  for (let each = 0; each < count; each++) fakes.push(await joinGroup(bench, code, `Fake ${each}`));
  return fakes;
}

/** What an attacker may try once the section is closed: have people leave, join, come back, close it again. */
async function disturb(bench: Bench, group: CreatedGroup, random: Random, person: JoinedGroup) {
  const { group_id: id, leader_secret: leader } = group;
  const own = oneOf(random, [leader, person.player_secret]);
  await ask(bench, 'DELETE', id, own, `/players/${person.player_id}`);
  await joinGroup(bench, group.code, 'Ilves');
  await ask(bench, 'POST', id, leader, '/sections/me', { state: 'open' });
  await ask(bench, 'POST', id, leader, '/sections/me', { state: 'closed' });
}

/** What is seen, without the pictures. */
function withoutPictures(frames: readonly GroupFrame[]): unknown {
  return frames.map(({ sections = [], ...rest }) => ({
    ...rest,
    sections: sections.map(({ picture, ...section }) => ({
      ...section,
      isShown: picture && !picture.too_few,
    })),
  }));
}

function pictureIn(frames: readonly GroupFrame[], index: number) {
  const pictures = frames.map(({ sections }) => sections?.[index]?.picture ?? null);
  return pictures.filter((picture) => picture !== null);
}

describe('Whoever leads a group and plays in it with fakes', () => {
  const random = seeded(2026);
  let right = 0;

  it('sees nothing that differs with what one person answered, but for one blurred picture', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const worlds = new Map<AnswerBand, Seen>();
      for (const band of BANDS) worlds.set(band, await play(round, band));
      const [low, fair, good] = BANDS.map((band) => worlds.get(band)?.frames ?? []);
      expect(withoutPictures(low ?? [])).toEqual(withoutPictures(fair ?? []));
      expect(withoutPictures(low ?? [])).toEqual(withoutPictures(good ?? []));
      // What closes without the person is the same picture in every world.
      expect(pictureIn(low ?? [], 1)).toEqual(pictureIn(good ?? [], 1));
      const secret = oneOf(random, BANDS);
      const { frames, others } = worlds.get(secret) ?? { frames: [], others: null };
      const pictures = pictureIn(frames, 0);
      // Once it is there it stays as it is, whoever leaves, joins or closes again.
      expect(new Set(pictures.map((picture) => JSON.stringify(picture))).size).toBe(1);
      const dimensions = pictures[0]?.dimensions ?? [];
      const picture = dimensions.find(({ dimension }) => dimension === 'health')?.shares ?? null;
      if (!others) throw new Error('There is no such world.');
      const { low: a, fair: b, good: c } = withAnswer(others, secret);
      const sharpness = sharpnessOf(3);
      const look = { others, people: a + b + c, sharpness, isIn: true, picture };
      const { band, certainty } = guess(random, [look]);
      expect(certainty).toBeLessThan(0.63);
      if (band === secret) right += 1;
    }
    // The promised bound, and four standard errors of so few rounds.
    expect(right / ROUNDS).toBeLessThan(0.5 + 4 * Math.sqrt(0.25 / ROUNDS));
  });
});
