import {
  type StudioClient,
  StudioError,
  type StudioSession,
  type StudioSignIn,
} from '@auroraai/api-client/studio';
import { Banner, Button, LinkButton, useTranslation } from '@auroraai/ui';
import { useEffect, useState } from 'react';
import { TextField } from '../fields/TextField.tsx';
import { shellMessages } from '../shell/messages.ts';
import styles from './SignInPage.module.css';

/** Props of {@link SignInPage}. */
export interface SignInPageProps {
  client: StudioClient;
  /** Whether the last session ended by itself. */
  isOver: boolean;
  /** Whether the server could not be told that the last session is to end. */
  isStillOpen: boolean;
  onSignedIn: (session: StudioSession) => void;
  /** Called to end the session that is still open. */
  onSignOut: () => void;
}

type Failure = 'wrong' | 'tooMany' | 'failed' | 'refused';

/** Lets an editor in. */
export function SignInPage(props: SignInPageProps) {
  const { client, isOver, isStillOpen, onSignedIn, onSignOut } = props;
  const t = useTranslation(shellMessages);
  const [ways, setWays] = useState<StudioSignIn>({
    trial: null,
    providers: [],
    has_session: false,
  });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState<Failure | null>(() => failureAt(location.hash));
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    let isWanted = true;
    // What cannot be read is not offered; signing in with a password tells what is wrong.
    client.signInWays().then(
      (found) => isWanted && setWays(found),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [client]);
  const signIn = async () => {
    setIsBusy(true);
    setFailure(null);
    try {
      onSignedIn(await client.signIn(email.trim(), password));
    } catch (error) {
      setFailure(failureOf(error));
      setIsBusy(false);
    }
  };
  const { trial, providers } = ways;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void signIn();
      }}
    >
      <h1>{t('signIn')}</h1>
      <p className={styles.lead}>{t('signIn.lead')}</p>
      <div role="alert">
        {isOver && failure === null && <Banner title={t('signIn.over')} />}
        {isStillOpen && failure === null && (
          <Banner
            kind="danger"
            title={t('signOut.failed')}
            actions={<Button onClick={onSignOut}>{t('signOut.again')}</Button>}
          >
            <p>{t('signOut.failed.help')}</p>
          </Banner>
        )}
        {failure && <Banner kind="danger" title={t(`signIn.${failure}`)} />}
      </div>
      {trial && (
        <Banner
          actions={
            <Button
              onClick={() => {
                setEmail(trial.email);
                setPassword(trial.password);
              }}
            >
              {t('signIn.trial.fill')}
            </Button>
          }
        >
          <p>{t('signIn.trial', { email: trial.email, password: trial.password })}</p>
        </Banner>
      )}
      <TextField
        label={t('signIn.email')}
        type="email"
        autoComplete="username"
        isRequired
        maxLength={254}
        value={email}
        onChange={setEmail}
      />
      <TextField
        label={t('signIn.password')}
        type="password"
        autoComplete="current-password"
        isRequired
        maxLength={1024}
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" variant="primary" aria-disabled={isBusy || undefined}>
        {t('signIn.do')}
      </Button>
      {providers.map(({ name, url }) => (
        <LinkButton key={url} href={url}>
          {t('signIn.with', { name })}
        </LinkButton>
      ))}
    </form>
  );
}

/** What the server says in the address after a sign-in by the organisation's own system. */
function failureAt(hash: string): Failure | null {
  if (hash === '#/sign-in/refused') return 'refused';
  return hash === '#/sign-in/failed' ? 'failed' : null;
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof StudioError)) return 'failed';
  if (error.status === 429) return 'tooMany';
  return error.status >= 400 && error.status < 500 ? 'wrong' : 'failed';
}
