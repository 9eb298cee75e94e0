import { type MadeLink, STUDIO_ROLES, type StudioMember } from '@auroraai/api-client/studio';
import { Banner, Button, SelectField, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { useSession } from '../shell/SessionProvider.tsx';
import { peopleMessages } from './messages.ts';
import styles from './People.module.css';
import { useDoing } from './useDoing.ts';

/** Props of {@link MemberLine}. */
export interface MemberLineProps {
  organisation: string;
  member: StudioMember;
  /** Called with what was done, in words. */
  onChanged: (what: string) => void;
  /** Called with a link for a new password. */
  onLink: (link: MadeLink) => void;
}

/** Somebody in an organisation: their role, and what an administrator can do. */
export function MemberLine({ organisation, member, onChanged, onLink }: MemberLineProps) {
  const t = useTranslation(peopleMessages);
  const { client, session, onExpired } = useSession();
  const [isAsked, setIsAsked] = useState(false);
  const { failure, run } = useDoing(onExpired);
  const people = client.people(organisation);
  const { account, name, email, role } = member;
  const isOneself = account === session.account.id;
  return (
    <li className={styles.line}>
      <p className={styles.who}>
        <strong>{name}</strong>
        {email}
      </p>
      <SelectField
        label={t('people.role', { name })}
        value={role}
        onChange={(value) => {
          const next = STUDIO_ROLES.find((one) => one === value);
          if (!next) return;
          run(async () => {
            await people.setRole(account, next);
            onChanged(t('people.changed', { name, role: t(`role.${next}`) }));
          });
        }}
        choices={STUDIO_ROLES.map((one) => ({ value: one, label: t(`role.${one}`) }))}
      />
      {!isOneself && (
        <Button
          variant="quiet"
          aria-label={t('people.passwordLinkOf', { name })}
          onClick={() => run(async () => onLink(await people.passwordLink(account)))}
        >
          {t('people.passwordLink')}
        </Button>
      )}
      {!isOneself && (
        <Button
          variant="quiet"
          aria-label={t('people.removeOf', { name })}
          aria-expanded={isAsked}
          onClick={() => setIsAsked(!isAsked)}
        >
          {t('people.remove')}
        </Button>
      )}
      <div role="status">
        {failure && <Banner kind="danger" title={failure} />}
        {isAsked && (
          <Banner
            title={t('people.reallyRemove', { name })}
            actions={
              <>
                <Button
                  onClick={() =>
                    run(async () => {
                      await people.remove(account);
                      onChanged(t('people.removed', { name }));
                    })
                  }
                >
                  {t('people.yes')}
                </Button>
                <Button variant="quiet" onClick={() => setIsAsked(false)}>
                  {t('people.no')}
                </Button>
              </>
            }
          />
        )}
      </div>
    </li>
  );
}
