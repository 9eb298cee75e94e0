import { importQuiz, type QuizName } from '@auroraai/quiz-game';
import { loadQuiz } from '@auroraai/quiz-game/engine';
import type { GroupQuiz } from '@auroraai/quiz-game/group';

/** A quiz that comes with the package, for groups. */
function groupQuiz(id: QuizName, title: GroupQuiz['title']): GroupQuiz {
  return {
    id,
    title,
    async load() {
      const loaded = loadQuiz(await importQuiz(id));
      if ('problems' in loaded) throw new Error(loaded.problems[0]?.message);
      return loaded.quiz;
    },
  };
}

/** The quizzes that a group plays in the town. */
export const GROUP_QUIZZES: readonly GroupQuiz[] = [
  groupQuiz('leirikirja', {
    fi: 'Leirikirja: kuusi osiota leirille',
    sv: 'Lägerboken: sex delar för ett läger',
    en: 'The camp book: six sections for a camp',
  }),
  groupQuiz('miten-menee', {
    fi: 'Miten menee? Kymmenen asiaa elämästä',
    sv: 'Hur är läget? Tio saker i livet',
    en: 'How’s it going? Ten areas of life',
  }),
];
