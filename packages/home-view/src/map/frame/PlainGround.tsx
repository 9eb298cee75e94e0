import { memo, useId, useMemo } from 'react';
import type { Finland, Line } from '../data/finland.ts';
import { OUTLINE } from '../data/outline.ts';
import type { Area } from '../view/area.ts';
import type { GroundProps } from '../view/map-layer.ts';
import styles from './Ground.module.css';
import { CORNER } from './plain-pixel.ts';
import { SeatNames } from './SeatNames.tsx';

// The paths are written once, in steps of ten metres; only the scale of the group changes.
const STEP = 10;
/** So far the lines of the neighbours reach; beyond is drawn as land. */
const SHEET = 'M2000 600h98000v139400H2000z';
/** Municipalities are told apart from here on. Metres to a pixel. */
const MUNICIPALITIES_BELOW = 900;

/** Land, water, boundaries and names under the places; hidden from assistive technology, which has the list. */
export function PlainGround(props: GroundProps) {
  const { finland, area, extraMunicipalities, view } = props;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes never has the focus
    <g aria-hidden="true">
      <g transform={`scale(${STEP / view.metresPerPixel})`}>
        <Paths
          finland={finland}
          area={area}
          extraMunicipalities={extraMunicipalities}
          isDetailed={view.metresPerPixel < MUNICIPALITIES_BELOW}
        />
      </g>
      <SeatNames {...props} />
    </g>
  );
}

interface PathsProps extends Pick<GroundProps, 'finland' | 'area' | 'extraMunicipalities'> {
  isDetailed: boolean;
}

/** The lines themselves: drawn anew when they change, not when the map moves. */
const Paths = memo(function Paths({ finland, area, extraMunicipalities, isDetailed }: PathsProps) {
  const lines = useMemo(() => pathsOf(finland), [finland]);
  const chosen = useMemo(() => (finland ? ringsOf(area, finland) : []), [area, finland]);
  const clip = useId();
  return (
    <>
      <path className={styles.water} d={SHEET} />
      <path className={styles.neighbours} d={lines.neighbours} />
      <path className={styles.land} d={lines.land} />
      {/* Areas and boundaries run out to sea; only what is on land is drawn. */}
      <clipPath id={clip}>
        <path d={lines.land} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {chosen.length > 0 && <path className={styles.chosen} d={pathOf(chosen)} />}
        {isDetailed && <path className={styles.municipalities} d={lines.municipalities} />}
        <path className={styles.counties} d={lines.counties} />
      </g>
      <path className={styles.lakes} d={lines.lakes} />
      <path className={styles.coast} d={lines.land} />
      {extraMunicipalities.map(({ code, outline }) =>
        outline ? (
          <path
            key={code}
            className={styles.extra}
            data-chosen={(area.kind === 'municipality' && area.code === code) || undefined}
            d={pathOf([outline])}
          />
        ) : null,
      )}
    </>
  );
});

function pathsOf(finland: Finland | null) {
  return {
    land: pathOf(finland?.land ?? [OUTLINE]),
    neighbours: pathOf(finland?.neighbours ?? []),
    lakes: pathOf(finland?.lakes ?? []),
    counties: pathOf(finland?.countyLines ?? []),
    municipalities: pathOf(finland?.municipalityLines ?? []),
  };
}

function ringsOf(area: Area, finland: Finland): readonly Line[] {
  if (area.kind === 'municipality') return finland.municipalities.get(area.code)?.rings ?? [];
  if (area.kind !== 'county') return [];
  return [...finland.municipalities.values()]
    .filter(({ county }) => county === area.code)
    .flatMap(({ rings }) => rings);
}

function pathOf(lines: readonly Line[]): string {
  let path = '';
  for (const line of lines) {
    for (let i = 0; i + 1 < line.length; i += 2) {
      const x = Math.round((line[i]! - CORNER.easting) / STEP);
      const y = Math.round((CORNER.northing - line[i + 1]!) / STEP);
      path += `${i === 0 ? 'M' : i === 2 ? 'L' : ' '}${x} ${y}`;
    }
  }
  return path;
}
