import type { ServiceCount } from '@auroraai/api-client/studio';
import { useFormat, useTranslation } from '@auroraai/ui';
import { serviceMessages } from './messages.ts';

/** Says a count; of the smallest only that they are small, so that nobody can be singled out. */
export function useCount(): (count: ServiceCount) => string {
  const t = useTranslation(serviceMessages);
  const format = useFormat();
  return (count) => (count === null ? t('few') : format.number(count));
}
