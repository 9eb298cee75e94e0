import { type ReactNode, useId } from 'react';
import styles from './Fields.module.css';

/** Props of {@link Choices}. */
export interface ChoicesProps {
  labelledBy: string;
  choices: readonly { id: string; label: ReactNode; picture?: ReactNode }[];
  /** Ids of what is chosen. */
  chosen: readonly string[];
  /** Whether several can be chosen. @default false */
  isMany?: boolean;
  /** Whether nothing more can be chosen. @default false */
  isFull?: boolean;
  /** How they stand. @default 'list' */
  layout?: 'list' | 'row' | 'pictures';
  onChoose: (id: string, isChosen: boolean) => void;
}

/** Native radio buttons or checkboxes with room for a finger; `data-chosen` says which are chosen. */
export function Choices({
  labelledBy,
  choices,
  chosen,
  isMany = false,
  isFull = false,
  layout = 'list',
  onChoose,
}: ChoicesProps) {
  const name = useId();
  return (
    <fieldset className={styles.choices} aria-labelledby={labelledBy} data-layout={layout}>
      {choices.map(({ id, label, picture }) => {
        const isChosen = chosen.includes(id);
        return (
          <label key={id} className={styles.choice} data-chosen={isChosen || undefined}>
            <input
              type={isMany ? 'checkbox' : 'radio'}
              name={name}
              checked={isChosen}
              disabled={isMany && isFull && !isChosen}
              onChange={(event) => onChoose(id, event.target.checked)}
            />
            {picture}
            <span>{label}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
