import { expect, it } from 'vitest';
import { printOnly } from './print-only.ts';

it('prints one thing of a page and nothing beside it, and shows the page as before afterwards', () => {
  document.body.innerHTML =
    '<header>a</header><main><p>b</p><section><b>c</b><i>d</i></section></main><div class="x">e</div>';
  const before = document.body.innerHTML;
  let printed = '';
  window.print = () => {
    const marked = [...document.querySelectorAll('[class*="unprinted"]')];
    printed = [...'abcde']
      .filter((text) => !marked.some((each) => each.textContent?.includes(text)))
      .join('');
  };
  printOnly(document.querySelector('i') as HTMLElement);
  expect(printed).toBe('d');
  window.dispatchEvent(new Event('afterprint'));
  expect(document.body.innerHTML.replaceAll(' class=""', '')).toBe(before);
});
