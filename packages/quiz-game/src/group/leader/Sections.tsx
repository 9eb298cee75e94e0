import type { GroupState } from '@auroraai/api-client/groups';
import { Button, Icon } from '@auroraai/ui';
import { useId } from 'react';
import groupStyles from '../Group.module.css';
import { SectionTitle } from '../parts/SectionTitle.tsx';
import { STATE_WORD, useSectionName } from '../parts/section-words.ts';
import { GroupPicture } from '../pictures/GroupPicture.tsx';
import { CloseSection } from './CloseSection.tsx';
import styles from './Sections.module.css';
import { useLeaderText } from './useLeaderText.ts';

/** Props of {@link Sections}. */
export interface SectionsProps {
  state: GroupState;
  onOpen: (section: string) => void;
  onClose: (section: string) => void;
  headingLevel: 3 | 4;
}

const STATE_ICON = { waiting: 'clock', open: 'arrow-right', closed: 'check' } as const;

/** The sections of a group as its leader sees them: open them, close them, see their pictures. */
export function Sections({ state, onOpen, onClose, headingLevel }: SectionsProps) {
  const id = useId();
  const t = useLeaderText();
  const nameOf = useSectionName();
  const Heading = `h${headingLevel}` as const;
  const Name = headingLevel === 3 ? 'h4' : 'h5';
  const next = state.sections.find((section) => section.state === 'waiting');
  const hasOpen = state.sections.some((section) => section.state === 'open');
  return (
    <section className={groupStyles.part} aria-labelledby={id}>
      <Heading className={groupStyles.subtitle} id={id}>
        {t('lead.sections')}
      </Heading>
      <ol className={styles.sections}>
        {state.sections.map((section) => {
          const name = nameOf(section);
          return (
            <li key={section.section_id} className={styles.section} data-state={section.state}>
              <div className={styles.row}>
                <div className={styles.words}>
                  <Name className={styles.name}>
                    <SectionTitle section={section} />
                  </Name>
                  <p className={styles.state}>
                    <Icon name={STATE_ICON[section.state]} directional={section.state === 'open'} />
                    {t(STATE_WORD[section.state])}
                    {section.state === 'open' && (
                      <span role="status">
                        {t('section.answered', {
                          answered: section.answered,
                          people: state.players.length,
                        })}
                      </span>
                    )}
                  </p>
                </div>
                {section.state === 'waiting' && (
                  <Button
                    variant={section === next && !hasOpen ? 'primary' : 'secondary'}
                    aria-label={t('section.openOne', { name })}
                    onClick={() => onOpen(section.section_id)}
                  >
                    {t('section.open')}
                  </Button>
                )}
                {section.state === 'open' && (
                  <CloseSection
                    section={section}
                    name={name}
                    threshold={state.group?.threshold ?? 0}
                    onClose={() => onClose(section.section_id)}
                  />
                )}
              </div>
              {section.picture && <GroupPicture picture={section.picture} headingLevel={5} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
