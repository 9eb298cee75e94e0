import { useTranslation } from '@auroraai/ui';
import type { Names } from '../../try/explain/explain.ts';
import { qualityMessages } from '../messages.ts';
import styles from './Rise.module.css';
import { languagesOf, type RisePoint, understoodOf } from './rise-points.ts';

/** Props of {@link RiseChart}. */
export interface RiseChartProps {
  /** At least two. */
  points: readonly RisePoint[];
  names: Names;
}

/** In units of the picture. */
const WIDTH = 640;
const HEIGHT = 220;
const SIDE = { left: 48, right: 104, top: 12, bottom: 36 };
/** Labels of lines stand at least so far from one another. */
const APART = 18;
/** So many names of points fit side by side. */
const MOST_NAMED = 8;

/** The share of examples that are understood as lines over the versions; a table beside it tells the same. */
export function RiseChart({ points, names }: RiseChartProps) {
  const t = useTranslation(qualityMessages);
  const lines = languagesOf(points).map((language) => ({
    language,
    values: points.map(({ figures }) => understoodOf(figures, language)),
  }));
  const all = lines.flatMap(({ values }) => values.filter((value) => value !== null));
  const low = Math.max(0, Math.floor((Math.min(...all) - 2) / 10) * 10);
  const high = Math.min(100, Math.max(low + 20, Math.ceil((Math.max(...all) + 2) / 10) * 10));
  const x = (at: number) =>
    SIDE.left + (at * (WIDTH - SIDE.left - SIDE.right)) / Math.max(1, points.length - 1);
  const y = (value: number) =>
    SIDE.top + ((high - value) * (HEIGHT - SIDE.top - SIDE.bottom)) / (high - low);
  const every = Math.ceil(points.length / MOST_NAMED);
  const labels = apart(
    lines.map(({ values }) => y(values.findLast((value) => value !== null) ?? low)),
  );
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart} aria-hidden="true">
      {[low, (low + high) / 2, high].map((value) => (
        <g key={value}>
          <line
            className={styles.rule}
            {...{ x1: SIDE.left, x2: WIDTH - SIDE.right, y1: y(value), y2: y(value) }}
          />
          <text x={SIDE.left - 8} y={y(value) + 4} textAnchor="end">
            {t('percent', { percent: Math.round(value) })}
          </text>
        </g>
      ))}
      {points.map(
        ({ number }, at) =>
          (points.length - 1 - at) % every === 0 && (
            <text key={number ?? 'draft'} x={x(at)} y={HEIGHT - 10} textAnchor="middle">
              {number === null ? t('summary.draft') : t('rise.tick', { number })}
            </text>
          ),
      )}
      {lines.map(({ language, values }, place) => (
        <g key={language} data-line={place % 3}>
          <path className={styles.line} d={pathOf(values, x, y)} />
          {values.map(
            (value, at) =>
              value !== null && (
                <circle
                  key={points[at]?.number ?? 'draft'}
                  {...{ cx: x(at), cy: y(value), r: 4 }}
                  data-draft={points[at]?.number === null || undefined}
                />
              ),
          )}
          <text x={WIDTH - SIDE.right + 12} y={(labels[place] ?? 0) + 4}>
            {names.language(language)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A line through what is known; where something is not known it stops and begins again. */
function pathOf(
  values: readonly (number | null)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, at) => {
      if (value === null) return '';
      const command = at === 0 || values[at - 1] === null ? 'M' : 'L';
      return `${command}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}

/** The same heights, moved down where two would stand in one another. */
function apart(heights: readonly number[]): number[] {
  const placed: number[] = heights.map(() => 0);
  let last = Number.NEGATIVE_INFINITY;
  for (const at of heights.map((_, at) => at).sort((a, b) => heights[a]! - heights[b]!)) {
    last = Math.max(heights[at]!, last + APART);
    placed[at] = last;
  }
  return placed;
}
