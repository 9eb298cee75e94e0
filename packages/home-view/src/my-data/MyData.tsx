import { lifeAreaMessages } from '../life-areas/messages.ts';
import { spoken } from '../locale/spoken.tsx';
import { Everything } from './Everything.tsx';
import { GiveToServices } from './GiveToServices.tsx';
import { HeldAttributes } from './HeldAttributes.tsx';
import { KeepHere } from './KeepHere.tsx';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';
import { OtherThings } from './OtherThings.tsx';
import { ShareLog } from './ShareLog.tsx';

/**
 * Everything that the person has said: to see, change and remove; to give to services, one thing at a
 * time; who has read what; to take along and to delete.
 */
export const MyData = spoken([myDataMessages, lifeAreaMessages], () => {
  return (
    <div className={styles.data}>
      <KeepHere />
      <HeldAttributes />
      <GiveToServices />
      <ShareLog />
      <OtherThings />
      <Everything />
    </div>
  );
});
