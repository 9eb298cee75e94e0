import { expect, it, vi } from 'vitest';
import { printOnly } from './print-only.ts';

it('prints one thing of a page and nothing beside it, and shows the page as before afterwards', () => {
  document.body.innerHTML =
    '<header>a</header><main><p>b</p><section><b>c</b><i>d</i></section></main><div class="x">e</div>';
  const before = document.body.innerHTML;
  let printed = '';
  vi.stubGlobal('print', () => {
    const marked = [...document.querySelectorAll('[class*="unprinted"]')];
    printed = [...'abcde']
      .filter((text) => !marked.some((each) => each.textContent?.includes(text)))
      .join('');
  });
  printOnly(document.querySelector('i') as HTMLElement);
  expect(printed).toBe('d');
  window.dispatchEvent(new Event('afterprint'));
  expect(document.body.innerHTML.replaceAll(' class=""', '')).toBe(before);
});

it('prints one thing inside a shadow root, and lends the page its rules only for so long', () => {
  document.body.innerHTML = '<p>a</p><div></div>';
  const root = (document.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = '<p>b</p><section>c</section>';
  let printed = 0;
  vi.stubGlobal('print', () => {
    printed = document.adoptedStyleSheets.length + root.adoptedStyleSheets.length;
    expect(document.querySelector('p')?.className).toMatch(/unprinted/);
    expect(root.querySelector('p')?.className).toMatch(/unprinted/);
    expect(root.querySelector('section')?.className).toBe('');
    expect(document.querySelector('div')?.className).not.toMatch(/unprinted/);
  });
  printOnly(root.querySelector('section') as HTMLElement);
  expect(printed).toBe(2);
  window.dispatchEvent(new Event('afterprint'));
  expect(document.adoptedStyleSheets).toHaveLength(0);
  expect(root.querySelector('p')?.className).toBe('');
});
