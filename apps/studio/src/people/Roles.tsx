import { STUDIO_ROLES } from '@auroraai/api-client/studio';
import { useTranslation } from '@auroraai/ui';
import { peopleMessages } from './messages.ts';

/** What each role may do; each may also do what stands before it. */
export function Roles() {
  const t = useTranslation(peopleMessages);
  return (
    <ul>
      {STUDIO_ROLES.map((role) => (
        <li key={role}>
          <strong>{t(`role.${role}`)}</strong> {t(`role.${role}.may`)}
        </li>
      ))}
    </ul>
  );
}
