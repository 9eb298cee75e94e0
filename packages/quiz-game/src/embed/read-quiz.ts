import { type LoadedQuiz, loadQuiz } from '../engine/index.ts';
import { importQuiz, QUIZ_NAMES } from '../quizzes.ts';

/** The longest quiz that is read, characters. */
const LONGEST = 1_000_000;

/** Where a quiz is read from. */
export interface QuizSource {
  /** The address of the page. */
  page: string;
  fetch: (input: string) => Promise<Response>;
}

/**
 * Reads a quiz by its name, or from a JSON file on the page's own origin: what a page asks people must
 * be the page's own. Rejects when it does not come; whatever is wrong inside comes as problems.
 */
export async function readQuiz(quiz: string, { page, fetch }: QuizSource): Promise<LoadedQuiz> {
  const name = QUIZ_NAMES.find((each) => each === quiz);
  if (name) return loadQuiz(await importQuiz(name));
  const problem = (message: string): LoadedQuiz => ({ problems: [{ path: 'quiz', message }] });
  if (!/[./]/.test(quiz)) return problem(`there is no quiz ${quiz || 'without a name'}`);
  const address = URL.canParse(quiz, page) ? new URL(quiz, page) : null;
  if (address?.origin !== new URL(page).origin)
    return problem('must be a name or an address on the page’s own origin');
  const response = await fetch(address.href);
  if (!response.ok) return problem(`${address.pathname} answered ${response.status}`);
  // An address of one's own may still lead away.
  if (response.url && new URL(response.url).origin !== address.origin)
    return problem('must be a name or an address on the page’s own origin');
  const text = await response.text();
  if (text.length > LONGEST) return problem(`is longer than ${LONGEST} characters`);
  try {
    return loadQuiz(JSON.parse(text));
  } catch {
    return problem(`${address.pathname} is no JSON`);
  }
}
