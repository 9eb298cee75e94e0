import { useFormat } from '@auroraai/ui';
import styles from './ScaleBar.module.css';

/** The bar is about so long. Pixels. */
const LENGTH = 90;

/** Props of {@link ScaleBar}. */
export interface ScaleBarProps {
  metresPerPixel: number;
}

/** How long a round distance is on the map; ways in words say the same to the ear. */
export function ScaleBar({ metresPerPixel }: ScaleBarProps) {
  const format = useFormat();
  const metres = roundDistance(LENGTH * metresPerPixel);
  const pixels = Math.round(metres / metresPerPixel);
  return (
    <svg className={styles.scale} width={pixels + 4} height="26" aria-hidden="true">
      <path d={`M2 16v7h${pixels}v-7`} />
      <text x={pixels / 2 + 2} y="14">
        {format.distance(metres)}
      </text>
    </svg>
  );
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not over. */
function roundDistance(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  const step = [5, 2].find((each) => each * power <= metres) ?? 1;
  return step * power;
}
