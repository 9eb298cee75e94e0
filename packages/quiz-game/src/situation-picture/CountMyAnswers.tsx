import type { AgeBand, ContributionTerms } from '@auroraai/api-client';
import { useAuroraClient, useAuroraQueryClient } from '@auroraai/api-client/react';
import { contributionsOf } from '@auroraai/api-client/situation-picture';
import {
  Button,
  LocaleProvider,
  nearestComplete,
  SelectField,
  uiMessages,
  useLocale,
  useSpokenLanguage,
} from '@auroraai/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { QuizBand } from '../engine/index.ts';
import { pictureMessages } from './messages.ts';
import styles from './SituationPicture.module.css';
import { usePictureTexts } from './usePictureTexts.ts';

/** Props of {@link CountMyAnswers}. */
export interface CountMyAnswersProps {
  quizId: string;
  /** How the person answered, by dimension. */
  bands: Readonly<Record<string, QuizBand>>;
  headingLevel: 3 | 4;
}

const AREAS = [uiMessages, pictureMessages];

/**
 * Asks whether an organisation may count how somebody answered, this time. Nothing is sent before they
 * say so; nothing is shown where nothing is counted.
 */
export function CountMyAnswers(props: CountMyAnswersProps) {
  const { language, i18n } = useLocale();
  const spoken = useSpokenLanguage(language, AREAS);
  const client = useAuroraClient();
  const asked = nearestComplete(language);
  const { data: terms } = useQuery(
    {
      queryKey: ['aurora', 'contribution-terms', client.baseUrl, asked],
      queryFn: ({ signal }) => contributionsOf(client).terms({ signal, language: asked }),
      retry: false,
    },
    useAuroraQueryClient(),
  );
  const counted = terms?.quizzes.find(({ quiz_id }) => quiz_id === props.quizId);
  const bands = Object.fromEntries(
    Object.entries(props.bands).filter(([id]) => counted?.dimensions.includes(id)),
  );
  if (!spoken || !terms || Object.keys(bands).length === 0) return null;
  return (
    <LocaleProvider language={spoken} i18n={i18n}>
      <Ask {...props} bands={bands} terms={terms} />
    </LocaleProvider>
  );
}

type Progress = 'asking' | 'sending' | 'done' | 'failed';

function Ask({
  quizId,
  bands,
  headingLevel,
  terms,
}: CountMyAnswersProps & { terms: ContributionTerms }) {
  const { t, region: regionName, age } = usePictureTexts();
  const client = useAuroraClient();
  const [region, setRegion] = useState('');
  const [ageBand, setAgeBand] = useState('');
  const [progress, setProgress] = useState<Progress>('asking');
  const Heading = `h${headingLevel}` as const;
  const isOpen = progress === 'asking' || progress === 'sending';
  const send = async () => {
    // Twice would count twice.
    if (progress !== 'asking') return;
    setProgress('sending');
    try {
      await contributionsOf(client).contribute({
        ...{ quiz_id: quizId, bands },
        ...(region && { region }),
        ...(ageBand && { age_band: ageBand as AgeBand }),
      });
      setProgress('done');
    } catch {
      setProgress('failed');
    }
  };
  return (
    <section className={styles.count}>
      <Heading className={styles.subtitle}>{t('count.title')}</Heading>
      {isOpen && (
        <>
          <p>{t('count.text', { name: terms.organization.text })}</p>
          <p>{t('count.many', { threshold: terms.threshold })}</p>
          <p>{t('count.back')}</p>
          <div className={styles.filters}>
            {terms.regions.length > 0 && (
              <SelectField
                label={t('count.region')}
                emptyLabel={t('count.skip')}
                value={region}
                choices={terms.regions.map(({ code }) => ({
                  value: code,
                  label: regionName(code, terms.regions),
                }))}
                onChange={setRegion}
              />
            )}
            <SelectField
              label={t('count.age')}
              emptyLabel={t('count.skip')}
              value={ageBand}
              choices={terms.age_bands.map((band) => ({ value: band, label: age(band) }))}
              onChange={setAgeBand}
            />
          </div>
          <div className={styles.actions}>
            <Button onClick={send}>
              {t(progress === 'sending' ? 'count.going' : 'count.yes')}
            </Button>
          </div>
        </>
      )}
      <p role="status">
        {progress === 'done' && t('count.done')}
        {progress === 'failed' && t('count.failed')}
      </p>
    </section>
  );
}
