/** All part names, in the order in which the parts stand when nothing else is asked for. */
export const HOME_PART_NAMES = [
  'where',
  'situation',
  'services',
  'map',
  'paths',
  'saved',
  'events',
  'vouchers',
  'over-time',
  'data',
] as const;

/** Name of a part, as an organisation writes it in its configuration. */
export type HomePartName = (typeof HOME_PART_NAMES)[number];
