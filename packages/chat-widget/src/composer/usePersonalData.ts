import type { PersonalDataSpan } from '@auroraai/api-client/personal-data';
import { useState } from 'react';

type Detect = (text: string) => PersonalDataSpan[];

/** Finds personal data in a message before it is sent. */
export interface PersonalData {
  /** Loads what finds it. */
  prepare: () => void;
  findings: readonly PersonalDataSpan[];
  /** Whether a message must wait for the person's word. */
  holdsBack: (text: string) => Promise<boolean>;
  withoutFindings: (text: string, instead: string) => string;
  dismiss: () => void;
}

/** Loads when the person begins to write. */
async function loadDetector(): Promise<Detect> {
  const { findPersonalData } = await import('@auroraai/api-client/personal-data');
  return findPersonalData;
}

/** The findings of one composer. */
export function usePersonalData(): PersonalData {
  const [findings, setFindings] = useState<readonly PersonalDataSpan[]>([]);
  return {
    prepare: () => void loadDetector().catch(() => undefined),
    findings,
    holdsBack: async (text) => {
      // Where the finder cannot be loaded the server still takes such data out before it stores.
      const found = await loadDetector().then(
        (detect) => detect(text),
        () => [],
      );
      setFindings(found);
      return found.length > 0;
    },
    withoutFindings: (text, instead) =>
      [...findings]
        .sort((a, b) => b.start - a.start)
        .reduce((rest, { start, end }) => rest.slice(0, start) + instead + rest.slice(end), text),
    dismiss: () => setFindings([]),
  };
}
