import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { exampleJson } from '../engine/quiz.example.ts';
import { AuroraQuiz } from './AuroraQuiz.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('A quiz that has a mistake says so to the person in one sentence and to the page in full', async () => {
  const onEvent = vi.fn();
  render(<AuroraQuiz quiz="mitenmenee" language="fi" onEvent={onEvent} />);
  expect((await screen.findByRole('alert')).textContent).toContain('Tätä kyselyä ei voi näyttää');
  expect(onEvent).toHaveBeenCalledWith('error', {
    reason: 'quiz',
    problems: [{ path: 'quiz', message: 'there is no quiz mitenmenee' }],
  });
  expect(screen.queryByRole('button')).toBeNull();
});

it('A quiz that does not come can be tried again', async () => {
  const fetch = vi.fn(async () => Response.json(exampleJson()));
  fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  vi.stubGlobal('fetch', fetch);
  const onEvent = vi.fn();
  render(<AuroraQuiz quiz="/oma.json" language="en" onEvent={onEvent} />);
  expect((await screen.findByRole('alert')).textContent).toContain('could not be opened');
  expect(onEvent).toHaveBeenLastCalledWith('error', { reason: 'load' });
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'A small quiz' })).toBeTruthy();
  expect(onEvent).toHaveBeenLastCalledWith('ready', undefined);
  expect(screen.queryByRole('alert')).toBeNull();
});

it.each([
  ['lead', 'Make a group'],
  ['join', 'Join a group'],
])('Groups are embedded with the same settings: %s', async (group, heading) => {
  render(<AuroraQuiz quiz="leirikirja, miten-menee" group={group} language="en" />);
  expect(await screen.findByRole('heading', { name: heading })).toBeTruthy();
});
