import type { IconName } from '@auroraai/ui';

const NAMES: readonly IconName[] = [
  'health',
  'mountain',
  'house',
  'briefcase',
  'family',
  'friends',
  'wallet',
  'sprout',
  'person',
  'sun',
];

/** The icon that a quiz names, else a plain mark. */
export function dimensionIcon(name: string | undefined): IconName {
  return NAMES.find((each) => each === name) ?? 'success';
}
