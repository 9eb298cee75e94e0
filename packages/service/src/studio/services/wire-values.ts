// Values of the wire, which this package knows by their types only: each must be as it is there.
import type * as Wire from '@auroraai/api-client/studio';

/** The most everyday words of one service. */
export const TAUGHT_WORDS: typeof Wire.TAUGHT_WORDS = 20;

/** The longest everyday word, characters. */
export const TAUGHT_WORD_LENGTH: typeof Wire.TAUGHT_WORD_LENGTH = 40;

/** What people do with a recommended service. */
export const SERVICE_CHOICES: typeof Wire.SERVICE_CHOICES = [
  ...(['open', 'call', 'visit', 'e-service', 'form', 'save', 'share', 'redirect'] as const),
];

/** By what a list of services may be in order. */
export const OWN_SERVICE_ORDERS: typeof Wire.OWN_SERVICE_ORDERS = [
  ...(['name', 'recommended', 'chosen', 'helpful', 'unhelpful'] as const),
];

/** Which services of a list may be wanted. */
export const OWN_SERVICE_ONLY: typeof Wire.OWN_SERVICE_ONLY = [
  ...(['never-recommended', 'never-chosen', 'unhelpful', 'taught', 'gone'] as const),
];
