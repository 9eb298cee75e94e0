import { QUIZ_NAMES, type QuizName } from '@auroraai/quiz-game';
import { Checkbox, SelectField, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { siteMessages } from '../site/messages.ts';
import { CodeBlock } from './CodeBlock.tsx';
import styles from './EmbedPage.module.css';
import {
  FIRST_QUIZ_CHOICES,
  type QuizChoices,
  quizElement,
  quizPolicy,
  quizReact,
  quizTag,
} from './quiz-snippets.ts';

/** What an organisation copies to ask a quiz on its own website. */
export function QuizEmbed() {
  const t = useTranslation(siteMessages);
  const [choices, setChoices] = useState<QuizChoices>(FIRST_QUIZ_CHOICES);
  const change = (changes: Partial<QuizChoices>) => setChoices({ ...choices, ...changes });
  const { origin } = location;
  return (
    <section className={styles.quiz} aria-labelledby="quiz">
      <h2 className={styles.title} id="quiz">
        {t('embed.quiz')}
      </h2>
      <p className={styles.hint}>{t('embed.quiz.hint')}</p>
      <div className={styles.choices}>
        <SelectField
          label={t('embed.quiz.which')}
          value={choices.quiz}
          choices={QUIZ_NAMES.map((value) => ({ value, label: t(`quiz.name.${value}`) }))}
          onChange={(quiz) => change({ quiz: quiz as QuizName })}
        />
        <Checkbox
          label={t('embed.quiz.click')}
          checked={choices.isClicked}
          onChange={(isClicked) => change({ isClicked })}
        />
        <Checkbox
          label={t('embed.quiz.chat')}
          checked={choices.hasChat}
          onChange={(hasChat) => change({ hasChat })}
        />
        <Checkbox
          label={t('embed.quiz.take')}
          checked={choices.hasTake}
          onChange={(hasTake) => change({ hasTake })}
        />
      </div>
      <CodeBlock title={t('embed.quiz.tag')} code={quizTag(choices, origin)}>
        {t('embed.quiz.tag.hint')}
      </CodeBlock>
      <CodeBlock title={t('embed.quiz.element')} code={quizElement(choices, origin)}>
        {t('embed.quiz.element.hint')}
      </CodeBlock>
      <CodeBlock title={t('embed.quiz.policy')} code={quizPolicy(origin)}>
        {t('embed.quiz.policy.hint')}
      </CodeBlock>
      <CodeBlock title={t('embed.quiz.react')} code={quizReact(choices, origin)}>
        {t('embed.code.react.hint')}
      </CodeBlock>
    </section>
  );
}
