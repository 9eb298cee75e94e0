import type { Spoken } from '@auroraai/ui';

/** What is to be heard of an element, piece by piece, each in its language: without what is only for the eye. */
export function spokenTexts(element: HTMLElement | null, language: string): Spoken[] {
  if (!element) return [];
  const copy = element.cloneNode(true) as HTMLElement;
  for (const silent of copy.querySelectorAll('[aria-hidden="true"], [data-unspoken]'))
    silent.remove();
  return [...copy.querySelectorAll('p, li')].flatMap((each) => {
    const text = (each.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text === '') return [];
    // A name in another language is the whole of its piece.
    const marked = each.querySelector('[lang]');
    const isMarked = marked?.textContent?.trim() === each.textContent?.trim();
    return {
      text: /[.!?:]$/.test(text) ? text : `${text}.`,
      language: (isMarked && marked?.getAttribute('lang')) || language,
    };
  });
}
