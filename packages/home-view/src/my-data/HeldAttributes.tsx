import type { AttributeName } from '@auroraai/api-client';
import { SelectField, useTranslation } from '@auroraai/ui';
import { useId, useMemo, useState } from 'react';
import { usePerson } from '../person/PersonProvider.tsx';
import { ATTRIBUTE_NAMES } from '../person/read-attributes.ts';
import { AttributeEditor } from './AttributeEditor.tsx';
import { HeldAttribute } from './HeldAttribute.tsx';
import { HeldFacts } from './HeldFacts.tsx';
import { heldBy, isCommon, readersOf } from './held.ts';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';
import { Section } from './Section.tsx';
import { useAttributeText } from './useAttributeText.ts';

/** Every attribute that the person has said: its value, where it came from, what for, who may read it. */
export function HeldAttributes() {
  const t = useTranslation(myDataMessages);
  const text = useAttributeText();
  const person = usePerson((each) => each);
  const held = useMemo(
    () => heldBy(person).map((each) => ({ each, readers: readersOf(each.name, person.shares) })),
    [person],
  );
  const common = held.find(({ each, readers }) => isCommon(each, readers));
  const [said, setSaid] = useState('');
  return (
    <Section title={t('held')} help={held.length === 0 ? t('held.none') : t('held.help')}>
      {common && (
        <div className={styles.common}>
          <p>{t('held.common')}</p>
          <HeldFacts held={common.each} readers={[]} />
        </div>
      )}
      {held.length > 0 && (
        <ul className={styles.list}>
          {held.map(({ each, readers }) => (
            <HeldAttribute
              key={each.name}
              held={each}
              readers={readers}
              onRemoved={() => setSaid(t('removed', { name: text.label(each.name) }))}
            />
          ))}
        </ul>
      )}
      <p className={styles.said} role="status">
        {said}
      </p>
      <AddAttribute unsaid={unsaidBut(held.map(({ each }) => each.name))} />
    </Section>
  );
}

function unsaidBut(names: readonly AttributeName[]): AttributeName[] {
  return ATTRIBUTE_NAMES.filter((name) => !names.includes(name));
}

function AddAttribute({ unsaid }: { unsaid: readonly AttributeName[] }) {
  const t = useTranslation(myDataMessages);
  const id = useId();
  const text = useAttributeText();
  const [chosen, setChosen] = useState<AttributeName | ''>('');
  // What has been chosen stays open when it has been said, so that it can still be changed.
  const offered = ATTRIBUTE_NAMES.filter((name) => unsaid.includes(name) || name === chosen);
  if (offered.length === 0) return null;
  return (
    <div className={styles.add} id={id}>
      <SelectField
        label={t('add')}
        emptyLabel={t('add.choose')}
        value={chosen}
        onChange={(value) => setChosen(value as AttributeName | '')}
        choices={offered.map((name) => ({ value: name, label: text.label(name) }))}
      />
      {chosen !== '' && <AttributeEditor key={chosen} name={chosen} />}
    </div>
  );
}
