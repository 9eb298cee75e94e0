import type { GroupSection } from '@auroraai/api-client';
import { useQuiz } from '../../play/QuizContext.tsx';

/** What the states of a section are called. */
export const STATE_WORD = {
  waiting: 'section.waits',
  open: 'section.isOpen',
  closed: 'section.isClosed',
} as const;

/** Gives the names of sections in the language of the questions. */
export function useSectionName(): (section: Pick<GroupSection, 'section_id'>) => string {
  const { quiz, textOf } = useQuiz();
  return ({ section_id }) => {
    const found = quiz.sections.find(({ id }) => id === section_id);
    return found ? textOf(found.title).text : section_id;
  };
}
