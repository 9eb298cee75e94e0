import type { OwnServicePage } from '@auroraai/api-client/studio';
import { Banner, Button, useTranslation, VisuallyHidden } from '@auroraai/ui';
import { useRef, useState } from 'react';
import { hasRole, useSession } from '../../shell/SessionProvider.tsx';
import { serviceMessages } from '../messages.ts';
import styles from '../Services.module.css';
import { AreaBoxes } from './AreaBoxes.tsx';
import { ConflictView } from './ConflictView.tsx';
import { EffectSection } from './EffectSection.tsx';
import look from './Teaching.module.css';
import { isSameTeaching, teachingChanges } from './teaching.ts';
import { useChangeWords } from './useChangeWords.ts';
import type { Teaching } from './useTeaching.ts';
import { WordLists } from './WordLists.tsx';

/** Props of {@link TeachingSection}. */
export interface TeachingSectionProps {
  organisation: string;
  page: OwnServicePage;
  teaching: Teaching;
}

/** What the recommender is taught of a service: areas of life, everyday words, and what comes of it. */
export function TeachingSection({ organisation, page, teaching }: TeachingSectionProps) {
  const t = useTranslation(serviceMessages);
  const changeWords = useChangeWords();
  const { session } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const { standing, proposal, isChanged, deed, tried, conflict } = teaching;
  const canTry = hasRole(session, organisation, 'writer') && !page.service.gone;
  const canTeach = hasRole(session, organisation, 'publisher') && !page.service.gone;
  const isTriedAsIs = tried !== null && isSameTeaching(tried.of, proposal);
  const isBusy = deed.is === 'trying' || deed.is === 'teaching';
  return (
    <section className={styles.section} aria-label={t('teach')}>
      <h2 ref={heading} tabIndex={-1}>
        {t('teach')}
      </h2>
      <div role="status">
        {deed.is === 'taught' && <Banner kind="success" title={t('effect.taught')} />}
      </div>
      <p className={styles.lead}>{t(canTry ? 'teach.lead' : 'teach.look')}</p>
      <AreaBoxes
        areas={page.areas}
        standing={standing}
        proposal={proposal}
        onChange={canTry ? teaching.propose : null}
      />
      <WordLists
        proposal={proposal}
        suggestions={page.suggestions}
        refused={deed.is === 'refused' ? deed.words.map(({ word }) => word) : []}
        onChange={canTry ? teaching.propose : null}
        onSaid={setSaid}
      />
      <div role="status">{said && <VisuallyHidden>{said}</VisuallyHidden>}</div>
      {conflict && <ConflictView teaching={teaching} conflict={conflict} heading={heading} />}
      {canTry && isChanged && !conflict && (
        <div className={look.proposal}>
          <h3>{t('proposal')}</h3>
          <ul className={styles.plain}>
            {changeWords(teachingChanges(standing, proposal)).map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <div className={styles.deeds}>
            <Button
              variant={isTriedAsIs ? 'secondary' : 'primary'}
              aria-disabled={isBusy}
              onClick={teaching.tryOut}
            >
              {t('effect.see')}
            </Button>
            <Button
              variant="quiet"
              onClick={() => {
                teaching.discard();
                setSaid(t('proposal.discarded'));
                heading.current?.focus();
              }}
            >
              {t('proposal.discard')}
            </Button>
          </div>
        </div>
      )}
      <div role="status">
        {deed.is === 'trying' && <p>{t('effect.trying')}</p>}
        {deed.is === 'teaching' && <p>{t('effect.teaching')}</p>}
        {deed.is === 'failed' && <Banner kind="danger" title={t('effect.failed')} />}
        {deed.is === 'gone' && <Banner kind="danger" title={t('gone.title')} />}
        {deed.is === 'refused' && (
          <Banner kind="danger" title={t('word.refused')}>
            <ul className={styles.plain}>
              {deed.words.map(({ word, fault }) => (
                <li key={`${word.language} ${word.word}`}>
                  <span lang={word.language}>{word.word}</span>:{' '}
                  {t(fault ? `word.fault.${fault}` : 'word.fault.other')}
                </li>
              ))}
            </ul>
          </Banner>
        )}
      </div>
      {tried && !conflict && isChanged && (
        <EffectSection
          trial={tried.trial}
          service={page.service.id}
          isOld={!isTriedAsIs}
          onTeach={
            canTeach
              ? () => {
                  teaching.teach();
                  heading.current?.focus();
                }
              : null
          }
          onTryAgain={teaching.tryOut}
        />
      )}
    </section>
  );
}
