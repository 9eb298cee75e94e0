import { Button, useTranslation } from '@auroraai/ui';
import styles from './Header.module.css';
import { shellMessages } from './messages.ts';
import { useMaybeSession } from './SessionProvider.tsx';

/** Who is signed in, with the way out; nothing where nobody is. */
export function Who() {
  const t = useTranslation(shellMessages);
  const value = useMaybeSession();
  if (!value) return null;
  return (
    <div className={styles.who}>
      <a
        className={styles.name}
        href="#/account"
        aria-label={t('account', { name: value.session.account.name })}
      >
        {value.session.account.name}
      </a>
      <Button variant="quiet" onClick={value.signOut}>
        {t('signOut')}
      </Button>
    </div>
  );
}
