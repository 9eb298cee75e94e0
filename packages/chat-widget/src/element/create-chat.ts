import type { ChatApp, ChatHandle, Emit, MountedChat } from './host-api.ts';
import { createLauncher } from './launcher.ts';
import { type ChatSettings, storageKeyOf } from './settings.ts';

/**
 * Puts a chat into an element: at once a launcher and the host's handle; the app itself when the
 * person opens, focuses or points at the launcher, or has a conversation to go on with. What the
 * chat tells are events of the element, `aurora-open` and so on.
 */
export function createChat(
  host: HTMLElement,
  settings: ChatSettings,
  loadApp: () => Promise<ChatApp>,
): ChatHandle {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  let app: Promise<MountedChat> | undefined;

  const emit: Emit = (name, detail) => {
    host.dispatchEvent(new CustomEvent(`aurora-${name}`, { detail, bubbles: true }));
  };
  /** Calls go to the app in the order in which they were made, however long it takes to load. */
  const call = (use?: (mounted: MountedChat) => void) => {
    app ??= loadApp().then((module) => module.mountChat({ root, settings, emit, launcher }));
    app.then(
      (mounted) => {
        launcher.fail();
        use?.(mounted);
      },
      () => {
        app = undefined;
        if (!use) return;
        launcher.fail(true);
        emit('error', { reason: 'load' });
      },
    );
  };
  /** Calls the app if it is there or coming. */
  const callIfThere = (use: (mounted: MountedChat) => void) => {
    if (app) call(use);
  };
  const open = () => call((mounted) => mounted.open());
  const close = () => callIfThere((mounted) => mounted.close());
  const launcher = createLauncher(
    root,
    settings.language || document.documentElement.lang || 'fi',
    open,
    () => call(),
  );
  if (hasConversation(settings)) call((mounted) => mounted.resume());
  return {
    open,
    close,
    toggle: () => (launcher.button.hidden ? close() : open()),
    send: (text) => call((mounted) => mounted.send(text)),
    setLanguage: (language) => {
      settings.language = language;
      launcher.tell(language);
      callIfThere((mounted) => mounted.setLanguage(language));
    },
    setContext: (context) => {
      settings.context = { ...settings.context, ...context };
      callIfThere((mounted) => mounted.setContext(context));
    },
    destroy: () => {
      callIfThere((mounted) => mounted.unmount());
      launcher.remove();
    },
    on: (name, listener) => {
      const heard = (event: Event) => listener((event as CustomEvent).detail);
      host.addEventListener(`aurora-${name}`, heard);
      return () => host.removeEventListener(`aurora-${name}`, heard);
    },
  };
}

/** The one thing read from the device before the chat is opened. */
function hasConversation(settings: ChatSettings): boolean {
  try {
    return localStorage.getItem(storageKeyOf(settings)) !== null;
  } catch {
    // Storage is blocked: there is nothing to go on with.
    return false;
  }
}
