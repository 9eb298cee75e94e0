import type { QuizName } from '@auroraai/quiz-game';

/** What an organisation chooses for a quiz on its website. */
export interface QuizChoices {
  quiz: QuizName;
  /** Whether a button loads it; else it loads when it comes into sight. */
  isClicked: boolean;
  /** Whether a result can be talked about in the page's chat. */
  hasChat: boolean;
  /** Whether the page hears a result that the person takes along. */
  hasTake: boolean;
}

/** What stands there before anything is chosen. */
export const FIRST_QUIZ_CHOICES: QuizChoices = {
  quiz: 'miten-menee',
  isClicked: false,
  hasChat: false,
  hasTake: false,
};

/** The tag that an organisation pastes where the quiz shall stand. */
export function quizTag(choices: QuizChoices, server: string): string {
  const data = attributesOf(choices).map(([name, value]) => `data-${name}="${value}"`);
  const all = [`src="${server}/embed/aurora-quiz.js"`, ...data, 'defer'];
  return `<script\n${all.map((one) => `  ${one}\n`).join('')}></script>`;
}

/** The same as an element, for a page that places it itself. */
export function quizElement(choices: QuizChoices, server: string): string {
  const attributes = attributesOf(choices).map(([name, value]) => ` ${name}="${value}"`);
  return `<script src="${server}/embed/aurora-quiz.js" defer></script>\n<aurora-quiz${attributes.join('')}></aurora-quiz>`;
}

/** What a strict content security policy has to allow. */
export function quizPolicy(server: string): string {
  return `script-src ${server}; connect-src ${server};`;
}

/** The same quiz as a React component. */
export function quizReact(choices: QuizChoices, server: string): string {
  const lines = [['server', server], ...attributesOf({ ...choices, isClicked: false })].map(
    ([name, value]) => `      ${name}=${JSON.stringify(value)}\n`,
  );
  return `import { AuroraQuiz } from '@auroraai/quiz-game';\nimport '@auroraai/ui/style.css';\nimport '@auroraai/quiz-game/style.css';\n\nexport function Quiz() {\n  return (\n    <AuroraQuiz\n${lines.join('')}    />\n  );\n}`;
}

function attributesOf({
  quiz,
  isClicked,
  hasChat,
  hasTake,
}: QuizChoices): [name: string, value: string][] {
  return [
    ['quiz', quiz],
    ...(isClicked ? [['load', 'click'] as [string, string]] : []),
    ...(hasChat ? [['chat', 'on'] as [string, string]] : []),
    ...(hasTake ? [['take', 'on'] as [string, string]] : []),
  ];
}
