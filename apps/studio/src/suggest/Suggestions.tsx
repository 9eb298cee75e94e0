import type { SuggestedWording } from '@auroraai/dialogue/editing';
import {
  Banner,
  Button,
  Disclosure,
  Skeleton,
  useLanguageName,
  useTranslation,
} from '@auroraai/ui';
import { useRef, useState } from 'react';
import { useEditor } from '../content/part/PartEditor.tsx';
import { useOpenDraft } from '../draft/DraftProvider.tsx';
import { useSession } from '../shell/SessionProvider.tsx';
import { teach } from '../try/teach.ts';
import { suggestMessages } from './messages.ts';
import styles from './Suggestions.module.css';
import { useSuggestions } from './useSuggestions.ts';

/** Props of {@link Suggestions}. */
export interface SuggestionsProps {
  bot: string;
}

/** Everyday wordings offered as examples of the topic that is edited. */
export function Suggestions({ bot }: SuggestionsProps) {
  const t = useTranslation(suggestMessages);
  const nameOf = useLanguageName();
  const { client } = useSession();
  const { store } = useOpenDraft();
  const { part, languages } = useEditor();
  const { suggestions, look, drop } = useSuggestions(bot, part.id, languages);
  const [told, setTold] = useState('');
  const list = useRef<HTMLDivElement>(null);

  /** What is taken away must not take the focus with it: it goes to the next one. */
  const gone = (language: string, text: string, saying: string) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = buttons[at + 2] ?? buttons[at - 2];
    drop(language, text);
    setTold(saying);
    if (next) next.focus();
    else list.current?.focus();
  };
  const add = (language: string, text: string) => {
    const teaching = teach(store.get().parts.get(part.id) ?? part, language, text);
    if (teaching.state === 'added') store.change([teaching.edit]);
    gone(language, text, t('added', { text }));
  };
  const dismiss = async (language: string, text: string) => {
    const isKept = await client
      .bot(bot)
      .dismiss({ part: part.id, language, text })
      .then(
        () => true,
        () => false,
      );
    if (isKept) gone(language, text, t('dismissed', { text }));
    else setTold(t('dismissed.not'));
  };
  const open = (isOpen: boolean) => {
    if (isOpen && suggestions.is === 'idle') void look();
  };
  return (
    <Disclosure summary={t('title')} onToggle={open}>
      <div className={styles.suggestions} ref={list} tabIndex={-1}>
        <p className={styles.quiet}>{t('help')}</p>
        <div role="status">
          {suggestions.is === 'looking' && (
            <>
              <p className={styles.quiet}>{t('looking')}</p>
              <Skeleton />
            </>
          )}
          {suggestions.is === 'failed' && (
            <Banner
              kind="danger"
              title={t('failed')}
              actions={<Button onClick={() => void look()}>{t('retry')}</Button>}
            />
          )}
          {told && <p>{told}</p>}
        </div>
        {suggestions.is === 'found' && (
          <div className={styles.columns}>
            {languages.map((language) => (
              <section key={language}>
                <h3>{nameOf(language)}</h3>
                <Wordings
                  language={language}
                  wordings={suggestions.wordings[language] ?? []}
                  wasTold={told !== ''}
                  onAdd={(text) => add(language, text)}
                  onDismiss={(text) => void dismiss(language, text)}
                />
              </section>
            ))}
          </div>
        )}
      </div>
    </Disclosure>
  );
}

interface WordingsProps {
  language: string;
  wordings: readonly SuggestedWording[];
  /** Whether some have been added or dismissed. */
  wasTold: boolean;
  onAdd: (text: string) => void;
  onDismiss: (text: string) => void;
}

function Wordings({ language, wordings, wasTold, onAdd, onDismiss }: WordingsProps) {
  const t = useTranslation(suggestMessages);
  if (wordings.length === 0)
    return <p className={styles.quiet}>{t(wasTold ? 'none.left' : 'none')}</p>;
  return (
    <ul className={styles.list}>
      {wordings.map(({ text }) => (
        <li key={text}>
          <Button aria-label={t('add', { text })} onClick={() => onAdd(text)}>
            + <span lang={language}>{text}</span>
          </Button>
          <Button
            variant="quiet"
            icon="close"
            aria-label={t('dismiss', { text })}
            title={t('dismiss', { text })}
            onClick={() => onDismiss(text)}
          />
        </li>
      ))}
    </ul>
  );
}
