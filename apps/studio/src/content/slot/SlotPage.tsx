import { nameOf } from '@auroraai/dialogue/editing';
import { Checkbox, Combobox, SelectField, useTranslation } from '@auroraai/ui';
import { useParts } from '../../draft/DraftProvider.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { ListFrame } from '../answer/ListFrame.tsx';
import { EntityValue } from '../entity/EntityValue.tsx';
import { contentMessages } from '../messages.ts';
import { DeletePart } from '../part/DeletePart.tsx';
import { LocalizedField } from '../part/LocalizedField.tsx';
import { NameField } from '../part/NameField.tsx';
import { useEditor } from '../part/PartEditor.tsx';
import styles from '../part/PartPage.module.css';
import { UsedBy, useUses } from '../part/UsedBy.tsx';
import { ScaleEnds } from './ScaleEnds.tsx';

const KINDS = [
  'text',
  'number',
  'age',
  'scale',
  'yes-no',
  'choice',
  'choices',
  'place',
  'date',
  'postcode',
] as const;

/** Something that the bot keeps in mind. */
export function SlotPage() {
  const t = useTranslation(contentMessages);
  const { part, at, set, isReadOnly } = useEditor();
  const entities = useParts('entity');
  const uses = useUses(part);
  const kind = KINDS.find((each) => each === at(['kind'])) ?? 'text';
  const entity = at(['entity']);
  const context = at(['context']);
  return (
    <>
      <LocalizedField
        label={t('slot.title')}
        path={['title']}
        whenEmpty={['title']}
        maxLength={200}
      />
      <section className={styles.section}>
        {isReadOnly ? (
          <p>{t(`slot.kind.${kind}`)}</p>
        ) : (
          <SelectField
            label={t('slot.kind')}
            value={kind}
            onChange={(next) => set(['kind'], next)}
            choices={KINDS.map((each) => ({ value: each, label: t(`slot.kind.${each}`) }))}
          />
        )}
        {kind === 'scale' && <ScaleEnds />}
        {(kind === 'choice' || kind === 'choices') && (
          <ListFrame
            path={['options']}
            label={t('slot.options')}
            itemLabel={(number) => t('slot.option', { number })}
            addLabel={t('slot.option.add')}
            newItem={{ value: '', label: {} }}
            most={50}
          >
            {(path) => <EntityValue path={path} names="label" />}
          </ListFrame>
        )}
        {!isReadOnly && (
          <>
            <Checkbox
              label={t('slot.anywhere')}
              checked={at(['anywhere']) === true}
              onChange={(checked) => set(['anywhere'], checked || undefined)}
            />
            <Combobox
              label={t('slot.entity')}
              emptyLabel={t('slot.entity.none')}
              value={typeof entity === 'string' ? entity : ''}
              onChange={(name) => set(['entity'], name === '' ? undefined : name)}
              choices={entities.map(({ value }) => {
                const name = nameOf('entity', value);
                return { value: name, label: name };
              })}
            />
          </>
        )}
        <TextField
          label={t('slot.context')}
          help={t('slot.context.help')}
          maxLength={80}
          isReadOnly={isReadOnly}
          value={typeof context === 'string' ? context : ''}
          onChange={(next) => set(['context'], next === '' ? undefined : next)}
        />
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('uses')}</h2>
        <UsedBy uses={uses} />
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('more')}</h2>
        <NameField key={part.id} />
        <DeletePart />
      </section>
    </>
  );
}
