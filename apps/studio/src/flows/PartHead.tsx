import type { StudioPart } from '@auroraai/api-client/studio';
import { isNameTaken, nameOf, type Part, rename } from '@auroraai/dialogue/editing';
import { Button, useTranslation } from '@auroraai/ui';
import { useEffect, useState } from 'react';
import { PublishLink } from '../bank/links/PublishLink.tsx';
import { useDraft } from '../draft/DraftProvider.tsx';
import { isObject } from '../draft/json.ts';
import { TextField } from '../fields/TextField.tsx';
import { readOn } from '../shell/read-on.ts';
import { goTo, linkTo } from '../shell/route.ts';
import styles from './Flows.module.css';
import { flowMessages } from './messages.ts';
import { withKey } from './steps/with-key.ts';
import { useFlowTitle } from './useFlowTitle.ts';

/** Props of {@link PartHead}. */
export interface PartHeadProps {
  bot: string;
  part: StudioPart;
  kind: 'flow' | 'form';
}

/** Name and group of a flow or form; another name is carried through to all that refer to it. */
export function PartHead({ bot, part, kind }: PartHeadProps) {
  const t = useTranslation(flowMessages);
  const flowTitle = useFlowTitle();
  const { parts, change, canWrite } = useDraft();
  const name = nameOf(kind, part.value);
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  const value = isObject(part.value) ? part.value : {};
  const wanted = typed.trim();
  const isTaken = wanted !== name && isNameTaken(parts as readonly Part[], kind, wanted);
  const carryThrough = () => {
    if (wanted === '' || wanted === name || isTaken) return setTyped(name);
    const changed = rename(parts as (StudioPart & Part)[], kind, name, wanted);
    change(changed.map((one) => ({ part: one.id, kind: one.kind, value: one.value })));
  };
  const remove = () => {
    change([{ part: part.id, kind, value: null }]);
    goTo(linkTo(bot, 'flows'));
  };
  return (
    <header className={styles.stack}>
      <p>
        <a href={linkTo(bot, 'flows')}>{t('back')}</a>
      </p>
      <h2 ref={readOn} tabIndex={-1}>
        {flowTitle(part) || '…'}
      </h2>
      {canWrite && (
        <>
          <div className={styles.fields}>
            <TextField
              label={t('name')}
              value={typed}
              onChange={setTyped}
              onBlur={carryThrough}
              maxLength={80}
              error={isTaken ? t('name.taken') : undefined}
            />
            <TextField
              label={t('group')}
              value={typeof value.group === 'string' ? value.group : ''}
              onChange={(group) =>
                change(
                  [{ part: part.id, kind, value: withKey(value, 'group', group || undefined) }],
                  `${part.id} group`,
                )
              }
              maxLength={80}
            />
          </div>
          <div className={styles.actions}>
            {kind === 'flow' && <PublishLink part={part.id} />}
            <Button variant="quiet" onClick={remove}>
              {t(`delete.${kind}`, { name })}
            </Button>
          </div>
        </>
      )}
    </header>
  );
}
