import { type KeyboardEvent, useId, useState } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { VisuallyHidden } from '../layout/VisuallyHidden.tsx';
import { useTranslation } from '../locale/useTranslation.ts';
import { uiMessages } from '../messages.ts';
import styles from './Combobox.module.css';
import field from './Field.module.css';
import { filterChoices } from './filter-choices.ts';
import type { Choice } from './SelectField.tsx';

/** Props of {@link Combobox}. */
export interface ComboboxProps {
  /** What is chosen. */
  label: string;
  /** The chosen value; an empty string when nothing is chosen. */
  value: string;
  /** Called with the new value. */
  onChange: (value: string) => void;
  /** What stands for "nothing chosen". */
  emptyLabel: string;
  /** What it is for, or that it may be left out. */
  help?: string;
  /** The choices; an empty one for {@link ComboboxProps.emptyLabel} is added. */
  choices: readonly Choice[];
}

/** A choice out of many that a person finds by typing (the ARIA combobox pattern with a listbox). */
export function Combobox({ label, value, onChange, emptyLabel, help, choices }: ComboboxProps) {
  const id = useId();
  const t = useTranslation(uiMessages);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const all = [{ value: '', label: emptyLabel }, ...choices];
  const shown = open ? (typed ? filterChoices(choices, typed) : all) : [];
  const chosen = all.find((choice) => choice.value === value) ?? all[0]!;

  const close = () => {
    setOpen(false);
    setTyped(null);
    setActive(-1);
  };
  const choose = (choice: Choice | undefined) => {
    if (choice && choice.value !== value) onChange(choice.value);
    close();
  };
  /** What the typed text means by itself: nothing, one name in full, or the only choice left. */
  const meant = () => {
    if (typed === null) return undefined;
    if (typed.trim() === '') return all[0];
    const wanted = typed.trim().toLowerCase();
    const exact = shown.find((choice) => choice.label.toLowerCase() === wanted);
    return exact ?? (shown.length === 1 ? shown[0] : undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = open ? shown.length : all.length;
    const move = (to: number) => {
      setOpen(true);
      setActive(to);
      // The root may be a shadow root: the document does not know what is inside.
      const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
      root.getElementById(`${id}-${to}`)?.scrollIntoView({ block: 'nearest' });
    };
    if (event.key === 'ArrowDown') move((active + 1) % Math.max(1, count));
    else if (event.key === 'ArrowUp') move(active <= 0 ? count - 1 : active - 1);
    else if (event.key === 'Enter' && open) choose(shown[active] ?? meant());
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.combobox}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      <div className={field.box}>
        <input
          className={field.input}
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-describedby={help ? `${id}-help` : undefined}
          aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
          value={typed ?? chosen.label}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onClick={() => setOpen(true)}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={onKeyDown}
          // Who leaves with a choice in sight has made it, as in a native list.
          onBlur={() => choose(shown[active] ?? meant())}
        />
        <span className={field.end}>
          <Icon name="chevron-down" />
        </span>
      </div>
      <div
        className={styles.list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        tabIndex={-1}
        hidden={!open}
      >
        {shown.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard works through the input
          <div
            key={choice.value}
            className={styles.option}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={choice.value === value}
            data-active={index === active || undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            {choice.label}
            {choice.value === value && <Icon name="check" />}
          </div>
        ))}
      </div>
      {open && shown.length === 0 && <p className={styles.none}>{t('combobox.none')}</p>}
      {help && (
        <p className={field.help} id={`${id}-help`}>
          {help}
        </p>
      )}
      <VisuallyHidden>
        <span role="status">
          {open && typed ? t('combobox.count', { count: shown.length }) : ''}
        </span>
      </VisuallyHidden>
    </div>
  );
}
