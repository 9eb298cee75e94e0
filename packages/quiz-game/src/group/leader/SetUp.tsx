import { Button, Checkbox, SelectField, useLanguageName, useLocale } from '@auroraai/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { textIn } from '../../engine/index.ts';
import { Choices } from '../../fields/Choices.tsx';
import styles from '../Group.module.css';
import type { GroupQuiz } from '../group-quiz.ts';
import { ProblemBanner } from '../parts/ProblemBanner.tsx';
import type { GroupProblem } from '../parts/problem.ts';
import { useLeaderText } from './useLeaderText.ts';

/** What a leader chooses. */
export interface GroupChoices {
  quiz: string;
  language: string;
  threshold: number;
  /** Whether people are asked if their answers may be counted in the organisation's picture. */
  counted: boolean;
  /** Whether the device may remember the group. */
  keeps: boolean;
}

/** Props of {@link SetUp}. */
export interface SetUpProps {
  quizzes: readonly GroupQuiz[];
  /** Languages that can be chosen for the questions. */
  languages: readonly string[];
  canCount: boolean;
  canKeep: boolean;
  isMaking: boolean;
  problem: GroupProblem | null;
  onMake: (choices: GroupChoices) => void;
  /** Whether a group has just been ended. */
  hasEnded: boolean;
  headingLevel: 2 | 3;
}

/** How many have to answer: ten is recommended, five the least. */
const THRESHOLDS = [10, 15, 20, 7, 5] as const;

const PLAIN = 'fi-x-selko';

/** The first form of a leader: what is asked, and under which conditions. */
export function SetUp(props: SetUpProps) {
  const { quizzes, languages, canCount, canKeep, isMaking, hasEnded } = props;
  const t = useLeaderText();
  const { language } = useLocale();
  const nameOf = useLanguageName();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [quiz, setQuiz] = useState(quizzes[0]?.id ?? '');
  const [spoken, setSpoken] = useState(
    languages.includes(language) ? language : (languages[0] ?? ''),
  );
  const [threshold, setThreshold] = useState<number>(THRESHOLDS[0]);
  const [counted, setCounted] = useState(false);
  const [keeps, setKeeps] = useState(false);
  const Heading = `h${props.headingLevel}` as const;
  useEffect(() => {
    if (hasEnded) heading.current?.focus();
  }, [hasEnded]);
  return (
    <form
      className={styles.narrow}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isMaking) props.onMake({ quiz, language: spoken, threshold, counted, keeps });
      }}
    >
      <p role="status" className={styles.done}>
        {hasEnded && t('end.done')}
      </p>
      <Heading className={styles.title} ref={heading} tabIndex={-1}>
        {t(hasEnded ? 'end.again' : 'make.title')}
      </Heading>
      <p className={styles.text}>{t('make.lead')}</p>
      <div className={styles.part}>
        <p className={styles.label} id={`${id}-quiz`}>
          {t('make.quiz')}
        </p>
        <Choices
          labelledBy={`${id}-quiz`}
          choices={quizzes.map(({ id: each, title }) => ({
            id: each,
            label: textIn({ languages: Object.keys(title) }, title, language).text,
          }))}
          chosen={[quiz]}
          onChoose={setQuiz}
        />
      </div>
      {languages.length > 1 && (
        <div className={styles.part}>
          <SelectField
            label={t('make.language')}
            value={spoken}
            onChange={setSpoken}
            choices={languages.map((each) => ({
              value: each,
              label: each === PLAIN ? t('make.plain') : nameOf(each),
            }))}
          />
          <p className={styles.hint}>{t('make.language.how')}</p>
        </div>
      )}
      <div className={styles.part}>
        <SelectField
          label={t('make.threshold')}
          value={String(threshold)}
          onChange={(value) => setThreshold(Number(value))}
          choices={THRESHOLDS.map((least) => ({
            value: String(least),
            label: t('make.threshold.of', { least }),
          }))}
        />
        <p className={styles.hint}>{t('make.threshold.why')}</p>
      </div>
      {canCount && <Checkbox label={t('make.counted')} checked={counted} onChange={setCounted} />}
      {canKeep && <Checkbox label={t('keep.leader')} checked={keeps} onChange={setKeeps} />}
      <ProblemBanner problem={props.problem === 'code' ? 'network' : props.problem} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" aria-disabled={isMaking}>
          {t(isMaking ? 'make.going' : 'make.go')}
        </Button>
      </div>
    </form>
  );
}
