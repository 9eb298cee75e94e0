import type { PartKind } from '@auroraai/api-client/studio';
import { Banner, useLocale, useTranslation } from '@auroraai/ui';
import { useDraftSnapshot } from '../../draft/DraftProvider.tsx';
import { linkTo } from '../../shell/route.ts';
import { contentMessages } from '../messages.ts';
import { pageOf, titleOf } from '../part-words.ts';
import { ConflictNote } from './ConflictNote.tsx';
import { RefusedNote } from './RefusedNote.tsx';

/** Props of {@link ConflictBar}. */
export interface ConflictBarProps {
  bot: string;
}

/** What two people have changed at once anywhere in the bot, and where to choose between the two. */
export function ConflictBar({ bot }: ConflictBarProps) {
  const t = useTranslation(contentMessages);
  const { language } = useLocale();
  const { conflicts, parts, refused } = useDraftSnapshot();
  const all = [...conflicts.values()];
  // Those of content and settings stand where the text is; those of paths and tests are chosen here.
  const isElsewhere = ({ kind }: { kind: PartKind }) =>
    ['content', 'settings'].includes(pageOf(kind));
  const elsewhere = all.filter(isElsewhere);
  const here = all.filter((conflict) => !elsewhere.includes(conflict));
  const places = [...new Set(elsewhere.map(({ part }) => part))].flatMap(
    (id) => parts.get(id) ?? [],
  );
  return (
    <div role="status">
      {refused
        .filter((entry) => !isElsewhere(entry))
        .map((entry) => (
          <RefusedNote key={entry.id} refused={entry} />
        ))}
      {all.length > 0 && (
        <Banner title={t('conflicts', { count: all.length })}>
          {places.length > 0 && (
            <ul>
              {places.map((part) => (
                <li key={part.id}>
                  <a
                    href={linkTo(bot, pageOf(part.kind), part.kind === 'settings' ? null : part.id)}
                  >
                    {t(`kind.${part.kind}`)}: {titleOf(part, language)}
                  </a>
                </li>
              ))}
            </ul>
          )}
          {here.map((conflict) => (
            <ConflictNote key={conflict.id} conflict={conflict} />
          ))}
        </Banner>
      )}
    </div>
  );
}
