import { useState } from 'react';
import { lifeAreaMessages } from '../life-areas/messages.ts';
import { spoken } from '../locale/spoken.tsx';
import { myServicesMessages } from '../my-services/messages.ts';
import styles from './MyPaths.module.css';
import { pathsMessages } from './messages.ts';
import { PathChooser } from './PathChooser.tsx';
import { PathView } from './PathView.tsx';

/** My path: a ready chain of steps for an event of life, or one made from the person's answers. */
export const MyPaths = spoken([pathsMessages, myServicesMessages, lifeAreaMessages], () => {
  const [opened, setOpened] = useState<string | null>(null);
  const [returned, setReturned] = useState(false);
  return (
    <div className={styles.paths}>
      {opened === null ? (
        <PathChooser isFocused={returned} onOpen={setOpened} />
      ) : (
        <PathView
          key={opened}
          pathKey={opened}
          onBack={() => {
            setReturned(true);
            setOpened(null);
          }}
        />
      )}
    </div>
  );
});
