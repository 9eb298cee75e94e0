import type { LocalizedText } from '@auroraai/api-client';
import { Chip, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { spoken } from '../locale/spoken.tsx';
import { CompareChip } from './CompareChip.tsx';
import { myServicesMessages } from './messages.ts';
import styles from './ServiceTools.module.css';
import { shareLink } from './share-link.ts';

/** Props of {@link MoreTools}. */
export interface MoreToolsProps {
  service: { id: string; name: LocalizedText; official_page: string | null };
}

/** What a person does with a service they have looked at closer: compares it, shares it. */
export const MoreTools = spoken([myServicesMessages], ({ service }: MoreToolsProps) => {
  const t = useTranslation(myServicesMessages);
  const [said, setSaid] = useState('');
  const name = service.name.text;
  const url = service.official_page;
  return (
    <div className={styles.tools}>
      <CompareChip id={service.id} name={name} />
      {url !== null && (
        <Chip
          variant="quiet"
          icon="share"
          aria-label={t('shareOf', { name })}
          onClick={() => {
            void shareLink({ title: name, url }, navigator).then((outcome) => {
              if (outcome === 'copied') setSaid(t('share.copied'));
              else setSaid(outcome === 'failed' ? t('share.failed', { url }) : '');
            });
          }}
        >
          {t('share')}
        </Chip>
      )}
      <span className={styles.said} role="status">
        {said}
      </span>
    </div>
  );
});
