import { Button, useTranslation } from '@auroraai/ui';
import { useRef, useState } from 'react';
import { usePerson, usePersonStore } from '../person/PersonProvider.tsx';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';
import { focusSection, Section } from './Section.tsx';

const KINDS = ['importance', 'goals', 'history', 'saved', 'compared', 'paths'] as const;

/** What the person has said or put aside besides the attributes; no service is given any of it. */
export function OtherThings() {
  const t = useTranslation(myDataMessages);
  const person = usePersonStore();
  const counts = usePerson(({ importance, goals, history, saved, compared, paths }) =>
    [
      Object.keys(importance).length,
      Object.keys(goals).length,
      history.length,
      saved.length,
      compared.length,
      paths.length,
    ].join(' '),
  );
  const list = useRef<HTMLUListElement>(null);
  const [said, setSaid] = useState('');
  const shown = counts
    .split(' ')
    .map((count, index) => ({ kind: KINDS[index] as (typeof KINDS)[number], count: Number(count) }))
    .filter(({ count }) => count > 0);
  if (shown.length === 0 && said === '') return null;
  const remove = (kind: (typeof KINDS)[number]) => {
    focusSection(list.current);
    const isMap = kind === 'importance' || kind === 'goals';
    person.setState({ [kind]: isMap ? {} : [] });
    setSaid(t('removed', { name: t(`other.${kind}`) }));
  };
  return (
    <Section title={t('other')} help={t('other.help')}>
      <p className={styles.said} role="status">
        {said}
      </p>
      <ul className={styles.list} ref={list}>
        {shown.map(({ kind, count }) => (
          <li key={kind} className={styles.item}>
            <p className={styles.name}>
              <strong>{t(`other.${kind}`)}</strong>
              <span>{t('other.count', { count })}</span>
            </p>
            <div className={styles.actions}>
              <Button
                variant="quiet"
                aria-label={t('removeOf', { name: t(`other.${kind}`) })}
                onClick={() => remove(kind)}
              >
                {t('remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
