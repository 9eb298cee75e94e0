import { Button, SearchField, useLocale, useTranslation } from '@auroraai/ui';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useDraftSnapshot } from '../../draft/DraftProvider.tsx';
import { CloseButton } from '../../shell/CloseButton.tsx';
import { Modal } from '../../shell/Modal.tsx';
import { linkTo } from '../../shell/route.ts';
import { contentMessages } from '../messages.ts';
import { pageOf } from '../part-words.ts';
import { findEverywhere, MOST_FOUND } from './find-everywhere.ts';
import styles from './SearchEverywhere.module.css';

/** Props of {@link SearchEverywhere}. */
export interface SearchEverywhereProps {
  bot: string;
}

/** Search over everything in the bot: a button, and Ctrl+K. */
export function SearchEverywhere({ bot }: SearchEverywhereProps) {
  const t = useTranslation(contentMessages);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isWanted = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isWanted || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <Button
        variant="quiet"
        icon="search"
        aria-keyshortcuts="Control+K"
        onClick={() => setIsOpen(true)}
      >
        <span className={styles.label}>{t('search')}</span>
      </Button>
      <Modal label={t('search')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <Search bot={bot} onClose={() => setIsOpen(false)} />
      </Modal>
    </>
  );
}

function Search({ bot, onClose }: SearchEverywhereProps & { onClose: () => void }) {
  const t = useTranslation(contentMessages);
  const { language } = useLocale();
  const { parts } = useDraftSnapshot();
  const [wanted, setWanted] = useState('');
  const words = useDeferredValue(wanted);
  const found = useMemo(
    () => findEverywhere(parts.values(), words, language),
    [parts, words, language],
  );
  return (
    <div className={styles.search}>
      <div className={styles.head}>
        <SearchField
          label={t('search.field')}
          value={wanted}
          onChange={setWanted}
          maxLength={200}
        />
        <CloseButton label={t('search.close')} onClick={onClose} />
      </div>
      <p className={styles.count} role="status">
        {words.trim() !== '' && t('search.count', { count: found.length })}
        {found.length > MOST_FOUND && ` ${t('search.more', { count: MOST_FOUND })}`}
      </p>
      <ul className={styles.found}>
        {found.slice(0, MOST_FOUND).map(({ part, title, text }) => (
          <li key={part.id}>
            <a
              href={linkTo(bot, pageOf(part.kind), part.kind === 'settings' ? null : part.id)}
              onClick={onClose}
            >
              <span className={styles.kind}>{t(`kind.${part.kind}`)}</span>
              <span className={styles.title}>{title}</span>
              {text !== '' && <span className={styles.text}>{text}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
