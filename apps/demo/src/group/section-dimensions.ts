import { dimensionsOf } from '@auroraai/quiz-game/group';
import { GROUP_QUIZZES } from './quizzes.ts';

/** The dimensions that a section of one of the town's quizzes tells about. */
export async function sectionDimensions(quiz: string, section: string): Promise<readonly string[]> {
  const content = await GROUP_QUIZZES.find(({ id }) => id === quiz)?.load();
  const found = content?.sections.find(({ id }) => id === section);
  return content && found ? dimensionsOf(content, found) : [];
}
