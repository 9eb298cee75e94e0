import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { PageLinks } from './PageLinks.tsx';

afterEach(cleanup);

const pages = (current: string) => (
  <PageLinks
    label="Sivut"
    isFoldable
    links={['Etusivu', 'Palvelut'].map((label) => ({
      ...{ label, href: `#${label}`, isCurrent: label === current },
    }))}
  />
);

it('A narrow screen names the page that is shown, opens the others, and folds them when one is chosen', () => {
  const { rerender } = render(pages('Etusivu'));
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Etusivu');
  fireEvent.click(screen.getByRole('button', { name: 'Etusivu' }));
  expect(screen.getByRole('button').getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('list').hasAttribute('data-open')).toBe(true);
  rerender(pages('Palvelut'));
  const fold = screen.getByRole('button', { name: 'Palvelut' });
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  expect(fold.getAttribute('aria-controls')).toBe(screen.getByRole('list').id);
});
