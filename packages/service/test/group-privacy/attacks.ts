import type { AnswerBand } from '@auroraai/api-client';
import type { BlurredShares } from '../../src/groups/blur.ts';
import { type BandCounts, blur, chancesOf, PICTURES } from '../../src/groups/blur.ts';
import { BANDS } from '../../src/situation-picture/port.ts';
import type { Random } from './random.ts';

/** What an attacker sees once: a picture, and all that went into it but the answer they are after. */
export interface Look {
  /** The answers of everybody else. */
  others: BandCounts;
  people: number;
  sharpness: number;
  /** Whether the answer they are after is in it. */
  isIn: boolean;
  picture: BlurredShares;
}

/** A guess at somebody's answer, and how sure whoever guesses can be. */
export interface Guess {
  band: AnswerBand;
  certainty: number;
}

/** The counts with one more answer. */
export function withAnswer(counts: BandCounts, band: AnswerBand): BandCounts {
  return { ...counts, [band]: counts[band] + 1 };
}

/** Draws what an attacker sees. */
export function lookAt(
  random: Random,
  secret: AnswerBand,
  look: Omit<Look, 'picture' | 'isIn'> & { isIn?: boolean },
): Look {
  const { others, people, sharpness, isIn = true } = look;
  const counts = isIn ? withAnswer(others, secret) : others;
  return { ...look, isIn, picture: blur(counts, people, sharpness, random()) };
}

/**
 * The best guess that there is: an attacker who knows how pictures are made and everybody else's
 * answers weighs each possible answer by how probable it makes what was seen (Bayes, with no opinion
 * beforehand). No other attacker is right more often.
 */
export function guess(random: Random, looks: readonly Look[]): Guess {
  const weights = BANDS.map((band) =>
    looks.reduce((sum, { others, people, sharpness, isIn, picture }) => {
      const counts = isIn ? withAnswer(others, band) : others;
      const chance = chancesOf(counts, people, sharpness)[indexOf(picture)] ?? 0;
      return sum + Math.log(chance);
    }, 0),
  );
  const most = Math.max(...weights);
  const best = BANDS.filter((_, index) => (weights[index] ?? 0) > most - 1e-9);
  const all = weights.reduce((sum, weight) => sum + Math.exp(weight - most), 0);
  const band = best[Math.floor(random() * best.length)] ?? 'low';
  return { band, certainty: 1 / all };
}

function indexOf(picture: BlurredShares): number {
  return PICTURES.findIndex(
    (each) =>
      each === picture ||
      (each !== null &&
        picture !== null &&
        each.low === picture.low &&
        each.fair === picture.fair &&
        each.good === picture.good),
  );
}
