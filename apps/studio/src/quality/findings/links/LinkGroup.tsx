import type { LinkResult } from '@auroraai/api-client/studio';
import type { WebLink } from '@auroraai/dialogue/editing';
import { Button, Disclosure, useTranslation } from '@auroraai/ui';
import { useDraft } from '../../../draft/DraftProvider.tsx';
import { useNames } from '../../../try/useNames.ts';
import { usePartLabel } from '../../../versions/usePartLabel.ts';
import { partLink } from '../../part-link.ts';
import styles from '../../QualityPage.module.css';
import own from './LinkGroup.module.css';
import { linkMessages } from './messages.ts';

/** Props of {@link LinkGroup}. */
export interface LinkGroupProps {
  bot: string;
  /** What came of all of them. */
  is: Exclude<LinkResult['is'], 'works'>;
  results: readonly LinkResult[];
  /** Where each address stands. */
  links: ReadonlyMap<string, WebLink>;
  /** Changes addresses that have moved; null where nobody may or need. */
  onChange: ((moved: readonly LinkResult[]) => void) | null;
}

/** The links of which the same came, each with the places in which it stands. */
export function LinkGroup({ bot, is, results, links, onChange }: LinkGroupProps) {
  const t = useTranslation(linkMessages);
  return (
    <Disclosure summary={`${t(`is.${is}`)} (${results.length})`} defaultOpen={results.length <= 10}>
      <ul className={styles.list}>
        {results.map((result) => (
          <li key={result.address} className={styles.example}>
            <Address address={result.address} />
            <Places bot={bot} link={links.get(result.address)} />
            {result.is === 'moved' && (
              <span>
                {t('to')} <Address address={result.to} />
              </span>
            )}
            {result.is === 'moved' && onChange && (
              <Button
                variant="quiet"
                aria-label={t('change.one', { address: result.address })}
                onClick={() => onChange([result])}
              >
                {t('change')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {onChange && results.length > 1 && (
        <div className={own.all}>
          <Button onClick={() => onChange(results)}>{t('change.all')}</Button>
        </div>
      )}
    </Disclosure>
  );
}

function Address({ address }: { address: string }) {
  const t = useTranslation(linkMessages);
  return (
    <a href={address} target="_blank" rel="noreferrer" aria-label={t('open', { address })}>
      {address}
    </a>
  );
}

function Places({ bot, link }: { bot: string; link: WebLink | undefined }) {
  const t = useTranslation(linkMessages);
  const label = usePartLabel();
  const names = useNames();
  const { partsOf, nameOf } = useDraft();
  return link?.parts.map(({ kind, name }) => {
    const part = partsOf(kind).find((one) => nameOf(one) === name);
    const shown = label(kind, kind === 'intent' ? names.topic(name) : name);
    return part ? (
      <a
        key={`${kind} ${name}`}
        href={partLink(bot, kind, part.id)}
        aria-label={t('go', { name: shown })}
      >
        {shown}
      </a>
    ) : null;
  });
}
