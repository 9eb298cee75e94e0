import { type MadeLink, type NewMember, STUDIO_ROLES } from '@auroraai/api-client/studio';
import { Banner, Button, SelectField, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { TextField } from '../fields/TextField.tsx';
import { useSession } from '../shell/SessionProvider.tsx';
import { LANGUAGES } from './languages.ts';
import { peopleMessages } from './messages.ts';
import styles from './People.module.css';
import { useDoing } from './useDoing.ts';

/** Props of {@link InviteForm}. */
export interface InviteFormProps {
  organisation: string;
  /** Called with the link to be passed on, and to whom. */
  onInvited: (link: MadeLink, name: string) => void;
}

const NOBODY: NewMember = { name: '', email: '', role: 'writer', language: 'fi' };

/** Invites somebody into an organisation. */
export function InviteForm({ organisation, onInvited }: InviteFormProps) {
  const t = useTranslation(peopleMessages);
  const { client, onExpired } = useSession();
  const [person, setPerson] = useState(NOBODY);
  const { failure, isBusy, run } = useDoing(onExpired);
  const change = (part: Partial<NewMember>) => setPerson({ ...person, ...part });
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        run(async () => {
          onInvited(await client.people(organisation).invite(person), person.name);
          setPerson(NOBODY);
        });
      }}
    >
      <h2>{t('invite')}</h2>
      <div className={styles.row}>
        <TextField
          label={t('invite.name')}
          maxLength={80}
          isRequired
          value={person.name}
          onChange={(name) => change({ name })}
        />
        <TextField
          label={t('invite.email')}
          type="email"
          maxLength={254}
          isRequired
          value={person.email}
          onChange={(email) => change({ email })}
        />
        <SelectField
          label={t('invite.role')}
          value={person.role}
          onChange={(role) => change({ role: role as NewMember['role'] })}
          choices={STUDIO_ROLES.map((one) => ({ value: one, label: t(`role.${one}`) }))}
        />
        <SelectField
          label={t('invite.language')}
          value={person.language}
          onChange={(language) => change({ language: language as NewMember['language'] })}
          choices={LANGUAGES}
        />
      </div>
      <div role="alert">{failure && <Banner kind="danger" title={failure} />}</div>
      <Button type="submit" variant="primary" aria-disabled={isBusy || undefined}>
        {t('invite.do')}
      </Button>
    </form>
  );
}
