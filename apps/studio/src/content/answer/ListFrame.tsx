import type { StudioJson } from '@auroraai/api-client/studio';
import { Button, useTranslation } from '@auroraai/ui';
import { type ReactNode, useState } from 'react';
import { useItemList } from '../../fields/useItemList.ts';
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
  /** Whether one that is alone stands without its number, and is not removed. @default false */
  isPlainAlone?: boolean;
  /** What one of them is edited with. */
  children: (path: Path) => ReactNode;
}

/** A list of things that are edited, moved, added and removed; an empty one is only the way to add. */
export function ListFrame(props: ListFrameProps) {
  const { path, label, itemLabel, addLabel, newItem, most, isPlainAlone, children } = props;
  const t = useTranslation(contentMessages);
  const { at, set, isReadOnly } = useEditor();
  const value = at(path);
  const items = Array.isArray(value) ? value : [];
  const [said, setSaid] = useState('');
  const list = useItemList(items);
  const put = (next: readonly StudioJson[]) => set(path, next.length > 0 ? next : undefined);
  const add = () => {
    list.adding(items.length);
    put([...items, newItem]);
  };
  const move = (from: number, by: -1 | 1) => {
    const item = items[from];
    const to = from + by;
    if (item === undefined || to < 0 || to >= items.length) return;
    list.moving(from, by);
    put(items.toSpliced(from, 1).toSpliced(to, 0, item));
    setSaid(t('list.moved', { number: to + 1 }));
  };
  const remove = (place: number) => {
    list.removing(place);
    put(items.toSpliced(place, 1));
    setSaid(t('list.removed'));
  };
  const isPlain = isPlainAlone && items.length === 1;
  return (
    <fieldset
      className={styles.frame}
      data-empty={items.length === 0 || undefined}
      aria-label={label}
    >
      {items.length > 0 && (
        <ol className={styles.items}>
          {items.map((_, number) => (
            <li
              key={list.keys[number]}
              {...list.mark('item', number)}
              data-at={[...path, number].join('/')}
              className={isPlain ? styles.plain : styles.item}
            >
              {!isPlain && (
                <div className={styles.head}>
                  <span className={styles.title}>{itemLabel(number + 1)}</span>
                  {!isReadOnly && (
                    <span className={styles.actions}>
                      {items.length > 1 && (
                        <>
                          <Button
                            variant="quiet"
                            {...list.mark('up', number)}
                            aria-label={t('list.up', { name: itemLabel(number + 1) })}
                            aria-disabled={number === 0 || undefined}
                            onClick={() => move(number, -1)}
                          >
                            ↑
                          </Button>
                          <Button
                            variant="quiet"
                            {...list.mark('down', number)}
                            aria-label={t('list.down', { name: itemLabel(number + 1) })}
                            aria-disabled={number === items.length - 1 || undefined}
                            onClick={() => move(number, 1)}
                          >
                            ↓
                          </Button>
                        </>
                      )}
                      <Button
                        variant="quiet"
                        icon="close"
                        {...list.mark('remove', number)}
                        aria-label={t('list.remove', { name: itemLabel(number + 1) })}
                        onClick={() => remove(number)}
                      />
                    </span>
                  )}
                </div>
              )}
              {children([...path, number])}
            </li>
          ))}
        </ol>
      )}
      {!isReadOnly && items.length < most && (
        <div>
          <Button variant="quiet" {...list.mark('add')} onClick={add}>
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
