/** Name of a part, as an organisation writes it in its configuration. */
export type HomePartName =
  | 'where'
  | 'situation'
  | 'services'
  | 'map'
  | 'paths'
  | 'saved'
  | 'events'
  | 'vouchers'
  | 'over-time'
  | 'data';
