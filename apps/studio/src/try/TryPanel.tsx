import { Banner, Button, Disclosure, SelectField, useLocale, useTranslation } from '@auroraai/ui';
import { useEffect, useId, useState } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import { DraftFaults } from '../faults/DraftFaults.tsx';
import type { TryPanelProps } from '../shell/page-props.ts';
import { TIMES, type TimeOfDay } from './clock.ts';
import { DraftChat } from './DraftChat.tsx';
import { LearningState } from './LearningState.tsx';
import { tryMessages } from './messages.ts';
import { RecordTest } from './RecordTest.tsx';
import styles from './TryPanel.module.css';
import { TurnList } from './TurnList.tsx';
import { useConversation } from './useConversation.ts';
import { useNames } from './useNames.ts';
import { useRehearsal } from './useRehearsal.ts';

/** The draft, tried out beside any page: the chat as people get it, and why it answered so. */
export function TryPanel({ bot: id }: TryPanelProps) {
  const t = useTranslation(tryMessages);
  const { language: ours } = useLocale();
  const title = useId();
  const { bot, problems } = useDraft();
  const { rehearsal, state } = useRehearsal(id, bot);
  const names = useNames();
  const [time, setTime] = useState<TimeOfDay>('now');
  const languages = (bot ?? state?.bot)?.languages ?? [];
  const [chosen, setChosen] = useState('');
  const language =
    languages.find((each) => each === chosen) ??
    languages.find((each) => each === ours) ??
    languages[0] ??
    'fi';
  const { connection, begin } = useConversation(rehearsal, {
    language,
    time,
    timeZone: (bot ?? state?.bot)?.officeHours?.timeZone,
  });
  const isLearnable = bot !== null || state?.bot !== null;
  const shown = bot ?? state?.bot;

  useEffect(() => {
    if (isLearnable) begin(language);
  }, [begin, isLearnable, language]);

  return (
    <section aria-labelledby={title} className={styles.panel}>
      <h2 id={title}>{t('title')}</h2>
      {!isLearnable && (
        <Banner title={t('broken.nothing')}>
          <DraftFaults bot={id} most={5} />
        </Banner>
      )}
      {state && rehearsal && isLearnable && (
        <>
          <LearningState
            training={state.training}
            isFirst={state.bot === null}
            isBroken={bot === null}
            onAgain={() => bot && rehearsal.update(bot)}
          />
          {bot && problems.length > 0 && (
            <Disclosure summary={t('untranslated')}>
              <DraftFaults bot={id} most={5} />
            </Disclosure>
          )}
          <div className={styles.controls}>
            <SelectField
              label={t('language')}
              value={language}
              onChange={setChosen}
              choices={languages.map((code) => ({ value: code, label: names.language(code) }))}
            />
            <SelectField
              label={t('time')}
              value={time}
              onChange={(value) => setTime(value as TimeOfDay)}
              choices={TIMES.map((each) => ({ value: each, label: t(`time.${each}`) }))}
            />
            <Button icon="undo" onClick={() => begin(language)}>
              {t('new')}
            </Button>
          </div>
          {connection && shown && (
            <DraftChat
              key={connection.number}
              bot={shown}
              id={id}
              language={language}
              connection={connection.connection}
            />
          )}
          <h3>{t('why')}</h3>
          <TurnList turns={state.turns} names={names} rehearsal={rehearsal} answering={state.bot} />
          <RecordTest turns={state.turns} />
        </>
      )}
    </section>
  );
}
