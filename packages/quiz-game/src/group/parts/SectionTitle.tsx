import type { GroupSection } from '@auroraai/api-client';
import { QuizText, useQuiz } from '../../play/QuizContext.tsx';

/** The name of a section, marked where it is in another language than the interface. */
export function SectionTitle({ section }: { section: Pick<GroupSection, 'section_id'> }) {
  const { quiz } = useQuiz();
  const found = quiz.sections.find(({ id }) => id === section.section_id);
  return found ? <QuizText text={found.title} /> : section.section_id;
}
