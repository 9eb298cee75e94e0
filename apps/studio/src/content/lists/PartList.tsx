import type { StudioPart } from '@auroraai/api-client/studio';
import { nameOf } from '@auroraai/dialogue/editing';
import { SelectField, Skeleton, useLocale, useTranslation } from '@auroraai/ui';
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { BankLink } from '../../bank/links/BankLink.tsx';
import { useDraftSnapshot, useOpenDraft, useParts } from '../../draft/DraftProvider.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { findingKey } from '../../findings/known-findings.ts';
import { useFindingsByPart } from '../../findings/useFindings.ts';
import { lacksOf } from '../lacks.ts';
import { contentMessages } from '../messages.ts';
import { type ContentKind, titleOf } from '../part-words.ts';
import { fold, textsOf } from '../search/texts-of.ts';
import { useBotLanguages } from '../useBotLanguages.ts';
import { ChosenParts } from './ChosenParts.tsx';
import styles from './Lists.module.css';
import { NewPart } from './NewPart.tsx';
import { PartLine } from './PartLine.tsx';

const FILTERS = ['all', 'missing', 'few', 'conflict', 'findings'] as const;

const FindingKindField = lazy(async () => ({
  default: (await import('../../findings/FindingKindField.tsx')).FindingKindField,
}));

type Filter = (typeof FILTERS)[number];

/** Props of {@link PartList}. */
export interface PartListProps {
  bot: string;
  kind: ContentKind;
  /** Id of the part that is open. */
  open: string | null;
}

/** The parts of a kind: found by their words, filtered by what they lack, chosen to be moved or deleted. */
export function PartList({ bot, kind, open }: PartListProps) {
  const t = useTranslation(contentMessages);
  const { language } = useLocale();
  const { canWrite } = useOpenDraft();
  const parts = useDeferredValue(useParts(kind));
  const languages = useBotLanguages();
  const { conflicts } = useDraftSnapshot();
  const [wanted, setWanted] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [found, setFound] = useState('');
  const findings = useFindingsByPart();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const words = useDeferredValue(wanted);
  const shown = useMemo(() => {
    const collator = new Intl.Collator(language, { numeric: true });
    const inConflict = new Set([...conflicts.values()].map(({ part }) => part));
    const fits = (part: StudioPart) => {
      const { missingCount, fewExamples } = lacksOf(part, languages);
      if (filter === 'missing') return missingCount > 0;
      if (filter === 'few') return fewExamples.length > 0;
      if (filter === 'findings') {
        const own = findings.get(findingKey({ kind, name: nameOf(kind, part.value) })) ?? [];
        return own.some((finding) => found === '' || finding.kind === found);
      }
      return filter === 'all' || inConflict.has(part.id);
    };
    const folded = fold(words.trim());
    return parts
      .filter((part) => fits(part) && (folded === '' || textsOf(part).folded.includes(folded)))
      .map((part) => ({ part, title: titleOf(part, language) }))
      .sort((a, b) => collator.compare(a.title, b.title));
  }, [parts, kind, languages, conflicts, filter, found, findings, words, language]);
  const [onChoose] = useState(() => (id: string, isChosen: boolean) => {
    setChosen((before) => {
      const next = new Set(before);
      if (isChosen) next.add(id);
      else next.delete(id);
      return next;
    });
  });
  const filters = kind === 'intent' ? FILTERS : FILTERS.filter((each) => each !== 'few');
  const stillChosen = parts.filter(({ id }) => chosen.has(id));
  return (
    <div className={styles.list}>
      {canWrite && <NewPart bot={bot} kind={kind} />}
      {kind === 'intent' && <BankLink bot={bot} />}
      <div className={styles.tools}>
        <TextField
          label={t('list.search')}
          type="search"
          value={wanted}
          onChange={setWanted}
          maxLength={200}
        />
        <SelectField
          label={t('list.filter')}
          value={filter}
          onChange={(next) => setFilter(next as Filter)}
          choices={filters.map((each) => ({ value: each, label: t(`list.filter.${each}`) }))}
        />
        {filter === 'findings' && (
          <Suspense fallback={<Skeleton />}>
            <FindingKindField kinds={[kind]} value={found} onChange={setFound} />
          </Suspense>
        )}
      </div>
      <p className={styles.count} role="status">
        {t('list.count', { count: shown.length })}
      </p>
      {canWrite && stillChosen.length > 0 && (
        <ChosenParts kind={kind} parts={stillChosen} onDone={() => setChosen(new Set())} />
      )}
      <ul className={styles.parts}>
        {shown.map(({ part, title }) => (
          <PartLine
            key={part.id}
            bot={bot}
            part={part}
            title={title}
            languages={languages}
            findingCount={
              findings.get(findingKey({ kind, name: nameOf(kind, part.value) }))?.length ?? 0
            }
            isOpen={part.id === open}
            isChosen={chosen.has(part.id)}
            onChoose={canWrite ? onChoose : null}
          />
        ))}
      </ul>
    </div>
  );
}
