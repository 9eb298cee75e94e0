import { Checkbox, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { TextField, type TextFieldProps } from '../fields/TextField.tsx';
import { peopleMessages } from './messages.ts';

/** Props of {@link PasswordField}. */
export interface PasswordFieldProps
  extends Pick<TextFieldProps, 'label' | 'value' | 'onChange' | 'error'> {
  /** Whether a password is being chosen: then it is said what makes a good one. */
  isNew: boolean;
}

/** A password, with a way to see what one has typed. */
export function PasswordField({ isNew, ...field }: PasswordFieldProps) {
  const t = useTranslation(peopleMessages);
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <TextField
        {...field}
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        help={isNew ? t('password.help') : undefined}
        maxLength={256}
        isRequired
      />
      <Checkbox label={t('password.show')} checked={isShown} onChange={setIsShown} />
    </>
  );
}
