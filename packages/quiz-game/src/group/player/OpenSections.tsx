import type { GroupState } from '@auroraai/api-client/groups';
import { Button, Icon, useTranslation } from '@auroraai/ui';
import { QuizText, useQuiz } from '../../play/QuizContext.tsx';
import groupStyles from '../Group.module.css';
import { groupSections } from '../group-quiz.ts';
import { groupMessages } from '../messages.ts';

/** Props of {@link OpenSections}. */
export interface OpenSectionsProps {
  state: GroupState;
  onAnswer: (section: string) => void;
  headingLevel: 3 | 4;
}

const ANSWERED_ICON = { sending: 'clock', kept: 'success', late: 'info' } as const;

/** The sections that are open now, and what has become of the answers to them. */
export function OpenSections({ state, onAnswer, headingLevel }: OpenSectionsProps) {
  const t = useTranslation(groupMessages);
  const { quiz, textOf } = useQuiz();
  const Heading = `h${headingLevel}` as const;
  const open = state.sections.filter((section) => section.state === 'open');
  return open.map(({ section_id: id }) => {
    const section = groupSections(quiz).find((each) => each.id === id);
    if (!section) return null;
    const name = textOf(section.title).text;
    const answered = state.answers[id];
    const word =
      answered === 'kept' ? 'play.sent' : state.status === 'offline' ? 'play.kept' : 'play.sending';
    return (
      <article key={id} className={groupStyles.card}>
        <Heading className={groupStyles.subtitle}>
          <QuizText text={section.title} />
        </Heading>
        {section.about && !answered && (
          <p className={groupStyles.text}>
            <QuizText text={section.about} />
          </p>
        )}
        <p role="status" className={groupStyles.state}>
          {answered && (
            <>
              <Icon name={ANSWERED_ICON[answered]} />
              <span>{t(word)}</span>
            </>
          )}
        </p>
        <div className={groupStyles.actions}>
          <Button
            variant={answered ? 'secondary' : 'primary'}
            aria-label={t(answered ? 'play.changeOne' : 'play.answerOne', { name })}
            onClick={() => onAnswer(id)}
          >
            {t(answered ? 'play.change' : 'play.answer')}
          </Button>
        </div>
      </article>
    );
  });
}
