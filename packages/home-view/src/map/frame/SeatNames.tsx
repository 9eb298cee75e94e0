import { useLocale } from '@auroraai/ui';
import { isWithin, type PlanePosition } from '../geo/plane-position.ts';
import type { GroundProps, Pixel } from '../view/map-layer.ts';
import { boundsOfView } from '../view/map-view.ts';
import styles from './Ground.module.css';
import { toPlainPixel } from './plain-pixel.ts';

/** Room that a name takes, pixels. */
const HEIGHT = 22;
const WIDTH_OF_LETTER = 7.5;
/** So many names are enough for a glance. */
const MOST = 24;

interface Seat {
  code: string;
  name: string;
  seat: PlanePosition;
}

/** Names of the larger settlements in view, as many as fit without lying on one another. */
export function SeatNames({ finland, extraMunicipalities, view, size, taken }: GroundProps) {
  const { language } = useLocale();
  const bounds = boundsOfView(view, size);
  const names = [...(finland?.municipalities.values() ?? [])].map(
    ({ code, fi, sv, seat }): Seat => ({ code, name: language === 'sv' ? sv : fi, seat }),
  );
  const fitting = thatFit(
    [...extraMunicipalities, ...names].filter(({ seat }) => isWithin(seat, bounds)),
    view.metresPerPixel,
  );
  return (
    <g className={styles.names}>
      {fitting.map(({ code, name, seat }) => {
        const [x, y] = toPlainPixel(seat, view.metresPerPixel);
        return (
          <g key={code} transform={`translate(${x} ${y})`}>
            <circle className={styles.dot} r="2" />
            <text y={offset([x, y], taken)}>{name}</text>
          </g>
        );
      })}
    </g>
  );
}

/** How far below its settlement a name stands: below a mark that stands there, too. */
function offset([x, y]: Pixel, taken: readonly Pixel[]): number {
  const below = taken
    .filter(([markX, markY]) => Math.abs(markX - x) < 34 && Math.abs(markY - y) < 30)
    .map(([, markY]) => markY - y + 30);
  return Math.max(14, ...below);
}

/** The first of the names that do not lie on one another; they come with the most people first. */
function thatFit(seats: readonly Seat[], metresPerPixel: number): Seat[] {
  const taken: { x: number; y: number; half: number }[] = [];
  const fitting: Seat[] = [];
  for (const each of seats) {
    if (fitting.length >= MOST) break;
    const [x, y] = toPlainPixel(each.seat, metresPerPixel);
    const half = (each.name.length * WIDTH_OF_LETTER) / 2;
    const isFree = taken.every(
      (other) => Math.abs(other.y - y) > HEIGHT || Math.abs(other.x - x) > other.half + half,
    );
    if (!isFree) continue;
    taken.push({ x, y, half });
    fitting.push(each);
  }
  return fitting;
}
