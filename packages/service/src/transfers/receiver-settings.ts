import type { Localized } from '@auroraai/recommender';
import type { AttributeName } from './attributes.ts';

/** A service that people may give attributes to, as the operator registers it. */
export interface Receiver {
  /** Lower-case letters, digits and hyphens. */
  id: string;
  name: Localized;
  organization: Localized;
  /** How long it keeps what it reads, in plain words. */
  keeps: Localized;
  /** Who reads it there, in plain words. */
  readers: Localized;
  contact: { phone?: string; email?: string; url?: string };
  /**
   * Where links lead: an address, or a path on this service's own; `{language}` in it becomes that of
   * the person. Left out: no links.
   */
  page?: string;
  /** Further origins of its pages, besides that of `page`. */
  origins?: readonly string[];
  /** The API client with which its own system reads codes and requests to erase. Left out: no codes. */
  client?: string;
  /** What it asks for, each with its purpose in plain words. */
  attributes: Partial<Record<AttributeName, Localized>>;
  /** What it may send to people. @default nothing */
  sends?: readonly AttributeName[];
  /** The services of the catalogue that it stands behind. @default none */
  serviceIds?: readonly string[];
}
