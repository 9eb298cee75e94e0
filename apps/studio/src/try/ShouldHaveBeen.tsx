import type { Bot, Language } from '@auroraai/dialogue';
import { Button, Combobox, Disclosure, useTranslation } from '@auroraai/ui';
import { useEffect, useState } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import { explain, type Names } from './explain/explain.ts';
import { Sentences } from './explain/Sentences.tsx';
import { tryMessages } from './messages.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Turn } from './rehearsal-state.ts';
import styles from './TryPanel.module.css';
import { teach } from './teach.ts';
import type { Reply } from './worker/messages.ts';

/** Props of {@link ShouldHaveBeen}. */
export interface ShouldHaveBeenProps {
  turn: Turn;
  names: Names;
  rehearsal: Rehearsal;
  /** The bot that answers now. */
  answering: Bot | null;
}

/** Makes a message an example of the right topic, and shows how it is answered before and after. */
export function ShouldHaveBeen({ turn, names, rehearsal, answering }: ShouldHaveBeenProps) {
  const t = useTranslation(tryMessages);
  const { partsOf, nameOf, change } = useDraft();
  const [part, setPart] = useState('');
  const [taught, setTaught] = useState<{ topic: string; isNew: boolean } | null>(null);
  const [after, setAfter] = useState<Reply | null>(null);
  const text = turn.activity.text ?? '';
  const before = turn.answer;
  const language = readLanguage(before);
  const hasLearnt = taught !== null && knows(answering, taught.topic, language, text);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every bot that answers anew is asked anew
  useEffect(() => {
    if (!hasLearnt) return;
    let isOver = false;
    void rehearsal.again(turn.turn).then((reply) => !isOver && setAfter(reply));
    return () => {
      isOver = true;
    };
  }, [hasLearnt, answering, rehearsal, turn.turn]);

  const topics = partsOf('intent');
  const add = () => {
    const found = topics.find(({ id }) => id === part);
    if (!found || !language) return;
    const teaching = teach(found, language, text);
    setTaught({ topic: nameOf(found), isNew: teaching.state === 'added' });
    if (teaching.state === 'added') change([teaching.edit]);
  };
  const isBetter = after !== null && taught !== null && first(after) === taught.topic;
  return (
    <Disclosure summary={t('should')}>
      <p className={styles.quiet}>{t('should.help')}</p>
      <div className={styles.teach}>
        <Combobox
          label={t('should.topic')}
          emptyLabel={t('should.none')}
          value={part}
          onChange={setPart}
          choices={topics.map((one) => ({ value: one.id, label: names.topic(nameOf(one)) }))}
        />
        <Button disabled={part === ''} onClick={add}>
          {t('should.add')}
        </Button>
      </div>
      <div role="status">
        {taught && !taught.isNew && <p>{t('should.already')}</p>}
        {taught && !after && <p>{t('should.learning', { topic: names.topic(taught.topic) })}</p>}
        {taught && after && (
          <p>
            {t(isBetter ? 'should.better' : 'should.same', { topic: names.topic(taught.topic) })}
          </p>
        )}
      </div>
      {before && after && (
        <div className={styles.compare}>
          <Answered title={t('before')} reply={before} names={names} />
          <Answered title={t('after')} reply={after} names={names} />
        </div>
      )}
    </Disclosure>
  );
}

function Answered({ title, reply, names }: { title: string; reply: Reply; names: Names }) {
  const t = useTranslation(tryMessages);
  const texts = reply.activities.flatMap(({ text }) => (text ? [text] : []));
  return (
    <div className={styles.answered}>
      <h5>{title}</h5>
      <Sentences of={explain(reply.trace, names).understood} />
      <p>{texts.length > 0 ? t('answered', { text: texts.join(' ') }) : t('answered.nothing')}</p>
    </div>
  );
}

function readLanguage(reply: Reply | null): string | undefined {
  return reply?.trace.find((step) => step.step === 'read')?.language;
}

function first(reply: Reply): string | undefined {
  return reply.trace.find((step) => step.step === 'intents')?.candidates[0]?.intent;
}

function knows(bot: Bot | null, topic: string, language = '', text: string): boolean {
  const examples = bot?.intents.find(({ intent }) => intent === topic)?.examples;
  return examples?.[language as Language]?.includes(text.trim()) ?? false;
}
