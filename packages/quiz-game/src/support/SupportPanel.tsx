import { Icon, LinkButton, Marked, useLocale, useTranslation } from '@auroraai/ui';
import { useId } from 'react';
import { type Ages, textIn } from '../engine/index.ts';
import { quizMessages } from '../messages.ts';
import { useQuiz } from '../play/QuizContext.tsx';
import styles from './SupportPanel.module.css';
import { linesFor, type Support } from './support.ts';

/** Props of {@link SupportPanel}. */
export interface SupportPanelProps {
  support: Support;
  age?: Ages | number | undefined;
  county?: string | undefined;
  headingLevel: 3 | 4;
}

/** One calm line and whom to call; it never says what is wrong with anybody. */
export function SupportPanel({ support, age, county, headingLevel }: SupportPanelProps) {
  const id = useId();
  const t = useTranslation(quizMessages);
  const { language } = useLocale();
  const { quiz, language: asked } = useQuiz();
  // Questions of a group may be in another language than the person's; whom to call is told in their own.
  const read = asked.startsWith(language) ? asked : language;
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <Heading className={styles.title} id={id}>
        {support.title ? <Marked text={textIn(quiz, support.title, read)} /> : t('support.title')}
      </Heading>
      <p className={styles.text}>
        {support.text ? <Marked text={textIn(quiz, support.text, read)} /> : t('support.text')}
      </p>
      <ul className={styles.lines}>
        {linesFor(support, { language: read, age, county }, quiz).map(({ number, name, note }) => (
          <li key={number} className={styles.line}>
            <span>
              <strong className={styles.name}>
                <Icon name="phone" />
                <Marked text={name} />
              </strong>
              {note && (
                <span className={styles.note}>
                  <Marked text={note} />
                </span>
              )}
            </span>
            <LinkButton href={`tel:${number.replaceAll(' ', '')}`}>
              {/* The parts of a number would change places among letters that run the other way. */}
              {t('support.call', { number: language === 'ar' ? `\u2066${number}\u2069` : number })}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
