import { Banner, Button, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { TextField } from '../embed/TextField.tsx';
import styles from './DeskPage.module.css';
import { deskMessages } from './messages.ts';
import { type Session, type SignInFailure, signInForTrying } from './sign-in.ts';

/** Props of {@link SignInForm}. */
export interface SignInFormProps {
  /** Whether the last session ended by itself. */
  isOver: boolean;
  /** Called when somebody has been let in. */
  onSignIn: (session: Session) => void;
}

/** Lets an adviser in for trying the desk out. */
export function SignInForm({ isOver, onSignIn }: SignInFormProps) {
  const t = useTranslation(deskMessages);
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<SignInFailure | null>(null);
  const signIn = async () => {
    const session = await signInForTrying(window, name.trim());
    if (typeof session === 'string') setFailure(session);
    else onSignIn(session);
  };
  return (
    <form
      className={styles.signIn}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void signIn();
      }}
    >
      <div role="status">
        {isOver && failure === null && <Banner title={t('duty.over')} />}
        {failure && <Banner kind="danger" title={t(`signIn.${failure}`)} />}
      </div>
      <TextField label={t('signIn.name')} value={name} onChange={setName} maxLength={80} />
      <p className={styles.note}>{t('signIn.note')}</p>
      <Button type="submit" variant="primary">
        {t('signIn.begin')}
      </Button>
    </form>
  );
}
