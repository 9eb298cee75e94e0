import type { Json } from '../bot/localized.ts';
import type { Fit } from './form-index.ts';

/** Something picked out of a message. */
export interface FoundEntity {
  entity: string;
  value: Json;
  /** As the person wrote it. */
  text: string;
  /** Place in the readable text. */
  start: number;
  end: number;
  fit: Fit;
}
