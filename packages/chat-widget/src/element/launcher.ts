import styles from './launcher.css?inline';
import { launcherLabels } from './launcher-labels.ts';
import { adoptStyle } from './shadow-style.ts';

/** The button that opens the chat. */
export interface Launcher {
  button: HTMLButtonElement;
  /** Says it in another language, or shows how many messages wait. */
  tell(language?: string, unread?: number): void;
  /** Says that the chat did not open, or that nothing is wrong. */
  fail(hasFailed?: boolean): void;
  remove(): void;
}

/** Draws the launcher into a shadow root, with nothing but DOM calls. */
export function createLauncher(
  root: ShadowRoot,
  language: string,
  open: () => void,
  near: () => void,
): Launcher {
  const draw = (into: Node, tag: string, space = '1999/xhtml') =>
    into.appendChild(document.createElementNS(`http://www.w3.org/${space}`, tag)) as HTMLElement;
  const box = document.createElement('div');
  const button = draw(box, 'button') as HTMLButtonElement;
  const picture = draw(button, 'svg', '2000/svg');
  const path = draw(picture, 'path', '2000/svg');
  const badge = draw(button, 'i');
  const message = draw(box, 'p');
  adoptStyle(root, styles);
  button.className = 'launcher';
  message.role = 'alert';
  picture.setAttribute('viewBox', '0 0 24 24');
  path.setAttribute('d', 'M4 4h16v12H10l-5 4v-4H4zM8 9h8M8 12h5');
  button.onclick = open;
  button.onpointerenter = button.onfocus = near;
  let words: readonly [string, string];
  const tell = (next?: string, unread?: number) => {
    if (next) {
      words = launcherLabels(next);
      box.lang = next;
    }
    const count = unread ? `${unread}` : '';
    badge.textContent = count;
    button.ariaLabel = `${words[0]} ${count}`;
  };
  tell(language);
  root.append(box);
  return {
    button,
    tell,
    fail: (hasFailed) => {
      message.textContent = hasFailed ? words[1] : '';
    },
    remove: () => box.remove(),
  };
}
