import type { GroupSection } from '@auroraai/api-client';
import { useState } from 'react';

/** What is on the wall: `code`, `path`, or a section whose picture it is. */
type View = string;

/**
 * What is on the wall: what has just happened, until the leader chooses something else. The code while
 * people join, the path while they answer, the picture of a section that was closed.
 */
export function useWallView(sections: readonly GroupSection[]) {
  const [now, setNow] = useState(() => ({ key: keyOf(sections), view: firstView(sections) }));
  const key = keyOf(sections);
  let { view } = now;
  if (now.key !== key) {
    view = viewAfter(now.key, sections) ?? view;
    setNow({ key, view });
  }
  return { view, show: (wanted: View) => setNow({ key, view: wanted }) };
}

const keyOf = (sections: readonly GroupSection[]) => sections.map(({ state }) => state).join();

function firstView(sections: readonly GroupSection[]): View {
  if (sections.some(({ state }) => state === 'open')) return 'path';
  return sections.findLast(({ picture }) => picture)?.section_id ?? 'code';
}

function viewAfter(former: string, sections: readonly GroupSection[]): View | null {
  const states = former.split(',');
  const justClosed = sections.find(
    ({ state, picture }, index) => state === 'closed' && picture && states[index] !== 'closed',
  );
  if (justClosed) return justClosed.section_id;
  const justOpened = sections.some(
    ({ state }, index) => state === 'open' && states[index] !== 'open',
  );
  return justOpened ? 'path' : null;
}
