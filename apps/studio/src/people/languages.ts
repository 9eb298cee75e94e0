import type { Choice } from '@auroraai/ui';

/** The languages of the studio, each by its own name. */
export const LANGUAGES: readonly Choice[] = [
  { value: 'fi', label: 'Suomi' },
  { value: 'sv', label: 'Svenska' },
  { value: 'en', label: 'English' },
];
