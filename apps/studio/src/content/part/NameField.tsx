import { isNameTaken, nameOf, rename } from '@auroraai/dialogue/editing';
import { useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { useOpenDraft } from '../../draft/DraftProvider.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { contentMessages } from '../messages.ts';
import { isName } from '../new-name.ts';
import { useEditor } from './PartEditor.tsx';

/** The name by which other parts know the part; a new one is carried through to all of them. */
export function NameField() {
  const t = useTranslation(contentMessages);
  const { part, isReadOnly } = useEditor();
  const { store } = useOpenDraft();
  const { kind } = part;
  const name = nameOf(kind, part.value);
  const [typed, setTyped] = useState<string | null>(null);
  const wanted = (typed ?? name).trim();
  const parts = () => [...store.get().parts.values()].filter(({ id }) => id !== part.id);
  const isTaken = typed !== null && wanted !== name && isNameTaken(parts(), kind, wanted);
  const error = typed === null || wanted === name ? undefined : errorOf();

  function errorOf(): string | undefined {
    if (!isName(wanted)) return t('name.wrong');
    return isTaken ? t('name.taken') : undefined;
  }

  const carryThrough = () => {
    if (typed === null || error) return;
    setTyped(null);
    if (wanted === name) return;
    const all = [...store.get().parts.values()];
    store.change(
      rename(all, kind, name, wanted).map(({ id, kind: of, value }) => ({
        part: id,
        kind: of,
        value,
      })),
    );
  };
  return (
    <form
      data-at={kind}
      onSubmit={(event) => {
        event.preventDefault();
        carryThrough();
      }}
    >
      <TextField
        label={t('name')}
        help={t('name.help')}
        error={error}
        maxLength={80}
        isReadOnly={isReadOnly}
        value={typed ?? name}
        onChange={setTyped}
        onBlur={carryThrough}
      />
    </form>
  );
}
