import type { StudioPart } from '@auroraai/api-client/studio';
import { nameOf, type Reference, referencesOf } from '@auroraai/dialogue/editing';
import { useLocale, useTranslation } from '@auroraai/ui';
import { useDeferredValue, useMemo } from 'react';
import { useDraftSnapshot } from '../../draft/DraftProvider.tsx';
import { linkTo, useRoute } from '../../shell/route.ts';
import { contentMessages } from '../messages.ts';
import { pageOf, titleOf } from '../part-words.ts';
import styles from './UsedBy.module.css';

/** Who refers to a part, each once. */
export function useUses(part: StudioPart): readonly Reference<StudioPart>[] {
  const { parts } = useDraftSnapshot();
  // Typing goes before the list of who refers to what is typed in.
  const shown = useDeferredValue(parts);
  const references = useMemo(() => referencesOf([...shown.values()]), [shown]);
  return useMemo(() => {
    const name = nameOf(part.kind, part.value);
    const seen = new Set<string>();
    return references.filter((each) => {
      const isUse = each.kind === part.kind && each.name === name && !seen.has(each.part.id);
      if (isUse) seen.add(each.part.id);
      return isUse;
    });
  }, [references, part]);
}

/** Props of {@link UsedBy}. */
export interface UsedByProps {
  uses: readonly Reference<StudioPart>[];
}

/** The parts that refer to a part, as links. */
export function UsedBy({ uses }: UsedByProps) {
  const t = useTranslation(contentMessages);
  const { language } = useLocale();
  const route = useRoute();
  if (route.at !== 'bot') return null;
  if (uses.length === 0) return <p className={styles.none}>{t('uses.none')}</p>;
  return (
    <ul className={styles.uses}>
      {uses.map(({ part }) => (
        <li key={part.id}>
          <a href={linkTo(route.bot, pageOf(part.kind), part.kind === 'settings' ? null : part.id)}>
            {t(`kind.${part.kind}`)}: {titleOf(part, language)}
          </a>
        </li>
      ))}
    </ul>
  );
}
