import {
  type Activity,
  createDirectLine,
  type DirectLine,
  type DirectLineEvent,
  type OutgoingActivity,
} from '@auroraai/api-client/direct-line';
import { type ChatLanguage, chatLanguageOf } from '../catalogues/languages.ts';
import { loadMessages } from '../catalogues/messages.ts';
import type { ChatFailure, Emit } from '../element/host-api.ts';
import { type ChatSettings, storageKeyOf } from '../element/settings.ts';
import { addLine } from '../transcript/reduce.ts';
import { EMPTY_TRANSCRIPT } from '../transcript/transcript.ts';
import { type BotConfiguration, readBotConfiguration } from './bot-configuration.ts';
import { type ChatStore, createChatStore, type Page } from './chat-store.ts';
import { receive } from './receive.ts';
import { addressesOf, askToken, loadBot } from './service-door.ts';
import { watchPage } from './watch-page.ts';

/** What a person, or the page for them, can do with a chat. */
export interface ChatController {
  store: ChatStore;
  settings: ChatSettings;
  open(): void;
  close(): void;
  /** Goes on with an earlier conversation in the background, to say what has come meanwhile. */
  resume(): void;
  /** Accepts the notice: from here on the chat talks to the bot. */
  accept(): void;
  /** Says something; `value` and `channelData` go with it. */
  send(text: string, more?: Partial<OutgoingActivity>): void;
  /** Tells the bot something that is not shown. */
  tell(name: string, value: unknown): void;
  retry(id: string): void;
  discard(id: string): void;
  setLanguage(language: string): void;
  setContext(context: Record<string, unknown>): void;
  show(page: Page | null): void;
  setDraft(draft: string): void;
  deleteConversation(): Promise<void>;
  /** Tells the page that something did not work. */
  fail(reason: ChatFailure): void;
  destroy(): void;
}

/** Makes the logic of one chat: store, connection and what the person does. */
export function createController(
  { settings, bot }: { settings: ChatSettings; bot: BotConfiguration },
  emit: Emit,
): ChatController {
  const asked = settings.language || document.documentElement.lang;
  const store = createChatStore(chatLanguageOf(asked) ?? 'fi');
  const addresses = addressesOf(settings);
  const storageKey = storageKeyOf(settings);
  /** What the page wants said before the person has accepted the notice. */
  const held: string[] = [];
  let hasChosenLanguage = settings.language !== undefined;
  let line = connect();
  let stopListening = line.subscribe(heard);
  let isSettled = false;
  let wanted = store.getState().language;

  function connect(): DirectLine {
    return createDirectLine({
      domain: addresses.domain,
      getToken: settings.connection?.getToken ?? ((known) => askToken(addresses.tokenUrl, known)),
      storageKey,
      ...(settings.connection?.ports && { ports: settings.connection.ports }),
    });
  }
  function heard(event: DirectLineEvent): void {
    switch (event.kind) {
      case 'activity':
        if (!isSettled) recall(event.activity);
        receive(store, event.activity, isSettled, emit);
        break;
      case 'outbox':
        patch({ pending: event.items });
        break;
      case 'status':
        store.setState({ status: event.status });
        // What comes with the first answer is history; it is not read aloud.
        if (event.status === 'online') isSettled = true;
        if (event.status === 'refused') emit('error', { reason: 'refused' });
        break;
      case 'restarted':
        store.setState(({ transcript }) => ({
          transcript: addLine(
            { ...transcript, suggestions: [], stream: null },
            { name: 'restarted' },
          ),
        }));
        join();
        break;
      case 'deleted':
        isSettled = false;
        store.setState({ transcript: EMPTY_TRANSCRIPT, announcements: [], unread: 0, draft: '' });
        if (store.getState().deletion !== 'running')
          store.setState({ phase: 'consent', page: 'deleted', deletion: 'deleted' });
        emit('delete', undefined);
        break;
      case 'told':
        break;
    }
  }
  /** Goes on in the language that was chosen before the page was loaded anew. */
  function recall({ type, name, value }: Activity): void {
    if (type !== 'event' || name !== 'auroraai/language') return;
    const language = chatLanguageOf(String((value as { language?: unknown } | null)?.language));
    if (!language || language === wanted) return;
    hasChosenLanguage = true;
    void speak(language);
  }
  function patch(change: Partial<ReturnType<ChatStore['getState']>['transcript']>): void {
    store.setState(({ transcript }) => ({ transcript: { ...transcript, ...change } }));
  }
  function join(): void {
    const { language } = store.getState();
    line.send({
      type: 'event',
      name: 'webchat/join',
      locale: language,
      value: { language, cards: true, ...(settings.context && { context: settings.context }) },
      channelData: { auroraai: { cards: true } },
    });
  }
  function begin(): void {
    store.setState({ phase: 'chat', page: null, deletion: 'none' });
    line.start();
  }
  async function speak(language: ChatLanguage): Promise<void> {
    wanted = language;
    const messages = await loadMessages(language);
    // Meanwhile another one may have been chosen.
    if (wanted !== language) return;
    store.setState({ language, messages });
    emit('language', { language });
  }
  async function prepare(): Promise<void> {
    const told = settings.connection?.bot;
    store.setState({
      bot: told ? readBotConfiguration(told) : await loadBot(addresses.botUrl, bot),
    });
    if (store.getState().phase === 'loading') store.setState({ phase: 'consent' });
  }
  let isPrepared = false;
  const controller: ChatController = {
    store,
    settings,
    resume: () => {
      if (store.getState().phase !== 'chat' && line.hasConversation()) begin();
    },
    open: () => {
      controller.resume();
      if (!isPrepared) void prepare();
      isPrepared = true;
      store.setState({ isOpen: true, unread: 0 });
      emit('unread', { count: 0 });
      emit('open', undefined);
    },
    close: () => {
      store.setState({ isOpen: false });
      emit('close', undefined);
    },
    accept: () => {
      if (line.status === 'closed') {
        stopListening();
        line = connect();
        stopListening = line.subscribe(heard);
      }
      begin();
      join();
      for (const text of held.splice(0)) controller.send(text);
      emit('consent', undefined);
    },
    send: (text, more) => {
      if (store.getState().phase !== 'chat') {
        held.push(text);
        return;
      }
      line.send({
        type: 'message',
        text,
        textFormat: 'plain',
        locale: store.getState().language,
        localTimestamp: new Date().toISOString(),
        ...more,
      });
    },
    tell: (name, value) => {
      line.send({ type: 'event', name, value, locale: store.getState().language });
    },
    retry: (id) => line.retry(id),
    discard: (id) => line.discard(id),
    setLanguage: (tag) => {
      const language = chatLanguageOf(tag);
      if (!language) return;
      hasChosenLanguage = true;
      const isOther = language !== wanted;
      void speak(language);
      if (isOther && store.getState().phase === 'chat')
        controller.tell('auroraai/language', { language });
    },
    setContext: (context) => {
      if (store.getState().phase === 'chat') controller.tell('auroraai/context', context);
    },
    show: (page) => store.setState({ page }),
    setDraft: (draft) => store.setState({ draft }),
    deleteConversation: async () => {
      store.setState({ deletion: 'running' });
      const outcome = await line.deleteConversation();
      if (outcome === 'failed') store.setState({ deletion: 'failed' });
      else store.setState({ deletion: outcome, phase: 'consent', page: 'deleted' });
    },
    fail: (reason) => emit('error', { reason }),
    destroy: () => {
      stopListening();
      stopWatching();
      line.close();
    },
  };

  const stopWatching = watchPage({
    onWake: () => line.wake(),
    onLanguage: (tag) => {
      const language = chatLanguageOf(tag);
      if (hasChosenLanguage || !language || language === store.getState().language) return;
      controller.setLanguage(language);
      hasChosenLanguage = false;
    },
  });
  void speak(store.getState().language).then(() => emit('ready', undefined));
  return controller;
}
