import type { StudioInvitation } from '@auroraai/api-client/studio';
import { Banner, Button, useTranslation } from '@auroraai/ui';
import { useSession } from '../shell/SessionProvider.tsx';
import { useWhen } from '../versions/useWhen.ts';
import { peopleMessages } from './messages.ts';
import styles from './People.module.css';
import { useDoing } from './useDoing.ts';

/** Props of {@link Invitations}. */
export interface InvitationsProps {
  organisation: string;
  invitations: readonly StudioInvitation[];
  onWithdrawn: () => void;
}

/** Invitations that nobody has used yet. */
export function Invitations({ organisation, invitations, onWithdrawn }: InvitationsProps) {
  const t = useTranslation(peopleMessages);
  const when = useWhen();
  const { client, onExpired } = useSession();
  const { failure, run } = useDoing(onExpired);
  return (
    <section className={styles.section}>
      <h2>{t('invitations')}</h2>
      <div role="status">{failure && <Banner kind="danger" title={failure} />}</div>
      <ul className={styles.list}>
        {invitations.map(({ id, name, email, role, invited_by: by, expires_at: until }) => (
          <li key={id} className={styles.line}>
            <p className={styles.who}>
              <strong>
                {name}, {t(`role.${role}`).toLowerCase()}
              </strong>
              {email}
            </p>
            <p className={styles.who}>{t('invitations.until', { date: when(until), by })}</p>
            <Button
              variant="quiet"
              aria-label={t('invitations.withdrawOf', { name })}
              onClick={() =>
                run(async () => {
                  await client.people(organisation).withdraw(id);
                  onWithdrawn();
                })
              }
            >
              {t('invitations.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
