import type { TrialAnswer, TrialQuestion, TrialResult } from '@auroraai/api-client/studio';
import { Marked, useTranslation, VisuallyHidden } from '@auroraai/ui';
import { useId } from 'react';
import { serviceMessages } from '../messages.ts';
import styles from '../Services.module.css';
import { useServiceName } from '../useServiceName.ts';
import { moveOf } from './move.ts';
import look from './Teaching.module.css';

/** Props of {@link EffectQuestion}. */
export interface EffectQuestionProps {
  result: TrialResult;
  /** Id of the service at hand. */
  service: string;
}

/** What comes of one question before and after, side by side, and in words how the service moves. */
export function EffectQuestion({ result, service }: EffectQuestionProps) {
  const t = useTranslation(serviceMessages);
  const nameOf = useServiceName();
  const { question, before, after, moved_down: down } = result;
  const move = moveOf(result);
  const places = { from: before.place ?? 0, to: after.place ?? 0 };
  return (
    <article className={look.question}>
      <h4>
        <Asked question={question} />
      </h4>
      <p className={look.move} data-move={move}>
        {t(`move.${move}`, places)}
      </p>
      <div className={look.sides}>
        <Answers title={t('effect.before')} answer={before} service={service} />
        <Answers title={t('effect.after')} answer={after} service={service} />
      </div>
      {down.length > 0 && (
        <p className={styles.quiet}>
          {t('effect.down')}{' '}
          {down.map(({ service: other, from, to }, at) => (
            <span key={other.id}>
              {at > 0 && '; '}
              <Marked text={nameOf(other.names)} />{' '}
              {to === null ? t('effect.down.out', { from }) : t('effect.down.to', { from, to })}
            </span>
          ))}
        </p>
      )}
    </article>
  );
}

function Asked({ question }: { question: TrialQuestion }) {
  const t = useTranslation(serviceMessages);
  if (question.kind === 'situation') {
    return t('question.situation', { area: t(`area.${question.area}`) });
  }
  const { kind, language, text } = question;
  return (
    <>
      {t(`question.${kind}`)} <span lang={language}>”{text}”</span>
    </>
  );
}

function Answers(props: { title: string; answer: TrialAnswer; service: string }) {
  const { title, answer, service } = props;
  const t = useTranslation(serviceMessages);
  const nameOf = useServiceName();
  const id = useId();
  const isShown = answer.services.some((each) => each.id === service);
  return (
    <div>
      <h5 id={id}>{title}</h5>
      {answer.services.length === 0 && <p className={styles.quiet}>{t('effect.empty')}</p>}
      <ol className={look.answers} aria-labelledby={id}>
        {answer.services.map((each) => (
          <li key={each.id} data-this={each.id === service ? '' : undefined}>
            <Marked text={nameOf(each.names)} />
            {each.id === service && <VisuallyHidden> ({t('effect.this')})</VisuallyHidden>}
            {each.own && each.id !== service && (
              <span className={styles.tag}>{t('effect.own')}</span>
            )}
          </li>
        ))}
      </ol>
      {!isShown && (
        <p className={styles.quiet}>
          {answer.place === null
            ? t('effect.absent')
            : t('effect.further', { place: answer.place })}
        </p>
      )}
    </div>
  );
}
