import {
  type StudioClient,
  StudioError,
  type StudioLink,
  type StudioSession,
} from '@auroraai/api-client/studio';
import { Banner, Button, LinkButton, Skeleton, useTranslation } from '@auroraai/ui';
import { useEffect, useState } from 'react';
import { useFailure } from './failure.ts';
import { peopleMessages } from './messages.ts';
import { PasswordField } from './PasswordField.tsx';
import styles from './People.module.css';
import { useDoing } from './useDoing.ts';

/** Props of {@link LinkPage}. */
export interface LinkPageProps {
  client: StudioClient;
  /** The secret of the link. */
  token: string;
  onSignedIn: (session: StudioSession) => void;
}

/** Lets somebody in by a link that was passed on to them. */
export function LinkPage({ client, token, onSignedIn }: LinkPageProps) {
  const t = useTranslation(peopleMessages);
  const [link, setLink] = useState<StudioLink | null>(null);
  const why = useFailure();
  const [refused, setRefused] = useState<unknown>(null);
  useEffect(() => {
    let isWanted = true;
    client.account.openLink(token).then(
      (found) => isWanted && setLink(found),
      (error: unknown) => isWanted && setRefused(error),
    );
    return () => {
      isWanted = false;
    };
  }, [client, token]);
  return (
    <div className={styles.narrow}>
      <h1>{t('link')}</h1>
      <div role="status">
        {refused !== null && (
          <Banner
            kind="danger"
            // An address that was cut off on its way is no link either.
            title={isInvalid(refused) ? t('link.over') : why(refused)}
            actions={<LinkButton href="#/">{t('link.signIn')}</LinkButton>}
          />
        )}
      </div>
      {link && <Accept client={client} token={token} link={link} onSignedIn={onSignedIn} />}
      {!link && refused === null && <Skeleton />}
    </div>
  );
}

function isInvalid(error: unknown): boolean {
  return error instanceof StudioError && error.problem === 'invalid';
}

function Accept({ client, token, link, onSignedIn }: LinkPageProps & { link: StudioLink }) {
  const t = useTranslation(peopleMessages);
  const [password, setPassword] = useState('');
  const { failure, isBusy, run } = useDoing();
  const { name, email, organisation, role, chooses_password: chooses } = link;
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        run(async () => {
          const session = await client.account.acceptLink(token, password);
          location.hash = '';
          onSignedIn(session);
        });
      }}
    >
      <p>{t('link.for', { name, organisation: organisation.name })}</p>
      <p>{t('link.role', { role: t(`role.${role}`).toLowerCase(), may: t(`role.${role}.may`) })}</p>
      <p>{t(chooses ? 'link.email' : 'link.own', { email })}</p>
      {/* For whoever keeps passwords for the person: whose it is. */}
      <input
        type="email"
        aria-label={t('invite.email')}
        value={email}
        autoComplete="username"
        readOnly
        hidden
      />
      <div role="alert">{failure && <Banner kind="danger" title={failure} />}</div>
      <PasswordField
        label={t(chooses ? 'password.new' : 'password')}
        isNew={chooses}
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" variant="primary" aria-disabled={isBusy || undefined}>
        {t('link.do')}
      </Button>
    </form>
  );
}
