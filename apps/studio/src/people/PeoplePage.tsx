import type { MadeLink } from '@auroraai/api-client/studio';
import { Banner, Button, Disclosure, SelectField, Skeleton, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { hasRole, useSession } from '../shell/SessionProvider.tsx';
import { AuditLog } from './AuditLog.tsx';
import { Invitations } from './Invitations.tsx';
import { InviteForm } from './InviteForm.tsx';
import { MadeLinkNote } from './MadeLinkNote.tsx';
import { MemberLine } from './MemberLine.tsx';
import { peopleMessages } from './messages.ts';
import styles from './People.module.css';
import { Roles } from './Roles.tsx';
import { useMembers } from './useMembers.ts';

/** The people of the organisations of which somebody is an administrator. */
export function PeoplePage() {
  const t = useTranslation(peopleMessages);
  const { session } = useSession();
  const own = session.memberships
    .map(({ organisation }) => organisation)
    .filter(({ id }) => hasRole(session, id, 'administrator'));
  const [chosen, setChosen] = useState(own[0]?.id ?? '');
  return (
    <div className={styles.page}>
      <h1>{t('people')}</h1>
      {own.length === 0 && <Banner title={t('people.none')} />}
      {own.length > 1 && (
        <SelectField
          label={t('people.organisation')}
          value={chosen}
          onChange={setChosen}
          choices={own.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {chosen !== '' && <Organisation key={chosen} organisation={chosen} />}
    </div>
  );
}

function Organisation({ organisation }: { organisation: string }) {
  const t = useTranslation(peopleMessages);
  const { data: people, hasFailed, reload } = useMembers(organisation);
  const [made, setMade] = useState<{ link: MadeLink; name: string } | null>(null);
  const [said, setSaid] = useState('');
  const [isLogOpen, setIsLogOpen] = useState(false);
  const change = (what: string) => {
    setSaid(what);
    reload();
  };
  return (
    <>
      <div role="status">
        {hasFailed && (
          <Banner
            kind="danger"
            title={t('failed')}
            actions={<Button onClick={reload}>{t('retry')}</Button>}
          />
        )}
        {said !== '' && !hasFailed && <Banner kind="success" title={said} />}
      </div>
      {made && <MadeLinkNote key={made.link.url} {...made} onClose={() => setMade(null)} />}
      {!people && !hasFailed && <Skeleton />}
      {people && (
        <section className={styles.section}>
          <h2>{t('people.members')}</h2>
          <ul className={styles.list}>
            {people.members.map((member) => (
              <MemberLine
                key={member.account}
                organisation={organisation}
                member={member}
                onChanged={change}
                onLink={(link) => setMade({ link, name: member.name })}
              />
            ))}
          </ul>
          <Disclosure summary={t('people.roles')}>
            <Roles />
          </Disclosure>
        </section>
      )}
      <InviteForm
        organisation={organisation}
        onInvited={(link, name) => {
          setSaid('');
          setMade({ link, name });
          reload();
        }}
      />
      {people && people.invitations.length > 0 && (
        <Invitations
          organisation={organisation}
          invitations={people.invitations}
          onWithdrawn={() => change(t('invitations.withdrawn'))}
        />
      )}
      {/* Read when it is opened, with what has just been done. */}
      <Disclosure summary={t('audit')} variant="section" onToggle={setIsLogOpen}>
        {isLogOpen && <AuditLog organisation={organisation} />}
      </Disclosure>
    </>
  );
}
