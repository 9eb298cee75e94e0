/** Our own line drawings on a 24 × 24 grid. */
const PATHS = {
  back: 'M19 12H5m6-6-6 6 6 6',
  check: 'M5 13l4 4L19 7',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M6 9l6 6 6-6',
  alert: 'M12 4 2.5 20h19zM12 10v4m0 3v.01',
  forward: 'M5 12h14m-6-6 6 6-6 6',
  menu: 'M12 5v.01M12 12v.01M12 19v.01',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.5-6 8-6s8 2 8 6',
  phone:
    'M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  send: 'M4 12 20 4l-5 16-4-6zM11 14l9-10',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof PATHS;

/** A drawing as tall as the text it stands in; hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" data-name={name}>
      <path d={PATHS[name]} />
    </svg>
  );
}
