import { Banner, Button, SelectField, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { TextField } from '../fields/TextField.tsx';
import { useSession } from '../shell/SessionProvider.tsx';
import { LANGUAGES } from './languages.ts';
import { peopleMessages } from './messages.ts';
import { PasswordField } from './PasswordField.tsx';
import styles from './People.module.css';
import { useDoing } from './useDoing.ts';

/** One's own account: name and language, password, where one is signed in. */
export function AccountPage() {
  const t = useTranslation(peopleMessages);
  return (
    <div className={styles.narrow}>
      <h1>{t('account')}</h1>
      <About />
      <NewPassword />
      <Sessions />
    </div>
  );
}

function About() {
  const t = useTranslation(peopleMessages);
  const { client, session, onSession, onExpired } = useSession();
  const [name, setName] = useState(session.account.name);
  const [language, setLanguage] = useState(session.account.language);
  const [isSaved, setIsSaved] = useState(false);
  const { failure, isBusy, run } = useDoing(onExpired);
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        setIsSaved(false);
        run(async () => {
          onSession(await client.account.change({ name, language }));
          setIsSaved(true);
        });
      }}
    >
      <h2>{t('account.about')}</h2>
      <TextField
        label={t('account.name')}
        autoComplete="name"
        maxLength={80}
        isRequired
        value={name}
        onChange={setName}
      />
      <SelectField
        label={t('account.language')}
        value={language}
        onChange={(value) => setLanguage(value as typeof language)}
        choices={LANGUAGES}
      />
      <div role="status">
        {failure && <Banner kind="danger" title={failure} />}
        {isSaved && <Banner kind="success" title={t('account.saved')} />}
      </div>
      <Button type="submit" aria-disabled={isBusy || undefined}>
        {t('account.save')}
      </Button>
    </form>
  );
}

function NewPassword() {
  const t = useTranslation(peopleMessages);
  const { client, session, onSession, onExpired } = useSession();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [isChanged, setIsChanged] = useState(false);
  const { failure, isBusy, run } = useDoing(onExpired);
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        setIsChanged(false);
        run(async () => {
          onSession(await client.account.changePassword(current, password));
          setCurrent('');
          setPassword('');
          setIsChanged(true);
        });
      }}
    >
      <h2>{t('account.password')}</h2>
      <input
        type="email"
        aria-label={t('invite.email')}
        value={session.account.email}
        autoComplete="username"
        readOnly
        hidden
      />
      <TextField
        label={t('password.current')}
        type="password"
        autoComplete="current-password"
        maxLength={256}
        isRequired
        value={current}
        onChange={setCurrent}
      />
      <PasswordField label={t('password.new')} isNew value={password} onChange={setPassword} />
      <div role="status">
        {failure && <Banner kind="danger" title={failure} />}
        {isChanged && <Banner kind="success" title={t('account.changed')} />}
      </div>
      <Button type="submit" aria-disabled={isBusy || undefined}>
        {t('account.change')}
      </Button>
    </form>
  );
}

function Sessions() {
  const t = useTranslation(peopleMessages);
  const { client, onExpired, signOut } = useSession();
  const { failure, run } = useDoing(onExpired);
  return (
    <section className={styles.section}>
      <h2>{t('account.sessions')}</h2>
      <p className={styles.help}>{t('account.sessions.about')}</p>
      <div role="status">{failure && <Banner kind="danger" title={failure} />}</div>
      <Button
        onClick={() =>
          run(async () => {
            await client.account.signOutEverywhere();
            signOut();
          })
        }
      >
        {t('account.everywhere')}
      </Button>
    </section>
  );
}
