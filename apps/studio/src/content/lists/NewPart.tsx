import type { StudioJson } from '@auroraai/api-client/studio';
import { Button, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { useOpenDraft } from '../../draft/DraftProvider.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { goTo, linkTo } from '../../shell/route.ts';
import { newAnswer } from '../answer/new-answer.ts';
import { contentMessages } from '../messages.ts';
import { newName } from '../new-name.ts';
import type { ContentKind } from '../part-words.ts';
import { useBotLanguages } from '../useBotLanguages.ts';
import styles from './Lists.module.css';

/** Props of {@link NewPart}. */
export interface NewPartProps {
  bot: string;
  kind: ContentKind;
}

/** Adds a part to its list and opens it. */
export function NewPart({ bot, kind }: NewPartProps) {
  const t = useTranslation(contentMessages);
  const { store } = useOpenDraft();
  const languages = useBotLanguages();
  const [title, setTitle] = useState('');
  const add = () => {
    const parts = [...store.get().parts.values()];
    const name = newName(parts, kind, title.trim());
    const id = store.newId();
    const order = Math.max(
      0,
      ...parts.filter((part) => part.kind === kind).map((part) => part.order + 1),
    );
    store.change([{ part: id, kind, value: newValue(kind, name, title.trim(), languages), order }]);
    setTitle('');
    goTo(linkTo(bot, 'content', id));
  };
  return (
    <form
      className={styles.new}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') add();
      }}
    >
      <TextField label={t(`new.${kind}`)} value={title} onChange={setTitle} maxLength={80} />
      <Button type="submit">{t('new.add')}</Button>
    </form>
  );
}

function newValue(
  kind: ContentKind,
  name: string,
  title: string,
  languages: readonly string[],
): StudioJson {
  const titled = { title: { [languages[0] ?? 'fi']: title } };
  if (kind === 'intent') return { intent: name, ...titled, examples: {} };
  if (kind === 'answer') return newAnswer(name, languages);
  if (kind === 'slot') return { slot: name, kind: 'text', ...titled };
  return { entity: name, kind: 'list', values: [{ value: title }] };
}
