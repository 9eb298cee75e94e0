import styles from './TrendLine.module.css';

const WIDTH = 120;
const HEIGHT = 32;
const MARGIN = 4;

/** Answers 0–10 of one area in time, the oldest first; a picture of words beside it, so silent. */
export function TrendLine({ values }: { values: readonly number[] }) {
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, values.length - 1);
  const points = values.map((value, index) => ({
    x: MARGIN + index * step,
    y: HEIGHT - MARGIN - (value / 10) * (HEIGHT - 2 * MARGIN),
  }));
  const last = points.at(-1);
  return (
    <svg className={styles.line} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last && <circle cx={last.x} cy={last.y} r="3" />}
    </svg>
  );
}
