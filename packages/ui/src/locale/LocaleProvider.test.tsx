import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createInstance } from 'i18next';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { defineMessages, type InterfaceLanguage } from './catalogue.ts';
import { createI18n } from './i18n.ts';
import { LocaleProvider } from './LocaleProvider.tsx';
import { useSpokenLanguage } from './useSpokenLanguage.ts';
import { useTranslation } from './useTranslation.ts';

const messages = defineMessages('test', {
  fi: { cards_one: '{{count}} kortti', cards_other: '{{count}} korttia' },
  sv: { cards_one: '{{count}} kort', cards_other: '{{count}} kort' },
  en: { cards_one: '{{count}} card', cards_other: '{{count}} cards' },
});

/** Catalogues that come when a test says so. */
function messagesOnDemand() {
  let bring = (_: boolean) => {};
  const arrival = new Promise<boolean>((resolve) => {
    bring = resolve;
  });
  const area = defineMessages('demand', messages.catalogues, {
    se: async () => {
      if (!(await arrival)) throw new Error('The network is down.');
      return {
        default: { cards_one: '{{count}} goarta', cards_two: 'guokte', cards_other: '{{count}}' },
      };
    },
  });
  return { areas: [area], area, bring };
}

function Cards({ messages: area = messages }: { messages?: typeof messages }) {
  const t = useTranslation(area);
  const [count, setCount] = useState(1);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {t('cards', { count })}
    </button>
  );
}

function OnDemand({
  language,
  areas,
}: {
  language: InterfaceLanguage;
  areas: ReturnType<typeof messagesOnDemand>['areas'];
}) {
  const spoken = useSpokenLanguage(language, areas);
  return spoken ? (
    <LocaleProvider language={spoken}>
      <Cards messages={areas[0]!} />
    </LocaleProvider>
  ) : null;
}

function In({ language }: { language: InterfaceLanguage }) {
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

  it('that has to be loaded is in force when it has come; until then the earlier one is', async () => {
    const { areas, bring } = messagesOnDemand();
    const { rerender } = render(<OnDemand language="sv" areas={areas} />);
    expect(screen.getByRole('button').textContent).toBe('1 kort');
    rerender(<OnDemand language="se" areas={areas} />);
    expect(screen.getByRole('button').textContent).toBe('1 kort');
    await act(async () => bring(true));
    expect(screen.getByRole('button').textContent).toBe('1 goarta');
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('button').textContent).toBe('guokte');
  });

  it('is the nearest complete one when the other cannot be loaded', async () => {
    const { areas, bring } = messagesOnDemand();
    render(<OnDemand language="se" areas={areas} />);
    expect(screen.queryByRole('button')).toBeNull();
    await act(async () => bring(false));
    expect(screen.getByRole('button').textContent).toBe('1 kortti');
  });

  it('is the nearest complete one in an area that does not speak it', () => {
    render(<In language="uk" />);
    expect(screen.getByRole('button').textContent).toBe('1 card');
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

describe('The texts of the components', () => {
  it('are read alike by our own reader and by the host’s i18next', async () => {
    const host = createInstance();
    await host.init({ lng: 'fi', interpolation: { escapeValue: false }, resources: {} });
    for (const i18n of [undefined, host]) {
      render(
        <LocaleProvider language="sv" {...(i18n && { i18n })}>
          <Cards />
        </LocaleProvider>,
      );
      expect(screen.getByRole('button').textContent).toBe('1 kort');
      cleanup();
    }
  });

  it('say a value as it is, and nothing for one that is missing', () => {
    const i18n = createI18n();
    i18n.addResourceBundle('fi', 'a', { hello: 'Hei {{ name }}{{missing}}!' });
    const translate = i18n.getFixedT('fi', 'a', undefined);
    expect(translate('hello', { name: '$& {{name}} <b>' })).toBe('Hei $& {{name}} <b>!');
    expect(translate('unknown', {})).toBe('unknown');
  });
});
