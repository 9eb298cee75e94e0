import { useEffect, useState } from 'react';
import styles from './JoinCode.module.css';

/** Props of {@link QrPicture}. */
export interface QrPictureProps {
  /** What a telephone reads. */
  text: string;
  /** What the picture is, in words. */
  label: string;
}

/** How many empty dots a reader needs around the picture. */
const MARGIN = 4;

/** A QR picture, drawn in the page; what draws it is loaded when it is first shown. */
export function QrPicture({ text, label }: QrPictureProps) {
  const [picture, setPicture] = useState<{ size: number; path: string } | null>(null);
  useEffect(() => {
    let isWanted = true;
    import('lean-qr').then(
      ({ generate }) => {
        const dots = generate(text);
        if (isWanted) setPicture({ size: dots.size, path: pathOf(dots) });
      },
      // The code stands beside it in words; without the picture it is typed.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [text]);
  const size = (picture?.size ?? 25) + MARGIN * 2;
  return (
    <svg
      className={styles.qr}
      viewBox={`${-MARGIN} ${-MARGIN} ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-MARGIN} y={-MARGIN} width={size} height={size} fill="#fff" />
      {picture && <path d={picture.path} fill="#000" />}
    </svg>
  );
}

/** The dark dots as one path, row by row. */
function pathOf({ size, get }: { size: number; get: (x: number, y: number) => boolean }): string {
  let path = '';
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      if (!get(x, y)) continue;
      const from = x;
      while (x < size && get(x, y)) x += 1;
      path += `M${from} ${y}h${x - from}v1h${from - x}z`;
    }
  return path;
}
