import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { linkToPlace, nearestTo, PlaceShower, placeIn } from './place.tsx';
import { readRoute } from './route.ts';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const LINK = linkToPlace('neuvoja', 'content', 'a/b', ['variants', 0, 'text', 'sv']);

it('An address of a place leads to its part, and names the place', () => {
  expect(readRoute(LINK)).toEqual({ at: 'bot', bot: 'neuvoja', page: 'content', part: 'a/b' });
  expect(placeIn(LINK)).toBe('variants/0/text/sv');
  expect(placeIn(linkToPlace('neuvoja', 'settings', null, []))).toBeNull();
  const odd = linkToPlace('neuvoja', 'settings', null, ['texts', 'a?b&c/d']);
  expect(placeIn(odd)).toBe('texts/a?b&c/d');
});

it('The nearest field is the one that holds the place most closely, else the first inside it', () => {
  document.body.innerHTML = `
    <div data-at="variants/0"><p data-at="variants/0/text/fi"></p><p data-at="variants/0/text/sv"></p></div>
    <div data-at="variants/01"></div><button data-step="steps/1/branches/0"></button>`;
  const near = (place: string) => {
    const { at, step } = nearestTo(place, document)?.dataset ?? {};
    return at ?? step;
  };
  expect(near('variants/0/text/sv')).toBe('variants/0/text/sv');
  expect(near('variants/0/text')).toBe('variants/0/text/fi');
  expect(near('variants/0/buttons/2')).toBe('variants/0');
  expect(near('steps/1/branches/0/on')).toBe('steps/1/branches/0');
  expect(near('toString')).toBeUndefined();
  document.body.innerHTML = '';
});

it('Whoever follows the address stands in the field that is to be mended', () => {
  Element.prototype.scrollIntoView = vi.fn();
  location.hash = LINK;
  render(
    <>
      <div data-at="variants/0/text/sv">
        <button type="button">Poista</button>
        <textarea aria-label="ruotsi" />
      </div>
      <PlaceShower />
    </>,
  );
  expect(document.activeElement).toBe(screen.getByLabelText('ruotsi'));
});

it('What is folded away is opened, and the field rather than a button before it is meant', () => {
  location.hash = linkToPlace('neuvoja', 'flows', 'f', ['fields', 2, 'ask']);
  render(
    <>
      <ol>
        <li data-at="fields/2">
          <button type="button">Siirrä</button>
          <details>
            <summary>Kysymys</summary>
            <input aria-label="Kysymyksen vastaus" />
          </details>
        </li>
      </ol>
      <PlaceShower />
    </>,
  );
  expect(document.querySelector('details')?.open).toBe(true);
  expect(document.activeElement).toBe(screen.getByLabelText('Kysymyksen vastaus'));
});
