import { Button, Marked, useTranslation } from '@auroraai/ui';
import { useRef, useState } from 'react';
import { usePerson } from '../person/PersonProvider.tsx';
import { AttributeEditor } from './AttributeEditor.tsx';
import type { Held } from './held.ts';
import { valuesOf } from './held.ts';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';
import { RemoveAttribute } from './RemoveAttribute.tsx';
import { focusSection } from './Section.tsx';
import { useAttributeText } from './useAttributeText.ts';
import { useMoment } from './useMoment.ts';

/** Props of {@link HeldAttribute}. */
export interface HeldAttributeProps {
  held: Held;
  /** Called when the person has removed it. */
  onRemoved: () => void;
}

/** One attribute with all that is known of it, and what can be done with it. */
export function HeldAttribute({ held, onRemoved }: HeldAttributeProps) {
  const t = useTranslation(myDataMessages);
  const text = useAttributeText();
  const moment = useMoment();
  const item = useRef<HTMLLIElement>(null);
  const [mode, setMode] = useState<'shown' | 'change' | 'remove'>('shown');
  const { name, value, origin } = held;
  const label = text.label(name);
  const shares = usePerson((person) => person.shares);
  const readers = shares.filter(
    ({ state, values }) =>
      ['waiting', 'read', 'erasure-asked'].includes(state) &&
      valuesOf(values).some((each) => each.name === name),
  );
  return (
    <li className={styles.item} ref={item}>
      <p className={styles.name}>
        <strong>{label}</strong> <span className={styles.value}>{text.value(name, value)}</span>
      </p>
      <dl className={styles.facts}>
        <dt>{t('from')}</dt>
        <dd>
          {origin ? (
            <>
              <Marked text={origin.name} />, {moment(origin.at)}
            </>
          ) : (
            t('from.you')
          )}
        </dd>
        <dt>{t('for')}</dt>
        <dd>{name === 'age' ? t('for.giving') : t('for.finding')}</dd>
        <dt>{t('readers')}</dt>
        <dd>
          {readers.length === 0 && t('readers.you')}
          {readers.map(({ transferId, promises, state, readAt, expiresAt }) => (
            <span key={transferId} className={styles.line}>
              <Marked text={promises.name} />
              {': '}
              {state === 'waiting'
                ? t('readers.may', { until: moment(expiresAt) })
                : t('readers.did', { at: moment(readAt ?? expiresAt) })}
            </span>
          ))}
        </dd>
      </dl>
      <div className={styles.actions}>
        <Button
          variant="quiet"
          aria-expanded={mode === 'change'}
          aria-label={t('changeOf', { name: label })}
          onClick={() => setMode(mode === 'change' ? 'shown' : 'change')}
        >
          {t('change')}
        </Button>
        <Button
          variant="quiet"
          aria-expanded={mode === 'remove'}
          aria-label={t('removeOf', { name: label })}
          onClick={() => setMode(mode === 'remove' ? 'shown' : 'remove')}
        >
          {t('remove')}
        </Button>
      </div>
      {mode === 'change' && <AttributeEditor name={name} />}
      {mode === 'remove' && (
        <RemoveAttribute
          name={name}
          onRemove={() => {
            focusSection(item.current);
            onRemoved();
          }}
          onKeep={() => {
            setMode('shown');
            item.current?.querySelector('button')?.focus();
          }}
        />
      )}
    </li>
  );
}
