import { backOff } from '../direct-line/back-off.ts';
import { AuroraError } from '../errors.ts';
import type { GroupAnswer } from '../types.ts';
import { endingOf, type GroupEnding } from './frames.ts';
import type { GroupState } from './group-state.ts';
import type { GroupWire } from './group-wire.ts';
import type { GroupPorts } from './ports.ts';

/** What became of answers: `late` ones stay on the device, for their section was closed. */
export type AnswersOutcome = 'kept' | 'late' | GroupEnding | 'closed';

/** Sends a player's answers until they have arrived. */
export interface AnswerSender {
  /** Sends the newest answers to a section in place of older ones; rejects only what is not valid. */
  send(sectionId: string, answers: readonly GroupAnswer[]): Promise<AnswersOutcome>;
  /** Notes which answers the service has. */
  known(sectionId: string, revision: number): void;
  /** Tries at once what waits. */
  wake(): void;
  stop(how: GroupEnding | 'closed'): void;
}

interface Sending {
  revision: number;
  answers: readonly GroupAnswer[];
  outcome: Promise<AnswersOutcome>;
}

/** Makes a sender; `changed` is told what became of the answers to a section. */
export function createAnswerSender(options: {
  wire: GroupWire;
  ports: Pick<GroupPorts, 'clock' | 'random'>;
  changed: (sectionId: string, state: GroupState['answers'][string]) => void;
}): AnswerSender {
  const { wire, ports, changed } = options;
  const { clock, random } = ports;
  const sending = new Map<string, Sending>();
  const revisions = new Map<string, number>();
  const waiting = new Set<() => void>();
  let stopped: GroupEnding | 'closed' | undefined;

  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const go = () => {
        callOff();
        waiting.delete(go);
        resolve();
      };
      const callOff = clock.after(milliseconds, go);
      waiting.add(go);
    });

  const attempt = async (sectionId: string, { revision, answers }: Sending, tries: number) => {
    try {
      const kept = await wire.sendAnswers(sectionId, { revision, answers: [...answers] });
      revisions.set(sectionId, Math.max(revisions.get(sectionId) ?? 0, kept.revision));
      return 'kept';
    } catch (error) {
      const { status, kind, retryAfterSeconds } = error instanceof AuroraError ? error : {};
      if (status === 409) return 'late';
      if (kind === 'validation' || kind === undefined) throw error;
      const how = endingOf(error);
      if (how) return how;
      await pause(Math.max(backOff(tries, random), (retryAfterSeconds ?? 0) * 1000));
      return undefined;
    }
  };

  const run = async (sectionId: string): Promise<AnswersOutcome> => {
    for (let tries = 0; ; tries++) {
      const now = sending.get(sectionId);
      if (stopped || !now) return stopped ?? 'closed';
      const outcome = await attempt(sectionId, now, tries);
      // Changed on the way: what is newer goes next.
      if (outcome === undefined || sending.get(sectionId)?.revision !== now.revision) continue;
      if (outcome === 'kept' || outcome === 'late') changed(sectionId, outcome);
      return outcome;
    }
  };

  return {
    send(sectionId, answers) {
      // The clock only helps against a page that has forgotten what it sent before.
      const last = Math.max(revisions.get(sectionId) ?? 0, sending.get(sectionId)?.revision ?? 0);
      const revision = Math.max(last + 1, Math.floor(clock.now()));
      changed(sectionId, 'sending');
      const former = sending.get(sectionId);
      if (former) {
        sending.set(sectionId, { ...former, revision, answers });
        return former.outcome;
      }
      const first: Sending = { revision, answers, outcome: Promise.resolve('closed') };
      sending.set(sectionId, first);
      const outcome = run(sectionId).finally(() => sending.delete(sectionId));
      sending.set(sectionId, { ...first, outcome });
      return outcome;
    },
    known(sectionId, revision) {
      revisions.set(sectionId, Math.max(revisions.get(sectionId) ?? 0, revision));
    },
    wake() {
      for (const go of [...waiting]) go();
    },
    stop(how) {
      stopped = how;
      for (const go of [...waiting]) go();
    },
  };
}
