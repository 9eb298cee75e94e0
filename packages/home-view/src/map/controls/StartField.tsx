import { Button, Combobox, useLocale, useTranslation } from '@auroraai/ui';
import { useMemo, useState } from 'react';
import { mapMessages } from '../messages.ts';
import { type Locate, startOfDevice } from '../start.ts';
import type { ServiceMapModel } from '../useServiceMap.ts';
import styles from './Controls.module.css';
import { municipalityChoices } from './municipality-choices.ts';

/** Props of {@link StartField}. */
export interface StartFieldProps {
  model: ServiceMapModel;
  locate: Locate;
}

/** The value of the choice that stands for the device's own position. */
const DEVICE = 'device';

/** Where the person starts from: a municipality of a list, or the device, asked only after a press. */
export function StartField({ model, locate }: StartFieldProps) {
  const { start, changeStart, finland, extraMunicipalities } = model;
  const t = useTranslation(mapMessages);
  const { language } = useLocale();
  const [asking, setAsking] = useState<'waiting' | 'refused' | 'abroad' | null>(null);
  const choices = useMemo(
    () => municipalityChoices(finland, extraMunicipalities, language),
    [finland, extraMunicipalities, language],
  );
  const ask = async () => {
    setAsking('waiting');
    try {
      const found = startOfDevice(await locate());
      setAsking(found ? null : 'abroad');
      if (found) changeStart(found);
    } catch {
      // The reason is the person's own business; what to do next is the same.
      setAsking('refused');
    }
  };
  const isDevice = start.kind === 'device';
  return (
    <div className={styles.start}>
      <Combobox
        label={t('start.label')}
        emptyLabel={t('start.none')}
        value={isDevice ? DEVICE : start.kind === 'municipality' ? start.code : ''}
        onChange={(code) => {
          setAsking(null);
          changeStart(code === '' ? { kind: 'unknown' } : { kind: 'municipality', code });
        }}
        choices={
          isDevice ? [{ value: DEVICE, label: t('start.device.chosen') }, ...choices] : choices
        }
      />
      <div className={styles.device}>
        <Button variant="quiet" icon="place" onClick={ask} aria-disabled={asking === 'waiting'}>
          {t('start.device')}
        </Button>
        <p className={styles.help} role="status">
          {t(asking === null ? 'start.device.before' : `start.device.${asking}`)}
        </p>
      </div>
    </div>
  );
}
