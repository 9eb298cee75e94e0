import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { defineMessages, type UiLanguage } from './catalogue.ts';
import { LocaleProvider } from './LocaleProvider.tsx';
import { useTranslation } from './useTranslation.ts';

const messages = defineMessages('test', {
  fi: { cards_one: '{{count}} kortti', cards_other: '{{count}} korttia' },
  sv: { cards_one: '{{count}} kort', cards_other: '{{count}} kort' },
  en: { cards_one: '{{count}} card', cards_other: '{{count}} cards' },
});

function Cards() {
  const t = useTranslation(messages);
  const [count, setCount] = useState(1);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {t('cards', { count })}
    </button>
  );
}

function In({ language }: { language: UiLanguage }) {
  return (
    <LocaleProvider language={language}>
      <Cards />
    </LocaleProvider>
  );
}

afterEach(cleanup);

describe('The language of the components', () => {
  it('chooses the plural form', () => {
    render(<In language="fi" />);
    expect(screen.getByRole('button').textContent).toBe('1 kortti');
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('button').textContent).toBe('2 korttia');
  });

  it('can change at any moment without losing what the person did', () => {
    const { rerender } = render(<In language="fi" />);
    fireEvent.click(screen.getByRole('button'));
    rerender(<In language="en" />);
    expect(screen.getByRole('button').textContent).toBe('2 cards');
  });

  it('is not shared by two components on one page', () => {
    render(
      <>
        <In language="fi" />
        <In language="en" />
      </>,
    );
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      '1 kortti',
      '1 card',
    ]);
  });

  it('tells a developer who forgot the provider what to do', () => {
    expect(() => render(<Cards />)).toThrow(/LocaleProvider/);
  });
});
