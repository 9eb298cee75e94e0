import {
  JARGON_ENTRIES,
  JARGON_LENGTH,
  type JargonEntry,
  StudioError,
} from '@auroraai/api-client/studio';
import {
  Banner,
  Button,
  SelectField,
  Skeleton,
  useLanguageName,
  useLocale,
  useTranslation,
  VisuallyHidden,
} from '@auroraai/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { TextField } from '../fields/TextField.tsx';
import { hasRole, useSession } from '../shell/SessionProvider.tsx';
import { COMMON_JARGON } from './common-jargon.ts';
import { editedJargon, isSameEntry, type JargonEdit } from './edit-jargon.ts';
import styles from './Jargon.module.css';
import { jargonMessages } from './messages.ts';
import { saveJargon } from './save-jargon.ts';
import { useJargon } from './useJargon.ts';

const LANGUAGES = ['fi', 'sv', 'en'] as const;

/** The words that an organisation does not want people to meet, and what to say instead. */
export function JargonSection({ organisation }: { organisation: string }) {
  const t = useTranslation(jargonMessages);
  const languageName = useLanguageName();
  const { language } = useLocale();
  const { client, session, onExpired } = useSession();
  const queries = useQueryClient();
  const { data, hasFailed, reload } = useJargon(organisation);
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const canWrite = hasRole(session, organisation, 'writer');
  const entries = [...(data?.entries ?? [])].sort(
    (one, other) => Number(other.language === language) - Number(one.language === language),
  );
  const missing = COMMON_JARGON.filter((one) => !entries.some((each) => isSameEntry(one, each)));
  const save = async (edit: JargonEdit, what: string): Promise<boolean> => {
    if (!data) return false;
    setTrouble(false);
    try {
      await saveJargon(client, organisation, data, (now) => editedJargon(now, edit));
      await queries.invalidateQueries({ queryKey: ['jargon', organisation] });
      setSaid(what);
      return true;
    } catch (error) {
      if (error instanceof StudioError && error.status === 401) onExpired();
      setTrouble(true);
      return false;
    }
  };
  /** The focus stays among the words: on the next one, else on the field. */
  const remove = async (entry: JargonEntry, at: number) => {
    const buttons = list.current?.querySelectorAll<HTMLElement>('li button');
    const next = buttons?.[at + 1] ?? buttons?.[at - 1] ?? list.current?.querySelector('input');
    if (await save({ kind: 'remove', entry }, t('removed', { word: entry.word }))) next?.focus();
  };
  return (
    <div ref={list} className={styles.section}>
      <p>{t('lead')}</p>
      <div role="status">
        {hasFailed && (
          <Banner
            kind="danger"
            title={t('failed')}
            actions={<Button onClick={reload}>{t('retry')}</Button>}
          />
        )}
        {trouble && <Banner kind="danger" title={t('notSaved')} />}
        {said && !trouble && <VisuallyHidden>{said}</VisuallyHidden>}
      </div>
      {!data && !hasFailed && <Skeleton />}
      {data && entries.length === 0 && <p>{t('none')}</p>}
      <ul className={styles.words}>
        {entries.map((entry, at) => (
          <li key={`${entry.language} ${entry.word}`} className={styles.word}>
            <span>
              <strong lang={entry.language}>{entry.word}</strong>
              {entry.instead && (
                <>
                  {' → '}
                  <span lang={entry.language}>{entry.instead}</span>
                </>
              )}{' '}
              <span className={styles.quiet}>({languageName(entry.language)})</span>
            </span>
            {canWrite && (
              <Button
                variant="quiet"
                aria-label={t('removeOf', { word: entry.word })}
                onClick={() => void remove(entry, at)}
              >
                {t('remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {data && canWrite && entries.length < JARGON_ENTRIES && (
        <>
          <NewWord
            onAdd={(entry) =>
              save({ kind: 'add', entries: [entry] }, t('added', { word: entry.word }))
            }
          />
          {missing.length > 0 && (
            <div>
              <Button
                variant="quiet"
                onClick={() =>
                  void save({ kind: 'add', entries: missing }, t('common.added')).then(() =>
                    list.current?.querySelector('input')?.focus(),
                  )
                }
              >
                {t('common', { count: missing.length })}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function NewWord({ onAdd }: { onAdd: (entry: JargonEntry) => Promise<boolean> }) {
  const t = useTranslation(jargonMessages);
  const languageName = useLanguageName();
  const { language: ours } = useLocale();
  const [language, setLanguage] = useState<JargonEntry['language']>(
    LANGUAGES.find((each) => each === ours) ?? 'fi',
  );
  const [word, setWord] = useState('');
  const [instead, setInstead] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (word.trim() === '') return;
    const isAdded = await onAdd({ language, word: word.trim(), instead: instead.trim() });
    if (!isAdded) return;
    setWord('');
    setInstead('');
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void onSubmit(event)}>
      <SelectField
        label={t('language')}
        value={language}
        onChange={(value) => setLanguage(LANGUAGES.find((each) => each === value) ?? 'fi')}
        choices={LANGUAGES.map((each) => ({ value: each, label: languageName(each) }))}
      />
      <TextField
        label={t('word')}
        value={word}
        onChange={setWord}
        lang={language}
        maxLength={JARGON_LENGTH}
      />
      <TextField
        label={t('instead')}
        value={instead}
        onChange={setInstead}
        lang={language}
        maxLength={JARGON_LENGTH}
      />
      <Button type="submit">{t('add')}</Button>
    </form>
  );
}
