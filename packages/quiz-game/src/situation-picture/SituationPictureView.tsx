import type { PictureList } from '@auroraai/api-client';
import type { PictureFilter } from '@auroraai/api-client/situation-picture';
import {
  Banner,
  Button,
  LocaleProvider,
  Marked,
  printOnly,
  Skeleton,
  uiMessages,
  useLocale,
  useSpokenLanguage,
} from '@auroraai/ui';
import { useRef, useState } from 'react';
import { Changes } from './Changes.tsx';
import { Distributions } from './Distributions.tsx';
import { Filters } from './Filters.tsx';
import { Groups } from './Groups.tsx';
import { pictureMessages } from './messages.ts';
import { Of } from './Of.tsx';
import { SaveTable } from './SaveTable.tsx';
import styles from './SituationPicture.module.css';
import { Trouble } from './Trouble.tsx';
import { usePicture, usePictureList } from './usePictures.ts';
import { usePictureTexts } from './usePictureTexts.ts';

/** Props of {@link SituationPictureView}. */
export interface SituationPictureViewProps {
  /** The token that a system of the organisation has asked for. */
  token: string;
  /** The level of the picture's own heading. @default 2 */
  headingLevel?: 2 | 3;
  /** Called when whoever looks has to sign in again. */
  onSignIn?: () => void;
}

const AREAS = [uiMessages, pictureMessages];

/** What an organisation may know of how people are: distributions, changes and groups of profiles. */
export function SituationPictureView(props: SituationPictureViewProps) {
  const { language, i18n } = useLocale();
  const spoken = useSpokenLanguage(language, AREAS);
  if (!spoken) return <Skeleton lines={6} />;
  return (
    <LocaleProvider language={spoken} i18n={i18n}>
      <Loaded {...props} />
    </LocaleProvider>
  );
}

function Loaded({ token, headingLevel = 2, onSignIn }: SituationPictureViewProps) {
  const { t } = usePictureTexts();
  const { data, trouble, again } = usePictureList(token);
  const Heading = `h${headingLevel}` as const;
  const quiz = data?.quizzes.find(({ periods }) => periods.length > 0);
  const [period] = quiz?.periods ?? [];
  return (
    <div className={styles.picture}>
      <div className={styles.head}>
        <Heading className={styles.title}>{t('title')}</Heading>
        {data && <p className={styles.note}>{t('from', { name: data.organization.text })}</p>}
      </div>
      {trouble && <Trouble trouble={trouble} onAgain={again} onSignIn={onSignIn} />}
      {!data && !trouble && <Skeleton lines={8} />}
      {data && !trouble && !period && (
        <Banner title={t('none.title')}>
          <p>{t('none.text')}</p>
        </Banner>
      )}
      {data && !trouble && quiz && period && (
        <Chosen
          token={token}
          list={data}
          first={{ quizId: quiz.quiz_id, period }}
          headingLevel={headingLevel === 2 ? 3 : 4}
          onSignIn={onSignIn}
        />
      )}
    </div>
  );
}

interface ChosenProps {
  token: string;
  list: PictureList;
  first: PictureFilter;
  headingLevel: 3 | 4;
  onSignIn: (() => void) | undefined;
}

function Chosen({ token, list, first, headingLevel, onSignIn }: ChosenProps) {
  const { t, period, region, age } = usePictureTexts();
  const [filter, setFilter] = useState(first);
  const { data: picture, trouble, again } = usePicture(token, filter);
  const whole = useRef<HTMLDivElement>(null);
  const quiz = list.quizzes.find(({ quiz_id }) => quiz_id === picture?.quiz_id);
  const Heading = `h${headingLevel}` as const;
  const isShown = picture && quiz && !trouble;
  return (
    <>
      <Filters list={list} filter={filter} onChange={setFilter} />
      {trouble && <Trouble trouble={trouble} onAgain={again} onSignIn={onSignIn} />}
      {!picture && !trouble && <Skeleton lines={8} />}
      {isShown && (
        <div className={styles.shown} ref={whole}>
          <div className={styles.head} role="status">
            <Heading className={styles.of}>
              <Marked text={quiz.title} />
              {` · ${period(picture.period)} · `}
              {picture.region === null ? t('everywhere') : region(picture.region, list.regions)}
              {` · ${picture.age_band === null ? t('everyAge') : age(picture.age_band)}`}
            </Heading>
            <Of list={list} picture={picture} />
          </div>
          {picture.state !== 'too-few' && (
            <Distributions
              quiz={quiz}
              dimensions={picture.dimensions}
              headingLevel={headingLevel}
            />
          )}
          {picture.state === 'shown' && (
            <Changes quiz={quiz} picture={picture} headingLevel={headingLevel} />
          )}
          <Groups
            quiz={quiz}
            groups={picture.groups}
            isOfEverybody={picture.region === null && picture.age_band === null}
            headingLevel={headingLevel}
          />
        </div>
      )}
      {isShown && (
        <div className={styles.actions}>
          <SaveTable token={token} quizId={quiz.quiz_id} period={picture.period} />
          <Button onClick={() => whole.current && printOnly(whole.current)}>{t('print')}</Button>
        </div>
      )}
    </>
  );
}
