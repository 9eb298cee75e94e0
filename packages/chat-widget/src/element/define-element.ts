import { createChat } from './create-chat.ts';
import type { ChatApp, ChatHandle } from './host-api.ts';
import type { ChatSettings } from './settings.ts';

/** The element `<aurora-chat>`: the host API as methods, its events as `aurora-open` and so on. */
export interface AuroraChatElement extends HTMLElement, ChatHandle {
  /** Settings that are no texts, such as a connection; give them before the element is connected. */
  settings: Partial<ChatSettings>;
}

/** The constructor of {@link AuroraChatElement}. */
export type AuroraChatConstructor = CustomElementConstructor & { new (): AuroraChatElement };

/** Defines `<aurora-chat>` unless the page has it already. */
export function defineAuroraChat(
  loadApp: () => Promise<ChatApp>,
  defaults: Partial<ChatSettings> = {},
): void {
  class AuroraChat extends HTMLElement {
    static observedAttributes = ['language'];
    // A page may have set them before the element was defined.
    settings: Partial<ChatSettings> = (this as Partial<AuroraChatElement>).settings ?? {};
    chat: ChatHandle | undefined;

    connectedCallback() {
      if (this.chat) return;
      // Attributes are named as settings are, with hyphens.
      const given = [...this.attributes].map(({ name, value }) => [
        name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
        value,
      ]);
      const settings = { bot: '', ...defaults, ...Object.fromEntries(given), ...this.settings };
      this.chat = createChat(this, settings, loadApp);
      Object.assign(this, this.chat, { destroy: () => this.remove() });
    }

    disconnectedCallback() {
      // A page that moves the element takes it out and puts it back in one go.
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.chat?.destroy();
        this.chat = undefined;
      });
    }

    attributeChangedCallback(_name: string, _old: string, language: string) {
      if (language) this.chat?.setLanguage(language);
    }
  }
  if (!customElements.get('aurora-chat')) customElements.define('aurora-chat', AuroraChat);
}
