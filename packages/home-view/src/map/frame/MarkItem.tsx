import { memo } from 'react';
import styles from './Mark.module.css';

/** Props of {@link MarkItem}. */
export interface MarkItemProps {
  id: string;
  /** Pixels of the drawing. */
  x: number;
  y: number;
  /** What is read aloud. */
  label: string;
  /** The number of the place, or how many places the group has. */
  text: string;
  kind: 'place' | 'cluster';
  isSelected: boolean;
  /** Whether the keyboard is here. */
  isActive: boolean;
  /** Whether it lies in the frame: outside it is drawn for when the map moves, and not read. */
  isSeen: boolean;
}

/** Half the height of a place's mark, pixels. */
const HALF = 13;

/** A place or a group on the map: an option of the map's list box. */
export const MarkItem = memo(function MarkItem({
  id,
  x,
  y,
  label,
  text,
  kind,
  isSelected,
  isActive,
  isSeen,
}: MarkItemProps) {
  const isGroup = kind === 'cluster';
  const half = isGroup ? HALF + text.length * 2 : Math.max(HALF, 6 + text.length * 4);
  return (
    <g
      id={id}
      className={styles.mark}
      transform={`translate(${x} ${y})`}
      data-mark={id}
      data-kind={kind}
      data-active={isActive || undefined}
      data-selected={isSelected || undefined}
      {...(isSeen
        ? { role: 'option', 'aria-label': label, 'aria-selected': isSelected }
        : { 'aria-hidden': true })}
    >
      <circle className={styles.target} r="22" />
      {isGroup && <circle className={styles.halo} r={half + 4} />}
      {isActive && (
        <Shape isGroup={isGroup} half={half} className={styles.ring} gap={isGroup ? 8 : 5} />
      )}
      <Shape isGroup={isGroup} half={half} className={styles.shape} />
      <text className={styles.text} y="4">
        {text}
      </text>
    </g>
  );
});

interface ShapeProps {
  isGroup: boolean;
  half: number;
  className: string | undefined;
  /** Pixels around the shape of the mark itself. */
  gap?: number;
}

/** Groups are round; places are square, so that colour is not what tells them apart. */
function Shape({ isGroup, half, className, gap = 0 }: ShapeProps) {
  if (isGroup) return <circle className={className} r={half + gap} />;
  const [width, height] = [half + gap, HALF + gap];
  return (
    <rect
      className={className}
      x={-width}
      y={-height}
      width={2 * width}
      height={2 * height}
      rx={5 + gap}
    />
  );
}
