import type { Reason } from '@auroraai/api-client';
import type { LeftOut } from '../find-services/find-state.ts';

/** What to leave out to see the list without a reason; empty for a reason that is just a fact. */
export function causesOf(reason: Reason): LeftOut[] {
  switch (reason.kind) {
    case 'answer':
      return [{ cause: { kind: 'answer', area: reason.area }, words: [] }];
    case 'words':
      return reason.words.map((word) => ({ cause: { kind: 'word', word }, words: [word] }));
    case 'topic':
      return [{ cause: { kind: 'topic', topic: reason.topic }, words: reason.words }];
    case 'feedback':
      return [{ cause: { kind: 'feedback' }, words: [] }];
    default:
      return [];
  }
}
