import type { Score } from '../engine/index.ts';

/** A petal: longer for a higher answer, wider for what matters more. */
export interface Petal {
  id: string;
  /** Its outline as the `d` of an SVG path; the flower's middle is at 0,0. */
  path: string;
  band: Score['band'];
  /** Number beside the petal, from 1. */
  number: number;
  /** Where the number stands. */
  x: number;
  y: number;
}

/** How far the flower reaches from its middle, numbers included. */
export const FLOWER_RADIUS = 150;

const HEART = 16;
const LONGEST = 112;
const USUAL_IMPORTANCE = 4;

/** The petals of a flower, the first upwards, then clockwise. */
export function petalsOf(scores: readonly Score[]): Petal[] {
  const share = (2 * Math.PI) / Math.max(scores.length, 3);
  return scores.map(({ dimension, value, band, importance = USUAL_IMPORTANCE }, index) => {
    const turn = index * share - Math.PI / 2;
    const length = HEART + 8 + (value / 10) * LONGEST;
    // A petal never covers its neighbours.
    const half = Math.min(share * 0.46, 0.5) * (0.35 + 0.065 * importance);
    const at = (radius: number, angle: number) =>
      `${round(radius * Math.cos(turn + angle))} ${round(radius * Math.sin(turn + angle))}`;
    const path = [
      `M${at(HEART, 0)}`,
      `C${at(HEART + length * 0.35, -half * 1.5)} ${at(length, -half)} ${at(length, 0)}`,
      `C${at(length, half)} ${at(HEART + length * 0.35, half * 1.5)} ${at(HEART, 0)}Z`,
    ].join('');
    const edge = length + 12;
    return {
      id: dimension.id,
      path,
      band,
      number: index + 1,
      x: round(edge * Math.cos(turn)),
      y: round(edge * Math.sin(turn)),
    };
  });
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
