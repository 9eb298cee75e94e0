import { tokens } from '@auroraai/ui/tokens';
import { createRoot } from 'react-dom/client';
import type { ChatEvents, MountedChat, MountOptions } from '../element/host-api.ts';
import { adoptStyle } from '../element/shadow-style.ts';
import { ChatWindow } from './ChatWindow.tsx';
import { ChatProvider } from './chat-context.tsx';
import { createController } from './create-controller.ts';
import { completeSettings } from './read-settings.ts';
import { appStyles } from './styles.ts';

/**
 * Draws a chat into a shadow root. Before it is opened it asks the network for its configuration
 * document, if the page names one, and its texts.
 */
export async function mountChat({
  root,
  settings: given,
  emit,
  launcher,
}: MountOptions): Promise<MountedChat> {
  const { settings, bot } = await completeSettings(given);
  const adopted = new Set<string>();
  const adopt = (styles: string) => {
    if (adopted.has(styles)) return;
    adopted.add(styles);
    adoptStyle(root, styles);
  };
  registerRem();
  adopt(tokens);
  adopt(appStyles);
  const place = document.createElement('div');
  root.append(place);
  const controller = createController({ settings, bot }, (name, detail) => {
    if (name === 'open' || name === 'close') launcher.button.hidden = name === 'open';
    if (name === 'unread') launcher.tell(undefined, (detail as ChatEvents['unread']).count);
    if (name === 'language') launcher.tell((detail as ChatEvents['language']).language);
    emit(name, detail);
  });
  const tree = createRoot(place);
  tree.render(
    <ChatProvider chat={{ ...controller, adopt }}>
      <ChatWindow />
    </ChatProvider>,
  );
  return {
    ...controller,
    unmount: () => {
      controller.destroy();
      tree.unmount();
      place.remove();
    },
  };
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
    // Another chat or ui's own style sheet has registered it.
  }
}
