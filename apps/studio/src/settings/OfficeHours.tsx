import { Checkbox, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { ListFrame } from '../content/answer/ListFrame.tsx';
import { textsIn } from '../content/localized.ts';
import { type Path, useEditor } from '../content/part/PartEditor.tsx';
import { TextArea } from '../fields/TextArea.tsx';
import { settingsMessages } from './messages.ts';
import { Section } from './Section.tsx';
import styles from './Settings.module.css';
import { TextAt } from './TextAt.tsx';

const DAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** When people answer at the human contact. */
export function OfficeHours() {
  const t = useTranslation(settingsMessages);
  return (
    <Section title={t('hours')}>
      <p className={styles.help}>{t('hours.help')}</p>
      <ListFrame
        path={['officeHours', 'weekly']}
        label={t('hours')}
        itemLabel={(number) => t('hours.span', { number })}
        addLabel={t('hours.add')}
        newItem={{ days: DAYS.slice(0, 5), opens: '09:00', closes: '16:00' }}
        most={50}
      >
        {(path) => <Span path={path} />}
      </ListFrame>
      <ClosedDays />
    </Section>
  );
}

function Span({ path }: { path: Path }) {
  const t = useTranslation(settingsMessages);
  const { at, set, isReadOnly } = useEditor();
  const days = textsIn(at([...path, 'days']));
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{t('hours.days')}</legend>
        {DAYS.map((day) => (
          <Checkbox
            key={day}
            label={t(`day.${day}`)}
            checked={days.includes(day)}
            onChange={(checked) => {
              const next = DAYS.filter((each) => (each === day ? checked : days.includes(each)));
              if (!isReadOnly && next.length > 0) set([...path, 'days'], next);
            }}
          />
        ))}
      </fieldset>
      <div className={styles.row}>
        <TextAt label={t('hours.opens')} path={[...path, 'opens']} type="time" />
        <TextAt label={t('hours.closes')} path={[...path, 'closes']} type="time" />
      </div>
    </>
  );
}

function ClosedDays() {
  const t = useTranslation(settingsMessages);
  const { at, set, isReadOnly } = useEditor();
  const path = ['officeHours', 'closed'];
  // A day that is half written is none yet.
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string) => {
    setTyped(text);
    const days = text.split('\n').map((line) => line.trim());
    const whole = days.filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
    set(path, whole.length > 0 ? whole : undefined);
  };
  if (at(['officeHours', 'weekly']) === undefined) return null;
  return (
    <TextArea
      label={t('hours.closed')}
      rows={3}
      isReadOnly={isReadOnly}
      value={typed ?? textsIn(at(path)).join('\n')}
      onChange={change}
      onBlur={() => setTyped(null)}
    />
  );
}
