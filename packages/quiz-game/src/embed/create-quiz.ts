import styles from './first-view.css?inline';
import { firstLabels } from './labels.ts';
import type { Emit, MountedQuiz, QuizApp, QuizSettings } from './settings.ts';

/** So near to the screen a quiz begins to load, CSS pixels. */
const NEAR = '200px';

/** A quiz in an element of a page. */
export interface EmbeddedQuiz {
  setLanguage(language: string): void;
  /** Takes the quiz away from the page. */
  destroy(): void;
}

/**
 * Puts a quiz into an element: it loads when it comes into sight, or when the person presses the
 * button. When it does not load, a button stands there to try again.
 */
export function createQuiz(
  host: HTMLElement,
  settings: QuizSettings,
  loadApp: () => Promise<QuizApp>,
): EmbeddedQuiz {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const emit: Emit = (name, detail) => {
    host.dispatchEvent(new CustomEvent(`aurora-${name}`, { detail, bubbles: true }));
  };
  const box = document.createElement('div');
  const message = document.createElement('p');
  const button = document.createElement('button');
  message.role = 'alert';
  const [open, failed] = firstLabels(settings.language || document.documentElement.lang || 'fi');
  button.textContent = open;
  box.append(message, button);
  const isAsked = settings.load === 'click';
  button.hidden = !isAsked;
  root.append(box);

  let mounted: MountedQuiz | undefined;
  let isGone = false;
  const load = () => {
    observer?.disconnect();
    button.disabled = true;
    loadApp().then(
      (app) => {
        if (isGone) return;
        box.remove();
        mounted = app.mountQuiz({ root, settings, emit });
      },
      () => {
        message.textContent = failed;
        button.hidden = false;
        button.disabled = false;
        emit('error', { reason: 'load' });
      },
    );
  };
  button.onclick = load;
  const observer = isAsked
    ? undefined
    : new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) load();
        },
        { rootMargin: NEAR },
      );
  observer?.observe(host);
  return {
    setLanguage: (language) => {
      settings.language = language;
      [button.textContent] = firstLabels(language);
      mounted?.setLanguage(language);
    },
    destroy: () => {
      isGone = true;
      observer?.disconnect();
      mounted?.unmount();
      box.remove();
    },
  };
}
