import type { Localized, Question, SpokenText } from '../engine/index.ts';

/** What is said of a question: the question, the help, and what can be answered. */
export function spokenQuestion(
  question: Question,
  textOf: (text: Localized) => SpokenText,
): SpokenText[] {
  const said = [question.text, ...(question.help ? [question.help] : [])].map(textOf);
  if (question.type === 'scale') {
    const { from = 0, to = 10 } = question;
    for (const [step, end] of [
      [from, question.low],
      [to, question.high],
    ] as const) {
      const { text, language } = textOf(end);
      said.push({ text: `${step}: ${text}.`, language });
    }
  }
  if ('options' in question) said.push(...question.options.map(({ text }) => textOf(text)));
  return said;
}
