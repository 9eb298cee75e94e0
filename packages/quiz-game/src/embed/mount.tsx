import { styles } from '@auroraai/ui/styles';
import { createRoot } from 'react-dom/client';
import { AuroraQuiz } from './AuroraQuiz.tsx';
import type { Emit, MountedQuiz, QuizApp } from './settings.ts';
import { quizStyles } from './styles.ts';

/** What of a chat on the page is used, if there is one. */
interface PageChat extends HTMLElement {
  open?: () => void;
  send?: (text: string) => void;
}

/** Draws a quiz into a shadow root. */
export const mountQuiz: QuizApp['mountQuiz'] = ({ root, settings, emit }): MountedQuiz => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${styles}\n${quizStyles}`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
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
  const tree = createRoot(place);
  const draw = (language: string | undefined) =>
    tree.render(
      <AuroraQuiz {...settings} {...(language !== undefined && { language })} onEvent={tell} />,
    );
  draw(settings.language);
  return {
    setLanguage: draw,
    unmount: () => {
      tree.unmount();
      place.remove();
    },
  };
};

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
