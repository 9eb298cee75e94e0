import { textIn } from '../app/bot-configuration.ts';
import { useChatState, useTexts } from '../app/chat-context.tsx';
import { Icon } from '../app/Icon.tsx';
import type { MessageKey } from '../catalogues/messages.ts';

/** Who answers, who is responsible, what is stored and for how long, how to reach a human. */
export function ServiceNotice({ title }: { title: MessageKey }) {
  const t = useTexts();
  const language = useChatState((state) => state.language);
  const { responsible, humanContact, retentionDays, stored } = useChatState((state) => state.bot);
  const name = apart(textIn(responsible?.name, language));
  const hours = apart(textIn(humanContact?.hours, language));
  const own = textIn(stored, language);
  return (
    <section className="notice-text" data-autofocus="" tabIndex={-1}>
      <h3>{t(title)}</h3>
      <p>{t('consent.automatic')}</p>
      {name && (
        <p>
          {t('consent.responsible', { name })}
          {responsible?.url && (
            <>
              {' '}
              <a href={responsible.url} target="_blank" rel="noopener noreferrer">
                {new URL(responsible.url).hostname}
              </a>
            </>
          )}
        </p>
      )}
      {own ? (
        <p dir="auto" lang={Object.keys(stored ?? {}).find((tag) => stored?.[tag] === own)}>
          {own}
        </p>
      ) : (
        <p>{t('consent.stored')}</p>
      )}
      <p>
        {retentionDays !== undefined && `${t('consent.days', { count: retentionDays })} `}
        {t('consent.delete')}
      </p>
      <p>{t('consent.personal')}</p>
      {humanContact && (
        <div className="human">
          <Icon name="person" />
          <p>
            <strong>{t('consent.human')}</strong>
            <br />
            {apart(textIn(humanContact.name, language))}
            {humanContact.phone && (
              <>
                {' '}
                <a href={`tel:${humanContact.phone.replace(/\s/g, '')}`}>{humanContact.phone}</a>
              </>
            )}
            {humanContact.url && (
              <>
                {' '}
                <a href={humanContact.url} target="_blank" rel="noopener noreferrer">
                  {new URL(humanContact.url).hostname}
                </a>
              </>
            )}
            {hours && (
              <>
                <br />
                {hours}
              </>
            )}
          </p>
        </div>
      )}
      <p>{t('consent.emergency')}</p>
    </section>
  );
}

/** A text that may run the other way than those around it. */
function apart(text: string | undefined): string | undefined {
  return text && `\u2068${text}\u2069`;
}
