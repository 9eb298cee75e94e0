import { Everything } from './Everything.tsx';
import { GiveToServices } from './GiveToServices.tsx';
import { HeldAttributes } from './HeldAttributes.tsx';
import { KeepHere } from './KeepHere.tsx';
import styles from './MyData.module.css';
import { OtherThings } from './OtherThings.tsx';
import { ShareLog } from './ShareLog.tsx';

/**
 * Everything that the person has said: to see, change and remove; to give to services, one thing at a
 * time; who has read what; to take along and to delete.
 */
export function MyData() {
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
}
