import { AuroraRoot } from '@auroraai/ui';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { exampleQuiz } from '../group/example-quizzes.example.ts';
import { QuizProvider } from '../play/QuizContext.tsx';
import { SupportPanel } from './SupportPanel.tsx';
import { STANDARD_SUPPORT } from './support.ts';

afterEach(cleanup);

it('Who is asked in the language of their group is told in their own whom to call, each number once', () => {
  render(
    <AuroraRoot language="sv">
      <QuizProvider quiz={exampleQuiz()} language="fi">
        <SupportPanel support={STANDARD_SUPPORT} headingLevel={3} />
      </QuizProvider>
    </AuroraRoot>,
  );
  const calls = screen.getAllByRole('link').map(({ textContent }) => textContent);
  expect(calls).toContain('Ring 09 2525 0112');
  expect(calls).toContain('Ring 09 2525 0111');
  expect(new Set(calls).size).toBe(calls.length);
  expect(screen.getByText('Kristelefonen på svenska')).toBeTruthy();
});
