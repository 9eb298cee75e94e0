import { isRecord } from '../engine/shape.ts';
import { keep, type QuizStorage, readKept } from '../play/quiz-memory.ts';

/** Where a page may remember a group. */
export interface GroupStorages {
  /** Of the tab, such as `sessionStorage`: what somebody needs to come back after a reload. */
  tab: QuizStorage | null;
  /** Of the device, such as `localStorage`: only when the person says so. */
  device: QuizStorage | null;
}

/** With what somebody comes back into a group, and what else they have of it. */
export interface Remembered {
  groupId: string;
  secret: string;
}

/** Reads, writes and forgets one thing in the tab or on the device. */
export interface GroupMemory<Kept extends Remembered> {
  read: () => { kept: Kept; isOnDevice: boolean } | null;
  /** False when the browser does not let it. */
  write: (kept: Kept, onDevice: boolean) => boolean;
  forget: () => void;
}

/** The memory of a leader or a player. */
export function groupMemory<Kept extends Remembered>(
  role: 'leader' | 'player',
  { tab, device }: GroupStorages,
): GroupMemory<Kept> {
  const key = `aurora-group:${role}`;
  const readFrom = (storage: QuizStorage | null) => {
    const kept = readKept(storage, key);
    const isOurs =
      isRecord(kept) && typeof kept.groupId === 'string' && typeof kept.secret === 'string';
    return isOurs ? (kept as unknown as Kept) : null;
  };
  return {
    read() {
      const own = readFrom(tab);
      if (own) return { kept: own, isOnDevice: readFrom(device)?.groupId === own.groupId };
      const kept = readFrom(device);
      return kept && { kept, isOnDevice: true };
    },
    write(kept, onDevice) {
      const isInTab = keep(tab, key, kept);
      return onDevice ? keep(device, key, kept) : isInTab;
    },
    forget() {
      const mine = readFrom(tab) ?? readFrom(device);
      if (readFrom(device)?.groupId === mine?.groupId) keep(device, key, null);
      keep(tab, key, null);
    },
  };
}
