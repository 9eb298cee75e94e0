import { act, cleanup, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { AuroraChat } from './AuroraChat.tsx';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const launcher = () =>
  document.querySelector('[position]')?.shadowRoot?.querySelector('button.launcher');

it('A page that a server has written holds no style of the chat’s that a strict policy would block', () => {
  const html = renderToString(<AuroraChat bot="opas" server="https://aurora.test" />);
  expect(html).toBe('<template></template>');
});

it('The chat comes to life in a page that a server has written, and React sees no difference', async () => {
  const complaints = vi.spyOn(console, 'error');
  const page = document.createElement('div');
  document.body.append(page);
  const tree = (
    <main>
      <AuroraChat bot="opas" server="https://aurora.test" />
      <p>Tervetuloa</p>
    </main>
  );
  page.innerHTML = renderToString(tree);
  const root = await act(() => hydrateRoot(page, tree));
  expect(launcher()).not.toBeNull();
  expect(complaints).not.toHaveBeenCalled();
  await act(() => root.unmount());
  expect(document.querySelector('[position]')).toBeNull();
});

it('The chat keeps its place while the page around it changes, and leaves nothing when it goes', () => {
  const view = (names: string[], isThere = true) => (
    <main>
      {names.map((name) => (
        <p key={name}>{name}</p>
      ))}
      {isThere && <AuroraChat bot="opas" server="https://aurora.test" />}
    </main>
  );
  const { rerender } = render(view(['a']));
  const before = launcher();
  rerender(view(['b', 'a', 'c']));
  expect(launcher()).toBe(before);
  expect(screen.getByText('b').nextSibling?.textContent).toBe('a');
  rerender(view(['c'], false));
  expect(document.querySelector('[position]')).toBeNull();
});
