import type { ChannelType } from '@auroraai/api-client';
import { Button, SelectField, useTranslation } from '@auroraai/ui';
import { useFind } from '../find-services/FindProvider.tsx';
import { countFilters } from '../find-services/request-of.ts';
import { useSteadyCodeLists } from '../hooks/useSteadyCodeLists.ts';
import { spoken } from '../locale/spoken.tsx';
import { homeMessages } from '../messages.ts';
import styles from './ServiceFilters.module.css';

const CHANNEL_TYPES = [
  'EChannel',
  'Phone',
  'ServiceLocation',
  'WebPage',
  'PrintableForm',
] as const satisfies readonly ChannelType[];

/** Narrows the services down: for whom, about what, how to get in touch. */
export const ServiceFilters = spoken([homeMessages], () => {
  const t = useTranslation(homeMessages);
  const lists = useSteadyCodeLists();
  const filters = useFind((state) => state.filters);
  const setFilters = useFind((state) => state.setFilters);
  const clearFilters = useFind((state) => state.clearFilters);
  const choice = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });
  return (
    <div className={styles.filters}>
      <SelectField
        label={t('filters.targetGroup')}
        emptyLabel={t('filters.targetGroup.any')}
        value={filters.targetGroup}
        onChange={(targetGroup) => setFilters({ targetGroup })}
        choices={(lists?.target_groups ?? []).map(choice)}
      />
      <SelectField
        label={t('filters.serviceClass')}
        emptyLabel={t('filters.serviceClass.any')}
        value={filters.serviceClass}
        onChange={(serviceClass) => setFilters({ serviceClass })}
        choices={(lists?.service_classes ?? []).filter((each) => each.parent === null).map(choice)}
      />
      <SelectField
        label={t('filters.channel')}
        emptyLabel={t('filters.channel.any')}
        value={filters.channelType}
        onChange={(channelType) => setFilters({ channelType: channelType as ChannelType | '' })}
        choices={CHANNEL_TYPES.map((type) => ({
          value: type,
          label: t(`filters.channel.${type}`),
        }))}
      />
      {countFilters(filters) > 0 && (
        <Button variant="quiet" icon="close" onClick={clearFilters}>
          {t('filters.clear')}
        </Button>
      )}
    </div>
  );
});
