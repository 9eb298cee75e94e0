import { Button, Checkbox, useTranslation } from '@auroraai/ui';
import { useEffect, useRef, useState } from 'react';
import { AvatarField } from '../avatars/AvatarField.tsx';
import { AVATAR_NAMES, type AvatarName } from '../avatars/drawings.ts';
import styles from '../Group.module.css';
import { CODE_LENGTH, cleanCode, shownCode } from '../join-code/code.ts';
import { groupMessages } from '../messages.ts';
import { ProblemBanner } from '../parts/ProblemBanner.tsx';
import type { GroupProblem } from '../parts/problem.ts';
import { TextInput } from '../parts/TextInput.tsx';
import { useNicknames } from './useNicknames.ts';

/** With what somebody joins. */
export interface Joining {
  code: string;
  nickname: string;
  avatar: AvatarName;
  /** Whether the device may remember it. */
  keeps: boolean;
}

/** Props of {@link JoinForm}. */
export interface JoinFormProps {
  /** The code of the link by which somebody came; empty when they came without. */
  code: string;
  canKeep: boolean;
  isJoining: boolean;
  problem: GroupProblem | null;
  /** Whether they have just left a group. */
  hasLeft: boolean;
  random: () => number;
  onJoin: (joining: Joining) => void;
  headingLevel: 2 | 3;
}

/** The most characters of a nickname. */
const LONGEST_NAME = 24;

/** How somebody joins a group: the code, a nickname that is not their name, an avatar. */
export function JoinForm(props: JoinFormProps) {
  const { canKeep, isJoining, problem, hasLeft, random, onJoin, headingLevel } = props;
  const t = useTranslation(groupMessages);
  const suggest = useNicknames(random);
  const heading = useRef<HTMLHeadingElement>(null);
  const codeField = useRef<HTMLInputElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState(() => (props.code === '' ? '' : shownCode(props.code)));
  const [nickname, setNickname] = useState(() => suggest());
  const [avatar, setAvatar] = useState<AvatarName>(
    () => AVATAR_NAMES[Math.floor(random() * AVATAR_NAMES.length)] ?? 'fox',
  );
  const [keeps, setKeeps] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const [suggested, setSuggested] = useState('');
  const isCode = cleanCode(code).length === CODE_LENGTH;
  const isName = nickname.trim() !== '';
  const Heading = `h${headingLevel}` as const;
  useEffect(() => {
    if (hasLeft) heading.current?.focus();
  }, [hasLeft]);
  useEffect(() => {
    if (problem === 'code') codeField.current?.focus();
    if (problem === 'name') nameField.current?.focus();
  }, [problem]);
  return (
    <form
      className={styles.narrow}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (isJoining) return;
        if (!isCode) codeField.current?.focus();
        else if (!isName) nameField.current?.focus();
        else onJoin({ code: cleanCode(code), nickname: nickname.trim(), avatar, keeps });
      }}
    >
      <p role="status" className={styles.done}>
        {hasLeft && t('left')}
      </p>
      <Heading className={styles.title} ref={heading} tabIndex={-1}>
        {t('join.title')}
      </Heading>
      <p className={styles.text}>{t('join.lead')}</p>
      <TextInput
        inputRef={codeField}
        label={t('code.code')}
        help={t('join.code.help')}
        fault={isChecked && !isCode ? t('problem.code.form') : undefined}
        value={code}
        onChange={setCode}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
        dir="ltr"
      />
      <div className={styles.part}>
        <TextInput
          inputRef={nameField}
          label={t('join.name')}
          help={t('join.name.help')}
          fault={isChecked && !isName ? t('problem.name.form') : undefined}
          value={nickname}
          onChange={setNickname}
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST_NAME}
          dir="auto"
        />
        <div className={styles.actions}>
          <Button
            icon="undo"
            onClick={() => {
              const name = suggest(nickname);
              setNickname(name);
              setSuggested(name);
            }}
          >
            {t('join.suggest')}
          </Button>
          <span role="status" className={styles.heard}>
            {suggested && t('join.suggested', { name: suggested })}
          </span>
        </div>
      </div>
      <AvatarField value={avatar} onChange={setAvatar} />
      {canKeep && <Checkbox label={t('keep.player')} checked={keeps} onChange={setKeeps} />}
      <p className={styles.hint}>{t('join.promise')}</p>
      <ProblemBanner problem={problem} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" aria-disabled={isJoining}>
          {t(isJoining ? 'join.going' : 'join.go')}
        </Button>
      </div>
    </form>
  );
}
