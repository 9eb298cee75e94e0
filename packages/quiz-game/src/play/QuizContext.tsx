import { Marked } from '@auroraai/ui';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Localized, type Quiz, type SpokenText, textIn } from '../engine/index.ts';

interface QuizContextValue {
  quiz: Quiz;
  /** The language of the questions. */
  language: string;
  textOf: (text: Localized) => SpokenText;
}

const QuizContext = createContext<QuizContextValue | null>(null);

/** Props of {@link QuizProvider}. */
export interface QuizProviderProps {
  quiz: Quiz;
  /** The language of the questions; it may be a plainer one than that of the interface. */
  language: string;
  children: ReactNode;
}

/** Gives a quiz and the language of its texts to the parts below. */
export function QuizProvider({ quiz, language, children }: QuizProviderProps) {
  const value = useMemo(
    () => ({ quiz, language, textOf: (text: Localized) => textIn(quiz, text, language) }),
    [quiz, language],
  );
  return <QuizContext.Provider value={value}>{children}</QuizContext.Provider>;
}

/** The quiz that is played; throws outside a {@link QuizProvider}. */
export function useQuiz(): QuizContextValue {
  const value = useContext(QuizContext);
  if (!value) throw new Error('Put the parts of a quiz inside <Quiz>.');
  return value;
}

/** A text of the quiz, marked where it is in another language than the interface. */
export function QuizText({ text }: { text: Localized }) {
  return <Marked text={useQuiz().textOf(text)} />;
}
