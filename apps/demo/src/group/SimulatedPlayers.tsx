import type { GroupAccess } from '@auroraai/quiz-game/group';
import { Banner, Button, useTranslation } from '@auroraai/ui';
import { useEffect, useRef, useState } from 'react';
import styles from './Group.module.css';
import { groupPageMessages } from './messages.ts';
import { sectionDimensions } from './section-dimensions.ts';
import { type Simulation, simulatePlayers } from './simulate-players.ts';

/** Props of {@link SimulatedPlayers}. */
export interface SimulatedPlayersProps {
  access: GroupAccess;
  /** The group's code. */
  code: string;
}

/** For a visitor without a group: ten simulated players who join and answer. */
export function SimulatedPlayers({ access, code }: SimulatedPlayersProps) {
  const t = useTranslation(groupPageMessages);
  const [state, setState] = useState<'none' | 'coming' | 'here' | 'failed'>('none');
  const simulation = useRef<Simulation | null>(null);
  useEffect(() => () => simulation.current?.stop(), []);
  const start = async () => {
    setState('coming');
    try {
      simulation.current = await simulatePlayers(access, code, sectionDimensions, {
        after: (milliseconds, run) => {
          const timer = setTimeout(run, milliseconds);
          return () => clearTimeout(timer);
        },
      });
      setState('here');
    } catch {
      // The group may have ended, or the network is gone: the visitor can try again.
      setState('failed');
    }
  };
  return (
    <section className={styles.simulated} aria-labelledby="simulated">
      <h2 className={styles.title} id="simulated">
        {t('simulated.title')}
      </h2>
      <p className={styles.text}>{t('simulated.lead')}</p>
      <div role="status">
        {state === 'here' && <Banner kind="success" title={t('simulated.here')} />}
        {state === 'failed' && <Banner kind="danger" title={t('simulated.failed')} />}
      </div>
      {state === 'here' ? (
        <Button
          onClick={() => {
            simulation.current?.stop();
            simulation.current = null;
            setState('none');
          }}
        >
          {t('simulated.stop')}
        </Button>
      ) : (
        <Button
          icon="friends"
          aria-disabled={state === 'coming'}
          onClick={() => state !== 'coming' && void start()}
        >
          {t(state === 'coming' ? 'simulated.coming' : 'simulated.start')}
        </Button>
      )}
    </section>
  );
}
