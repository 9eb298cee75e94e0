import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { openPage } from '../../../test/open-page.tsx';
import { PARTS } from '../../../test/open-studio.tsx';
import { ContentPage } from '../ContentPage.tsx';

afterEach(cleanup);

const saying = (...texts: string[]) => ({
  id: 'ways',
  kind: 'answer' as const,
  value: { answer: 'tapoja', variants: texts.map((fi) => ({ text: { fi } })) },
});
const open = async (...texts: string[]) => {
  const parts = [PARTS[0]!, saying(...texts)];
  const page = await openPage(ContentPage, { parts, part: 'ways' });
  await screen.findByRole('button', { name: 'Lisää toinen tapa sanoa sama' });
  const said = () =>
    (page.partValue('ways') as { variants: { text: { fi: string } }[] }).variants.map(
      ({ text }) => text.fi,
    );
  return { ...page, said };
};
const button = (name: string) => screen.getByRole('button', { name });
const focused = () => document.activeElement?.getAttribute('aria-label');

it('What is moved takes the focus and what is open in it along, up to the end of the list', async () => {
  const { said, container } = await open('a', 'b', 'c');
  const previews = () => [
    ...container.querySelectorAll<HTMLDetailsElement>('details[class*="preview"]'),
  ];
  previews()[2]!.open = true;
  fireEvent.click(button('Siirrä ylemmäs: Tapa 3'));
  expect(said()).toEqual(['a', 'c', 'b']);
  expect(focused()).toBe('Siirrä ylemmäs: Tapa 2');
  fireEvent.click(button('Siirrä ylemmäs: Tapa 2'));
  expect(said()).toEqual(['c', 'a', 'b']);
  expect(previews().map((each) => each.open)).toEqual([true, false, false]);
  // At the end the button stays where the focus is, and does nothing more.
  expect(focused()).toBe('Siirrä ylemmäs: Tapa 1');
  expect(button('Siirrä ylemmäs: Tapa 1').getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(button('Siirrä ylemmäs: Tapa 1'));
  expect(said()).toEqual(['c', 'a', 'b']);
});

it('After something is removed the focus is on its neighbour, at last in its text', async () => {
  const { said } = await open('a', 'b', 'c');
  fireEvent.click(button('Poista: Tapa 2'));
  expect(said()).toEqual(['a', 'c']);
  expect(focused()).toBe('Poista: Tapa 2');
  fireEvent.click(button('Poista: Tapa 2'));
  expect(said()).toEqual(['a']);
  expect(document.activeElement).toHaveProperty('value', 'a');
  fireEvent.click(button('Lisää toinen tapa sanoa sama'));
  expect(said()).toEqual(['a', '']);
  expect(document.activeElement?.closest('li')?.textContent).toMatch(/^Tapa 2/);
});
