import { styles } from '@auroraai/ui/styles';
import { createRoot, type Root } from 'react-dom/client';
import { AuroraQuiz } from './AuroraQuiz.tsx';
import { type Emit, isOn, type MountedQuiz, type QuizApp, type QuizSettings } from './settings.ts';
import { quizStyles } from './styles.ts';

/** What of a chat on the page is used, if there is one. */
interface PageChat extends HTMLElement {
  open?: () => void;
  send?: (text: string) => void;
}

/** Draws a quiz into a shadow root. */
export const mountQuiz: QuizApp['mountQuiz'] = ({ root, settings, emit }): MountedQuiz => {
  adopt(root, `${styles}\n${quizStyles}`);
  registerRem();
  const place = document.createElement('div');
  root.append(place);
  const tell: Emit = (name, detail) => {
    if (name !== 'talk') return emit(name, detail);
    const { message } = detail as { message: string };
    const chat = document.querySelector<PageChat>('aurora-chat');
    chat?.open?.();
    chat?.send?.(message);
    emit('talk', { message, isHeard: chat?.send !== undefined });
  };
  let tree: Root | null = null;
  let language = settings.language;
  let isGone = false;
  const theme = settings.theme ?? themeOf(root.host);
  const draw = () =>
    tree?.render(
      <AuroraQuiz
        {...settings}
        theme={theme}
        {...(language !== undefined && { language })}
        onEvent={tell}
      />,
    );
  void moreStyles(settings).then((texts) => {
    if (isGone) return;
    for (const text of texts) adopt(root, text);
    tree = createRoot(place);
    draw();
  });
  return {
    setLanguage: (next) => {
      language = next;
      draw();
    },
    unmount: () => {
      isGone = true;
      tree?.unmount();
      place.remove();
    },
  };
};

/** The styles of what is not everywhere; without them it can still be used. */
function moreStyles({ group, count }: QuizSettings): Promise<string[]> {
  const more = [
    ...(group ? [import('./group-styles.ts').then(({ groupStyles }) => groupStyles)] : []),
    ...(isOn(count) ? [import('./count-styles.ts').then(({ countStyles }) => countStyles)] : []),
  ];
  return Promise.all(more).catch(() => []);
}

/** A page that says of itself no more than that it is light stays so on a dark device, and the quiz with it. */
function themeOf(host: Element): 'light' | 'dark' | 'auto' {
  const { colorScheme } = getComputedStyle(host);
  if (!colorScheme.includes('dark')) return 'light';
  return colorScheme.includes('light') ? 'auto' : 'dark';
}

function adopt(root: ShadowRoot, text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** A sheet inside a shadow root cannot register a property: sizes would be counted anew at each element. */
function registerRem(): void {
  try {
    CSS.registerProperty({
      name: '--aurora-rem',
      syntax: '<length>',
      inherits: true,
      initialValue: '16px',
    });
  } catch {
    // Another component or ui's own style sheet has registered it.
  }
}
