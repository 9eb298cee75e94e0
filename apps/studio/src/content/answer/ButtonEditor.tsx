import { nameOf } from '@auroraai/dialogue/editing';
import { Combobox, SelectField, useLocale, useTranslation } from '@auroraai/ui';
import { useParts } from '../../draft/DraftProvider.tsx';
import { isObject, type JsonObject } from '../../draft/json.ts';
import { TextField } from '../../fields/TextField.tsx';
import { objectIn } from '../localized.ts';
import { contentMessages } from '../messages.ts';
import { LocalizedField } from '../part/LocalizedField.tsx';
import { type Path, useEditor } from '../part/PartEditor.tsx';
import { titleOf } from '../part-words.ts';
import styles from './Variant.module.css';

const ACTS = ['say', 'intent', 'flow', 'url', 'phone'] as const;

type Act = (typeof ACTS)[number];

/** Props of {@link ButtonEditor}. */
export interface ButtonEditorProps {
  /** Where the button stands. */
  path: Path;
}

/** A button or a suggestion: its words, and the one thing that it does. */
export function ButtonEditor({ path }: ButtonEditorProps) {
  const t = useTranslation(contentMessages);
  const { language } = useLocale();
  const { at, set, isReadOnly } = useEditor();
  const button = objectIn(at(path));
  const act = ACTS.find((each) => each in button) ?? 'say';
  const parts = useParts(act === 'flow' ? 'flow' : 'intent');
  const chosen = button[act];
  const change = (next: Act) => set(path, changed(button, next));
  return (
    <>
      <LocalizedField label={t('button.title')} path={[...path, 'title']} maxLength={200} />
      <div className={styles.row}>
        {isReadOnly ? (
          <p className={styles.help}>{t(`button.${act}`)}</p>
        ) : (
          <SelectField
            label={t('button.does')}
            value={act}
            onChange={(next) => change(next as Act)}
            choices={ACTS.map((each) => ({ value: each, label: t(`button.${each}`) }))}
          />
        )}
        {(act === 'intent' || act === 'flow') && (
          <Combobox
            label={t(`kind.${act}`)}
            emptyLabel={t('button.choose')}
            value={typeof chosen === 'string' ? chosen : ''}
            onChange={(name) => set([...path, act], name)}
            choices={parts.map((part) => ({
              value: nameOf(part.kind, part.value),
              label: titleOf(part, language),
            }))}
          />
        )}
        {act === 'phone' && (
          <TextField
            label={t('button.phone.number')}
            type="tel"
            maxLength={26}
            isReadOnly={isReadOnly}
            value={typeof chosen === 'string' ? chosen : ''}
            onChange={(phone) => set([...path, 'phone'], phone)}
          />
        )}
        {act === 'url' && !isObject(chosen) && (
          <TextField
            label={t('url')}
            type="url"
            maxLength={2000}
            isReadOnly={isReadOnly}
            value={typeof chosen === 'string' ? chosen : ''}
            onChange={(url) => set([...path, 'url'], url)}
          />
        )}
      </div>
      {act === 'say' && <LocalizedField label={t('button.says')} path={[...path, 'say']} />}
      {act === 'url' && isObject(chosen) && (
        <LocalizedField label={t('url')} path={[...path, 'url']} />
      )}
    </>
  );
}

/** The button with another thing to do; what it is called stays. */
function changed(button: JsonObject, act: Act): JsonObject {
  const title = button.title ?? {};
  const { set: filled } = button;
  const keeps = (act === 'intent' || act === 'flow') && filled !== undefined;
  const target = act === 'say' ? title : act === 'url' ? 'https://' : '';
  return { title, [act]: target, ...(keeps && { set: filled }) };
}
