import { Button, useTranslation } from '@auroraai/ui';
import { useRef, useState } from 'react';
import type { Share } from '../person/shares-slice.ts';
import { AttributeEditor } from './AttributeEditor.tsx';
import { HeldFacts } from './HeldFacts.tsx';
import { type Held, isCommon } from './held.ts';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';
import { RemoveAttribute } from './RemoveAttribute.tsx';
import { focusSection } from './Section.tsx';
import { useAttributeText } from './useAttributeText.ts';

/** Props of {@link HeldAttribute}. */
export interface HeldAttributeProps {
  held: Held;
  /** What was given of it and can still be read, or has been. */
  readers: readonly Share[];
  /** Called when the person has removed it. */
  onRemoved: () => void;
}

/** One attribute with all that is known of it, and what can be done with it. */
export function HeldAttribute({ held, readers, onRemoved }: HeldAttributeProps) {
  const t = useTranslation(myDataMessages);
  const text = useAttributeText();
  const item = useRef<HTMLLIElement>(null);
  const [mode, setMode] = useState<'shown' | 'change' | 'remove'>('shown');
  const { name, value } = held;
  const label = text.label(name);
  return (
    <li className={styles.item} ref={item}>
      <p className={styles.name}>
        <strong>{label}</strong> <span className={styles.value}>{text.value(name, value)}</span>
      </p>
      {!isCommon(held, readers) && <HeldFacts held={held} readers={readers} />}
      <div className={styles.actions}>
        <Button
          variant="quiet"
          aria-expanded={mode === 'change'}
          aria-label={t('changeOf', { name: label })}
          onClick={() => setMode(mode === 'change' ? 'shown' : 'change')}
        >
          {t('change')}
        </Button>
        <Button
          variant="quiet"
          aria-expanded={mode === 'remove'}
          aria-label={t('removeOf', { name: label })}
          onClick={() => setMode(mode === 'remove' ? 'shown' : 'remove')}
        >
          {t('remove')}
        </Button>
      </div>
      {mode === 'change' && <AttributeEditor name={name} />}
      {mode === 'remove' && (
        <RemoveAttribute
          name={name}
          onRemove={() => {
            focusSection(item.current);
            onRemoved();
          }}
          onKeep={() => {
            setMode('shown');
            item.current?.querySelector('button')?.focus();
          }}
        />
      )}
    </li>
  );
}
