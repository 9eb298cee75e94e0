import { CHAT_LANGUAGES, OWN_NAMES } from '../catalogues/languages.ts';
import { textIn } from './bot-configuration.ts';
import { ChatMenu } from './ChatMenu.tsx';
import { useChat, useChatState, useTexts } from './chat-context.tsx';
import { Icon } from './Icon.tsx';

/** Who one talks to, the language, further actions and the way out. */
export function ChatHeader({ titleId }: { titleId: string }) {
  const { setLanguage, close, settings } = useChat();
  const t = useTexts();
  const language = useChatState((state) => state.language);
  const bot = useChatState((state) => state.bot);
  const isWithHuman = useChatState((state) => state.transcript.handoff?.state === 'connected');
  const name = textIn(bot.names, language) ?? 'Chat';
  return (
    <div className="header">
      <div className="titles">
        <h2 id={titleId} title={name}>
          {name}
        </h2>
        <p>{isWithHuman ? t('handoff.connected') : t('dialog.automatic')}</p>
      </div>
      <span className="select">
        <select
          aria-label={t('language.label')}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
        >
          {CHAT_LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {OWN_NAMES[each]}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
      <ChatMenu />
      {settings.position !== 'inside' && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('dialog.close')}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
