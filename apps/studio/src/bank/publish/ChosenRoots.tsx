import type { StudioPart } from '@auroraai/api-client/studio';
import { Button, Combobox, useLocale, useTranslation } from '@auroraai/ui';
import { useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { titleOf } from '../../content/part-words.ts';
import { useDraftSnapshot } from '../../draft/DraftProvider.tsx';
import { useFlowTitle } from '../../flows/useFlowTitle.ts';
import { usePartLabel } from '../../versions/usePartLabel.ts';
import styles from '../BankPage.module.css';
import { bankMessages } from '../messages.ts';

/** Kinds of part with which a published topic can begin. */
const ROOTS = ['intent', 'flow', 'answer'] as const;

/** The most that can be chosen. */
const MOST = 200;

/** Props of {@link ChosenRoots}. */
export interface ChosenRootsProps {
  /** Ids of parts. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** The topics, paths and answers that somebody has chosen to publish. */
export function ChosenRoots({ chosen, onChange }: ChosenRootsProps) {
  const t = useTranslation(bankMessages);
  const { language } = useLocale();
  const { parts } = useDraftSnapshot();
  const label = usePartLabel();
  const flowTitle = useFlowTitle();
  const choices = useMemo(() => {
    const collator = new Intl.Collator(language, { numeric: true });
    const rank = ({ kind }: StudioPart) => (ROOTS as readonly string[]).indexOf(kind);
    return [...parts.values()]
      .filter((part) => rank(part) >= 0)
      .map((part) => ({
        part,
        title: (part.kind === 'flow' && flowTitle(part)) || titleOf(part, language),
      }))
      .sort((a, b) => rank(a.part) - rank(b.part) || collator.compare(a.title, b.title))
      .map(({ part, title }) => ({ value: part.id, label: label(part.kind, title) }));
  }, [parts, language, label, flowTitle]);
  const labels = new Map(choices.map((choice) => [choice.value, choice.label]));
  const region = useRef<HTMLDivElement>(null);
  const leaveOut = (id: string) => {
    const at = chosen.indexOf(id);
    // The button goes with what it left out: its neighbour has the focus then, at last the field.
    flushSync(() => onChange(chosen.filter((each) => each !== id)));
    const buttons = region.current?.querySelectorAll<HTMLElement>('li button') ?? [];
    const next = buttons[Math.min(at, buttons.length - 1)];
    (next ?? region.current?.querySelector<HTMLElement>('[role="combobox"]'))?.focus();
  };
  return (
    <div ref={region} className={styles.contents}>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={t('publish.chosen')}>
          {chosen.map((id) => (
            <li key={id}>
              <span>{labels.get(id) ?? t('publish.gone')}</span>
              <Button
                variant="quiet"
                aria-label={t('publish.remove', { name: labels.get(id) ?? t('publish.gone') })}
                onClick={() => leaveOut(id)}
              >
                {t('publish.remove.short')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length < MOST && (
        <Combobox
          label={t('publish.add')}
          emptyLabel={t('publish.add.none')}
          help={t('publish.add.help')}
          value=""
          onChange={(id) => {
            if (id !== '') onChange([...chosen, id]);
          }}
          choices={choices.filter(({ value }) => !chosen.includes(value))}
        />
      )}
    </div>
  );
}
