import type { PicturedGroup, PictureQuiz } from '@auroraai/api-client';
import { Icon, Marked } from '@auroraai/ui';
import { Fragment } from 'react';
import styles from './SituationPicture.module.css';
import { usePictureTexts } from './usePictureTexts.ts';

/** Props of {@link Groups}. */
export interface GroupsProps {
  quiz: PictureQuiz;
  groups: readonly PicturedGroup[];
  /** Whether the picture is of all regions and ages: only then groups are known. */
  isOfEverybody: boolean;
  headingLevel: 3 | 4;
}

/** How many hard things the title of a group names. */
const IN_TITLE = 2;

/** Groups of people who answered alike, each in a few words. */
export function Groups({ quiz, groups, isOfEverybody, headingLevel }: GroupsProps) {
  const { t } = usePictureTexts();
  const Heading = `h${headingLevel}` as const;
  const Inner = `h${headingLevel === 3 ? 4 : 5}` as const;
  return (
    <section className={styles.part}>
      <Heading className={styles.subtitle}>{t('groups.title')}</Heading>
      {groups.length === 0 ? (
        <p>{t(isOfEverybody ? 'groups.none' : 'groups.everybody')}</p>
      ) : (
        <>
          <ul className={styles.groups}>
            {groups.map((group) => (
              <li key={JSON.stringify(group)} className={styles.group}>
                <Inner className={styles.groupTitle}>
                  <Title quiz={quiz} group={group} />
                </Inner>
                <p>{t('groups.share', { share: group.share })}</p>
                {group.hard.length > IN_TITLE && <Named quiz={quiz} ids={group.hard} band="low" />}
                <Named quiz={quiz} ids={group.well} band="good" />
              </li>
            ))}
          </ul>
          <p className={styles.note}>{t('groups.lead')}</p>
        </>
      )}
    </section>
  );
}

interface NamedProps {
  quiz: PictureQuiz;
  ids: readonly string[];
  band: 'low' | 'good';
}

function Named({ quiz, ids, band }: NamedProps) {
  const { t } = usePictureTexts();
  const names = namesOf(quiz, ids);
  if (names.length === 0) return null;
  return (
    <div>
      <p className={styles.word} data-band={band}>
        <Icon name={band === 'low' ? 'frown' : 'smile'} />
        {t(band === 'low' ? 'groups.hardFor' : 'groups.wellFor')}
      </p>
      <ul className={styles.names}>
        {names.map((name) => (
          <li key={name.text}>
            <Marked text={name} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Title({ quiz, group: { hard, well } }: { quiz: PictureQuiz; group: PicturedGroup }) {
  const { t } = usePictureTexts();
  if (hard.length === 0) return t(well.length > 0 ? 'groups.well' : 'groups.between');
  return (
    <>
      {t('groups.titleHard')}
      {namesOf(quiz, hard.slice(0, IN_TITLE)).map((name, at) => (
        <Fragment key={name.text}>
          {at === 0 ? ' ' : ', '}
          <Marked text={name} />
        </Fragment>
      ))}
    </>
  );
}

function namesOf({ dimensions }: PictureQuiz, ids: readonly string[]) {
  return ids.flatMap((id) => dimensions.find((one) => one.id === id)?.name ?? []);
}
