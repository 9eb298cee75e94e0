import type { StudioJson } from '@auroraai/api-client/studio';
import { Button, useTranslation } from '@auroraai/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { contentMessages } from '../messages.ts';
import { type Path, useEditor } from '../part/PartEditor.tsx';
import styles from './ListFrame.module.css';

/** Props of {@link ListFrame}. */
export interface ListFrameProps {
  /** Where the list stands. */
  path: Path;
  /** What the list is. */
  label: string;
  /** What one of them is called, by its number from 1. */
  itemLabel: (number: number) => string;
  addLabel: string;
  /** What is added. */
  newItem: StudioJson;
  /** How many there may be. */
  most: number;
  /** What one of them is edited with. */
  children: (path: Path) => ReactNode;
}

/** A list of things that are edited, moved, added and removed; an empty one is only the way to add. */
export function ListFrame(props: ListFrameProps) {
  const { path, label, itemLabel, addLabel, newItem, most, children } = props;
  const t = useTranslation(contentMessages);
  const { at, set, isReadOnly } = useEditor();
  const value = at(path);
  const items = Array.isArray(value) ? value : [];
  const [said, setSaid] = useState('');
  const [wanted, setWanted] = useState<number | null>(null);
  const frame = useRef<HTMLOListElement>(null);
  // What was added or moved is where work goes on.
  useEffect(() => {
    if (wanted === null) return;
    const item = frame.current?.children[wanted];
    item?.querySelector<HTMLElement>('textarea, input, select')?.focus();
    setWanted(null);
  }, [wanted]);

  const put = (next: readonly StudioJson[]) => set(path, next.length > 0 ? next : undefined);
  const move = (from: number, to: number) => {
    const item = items[from];
    if (item === undefined || to < 0 || to >= items.length) return;
    put(items.toSpliced(from, 1).toSpliced(to, 0, item));
    setSaid(t('list.moved', { number: to + 1 }));
  };
  return (
    <fieldset
      className={styles.frame}
      data-empty={items.length === 0 || undefined}
      aria-label={label}
    >
      {items.length > 0 && (
        <ol className={styles.items} ref={frame}>
          {items.map((_, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the fields hold no state of their own
            <li key={number} className={styles.item}>
              <div className={styles.head}>
                <span className={styles.title}>{itemLabel(number + 1)}</span>
                {!isReadOnly && (
                  <span className={styles.actions}>
                    {number > 0 && (
                      <Button
                        variant="quiet"
                        aria-label={t('list.up', { name: itemLabel(number + 1) })}
                        onClick={() => move(number, number - 1)}
                      >
                        ↑
                      </Button>
                    )}
                    {number < items.length - 1 && (
                      <Button
                        variant="quiet"
                        aria-label={t('list.down', { name: itemLabel(number + 1) })}
                        onClick={() => move(number, number + 1)}
                      >
                        ↓
                      </Button>
                    )}
                    <Button
                      variant="quiet"
                      icon="close"
                      aria-label={t('list.remove', { name: itemLabel(number + 1) })}
                      onClick={() => {
                        put(items.toSpliced(number, 1));
                        setSaid(t('list.removed'));
                      }}
                    />
                  </span>
                )}
              </div>
              {children([...path, number])}
            </li>
          ))}
        </ol>
      )}
      {!isReadOnly && items.length < most && (
        <div>
          <Button
            variant="quiet"
            onClick={() => {
              put([...items, newItem]);
              setWanted(items.length);
            }}
          >
            {addLabel}
          </Button>
        </div>
      )}
      <span className={styles.said} role="status">
        {said}
      </span>
    </fieldset>
  );
}
