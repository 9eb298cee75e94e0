import styles from './Avatar.module.css';
import { AVATARS, type AvatarName, type AvatarShape } from './drawings.ts';

/** Props of {@link Avatar}. */
export interface AvatarProps {
  /** Name of the avatar; one that is not known here is drawn as the first. */
  name: string;
}

/** The picture of a player. It is silent: the nickname stands beside it. */
export function Avatar({ name }: AvatarProps) {
  const { ground, shapes } = AVATARS[isAvatar(name) ? name : 'fox'];
  return (
    <svg className={styles.avatar} viewBox="-6 -6 60 60" aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="30" fill={ground} />
      {shapes.map(drawn)}
    </svg>
  );
}

/** Whether an avatar is one that can be drawn. */
export function isAvatar(name: string): name is AvatarName {
  return Object.hasOwn(AVATARS, name);
}

function drawn(shape: AvatarShape, index: number) {
  const [fill] = shape;
  if (shape.length === 2) return <path key={index} fill={fill} d={shape[1]} />;
  const [, x, y, rx, ry = rx] = shape;
  return <ellipse key={index} fill={fill} cx={x} cy={y} rx={rx} ry={ry} />;
}
