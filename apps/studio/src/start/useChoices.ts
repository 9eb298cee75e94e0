import { UI_LANGUAGES } from '@auroraai/ui';
import { useState } from 'react';
import { type Lack, lacksAt, STEPS, type StartChoices, type Step } from './choices.ts';

/** Where in this tab the answers are kept until the bot has been made. */
const KEY = 'aurora-studio-start';

/** What is kept by default, in the words that the person reads. */
const STORED = {
  fi: 'Viestisi tallennetaan ilman henkilötietoja, jotta voit jatkaa keskustelua myöhemmin.',
  sv: 'Dina meddelanden sparas utan personuppgifter, så att du kan fortsätta samtalet senare.',
  en: 'Your messages are kept without personal data, so that you can go on with the conversation later.',
};

const FIRST: StartChoices = {
  ...{ organisation: '', languages: ['fi', 'sv', 'en'], names: {}, responsible: {}, topics: [] },
  ...{ theme: 'suomifi', humanNames: {}, phone: '', email: '', url: '' },
  ...{ hasHours: true, opens: '09:00', closes: '16:00', retentionDays: 30, stored: STORED },
};

/** Answers of the guided start, kept in this tab so that a reload loses none. */
export function useChoices(organisation: { id: string; name: string } | undefined) {
  const [choices, setChoices] = useState((): StartChoices => {
    const { id = '', name = '' } = organisation ?? {};
    const responsible = Object.fromEntries(UI_LANGUAGES.map((each) => [each, name]));
    return read() ?? { ...FIRST, organisation: id, responsible };
  });
  const [step, setStep] = useState<Step>(STEPS[0]);
  const lacks: Lack[] = lacksAt(step, choices);
  const change = (some: Partial<StartChoices>) => {
    setChoices((before) => {
      const next = { ...before, ...some };
      keep(next);
      return next;
    });
  };
  return { choices, change, step, lacks, go: setStep, forget: () => keep(null) };
}

function read(): StartChoices | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<StartChoices> | null;
    return Array.isArray(kept?.languages) ? { ...FIRST, ...kept } : null;
  } catch {
    return null;
  }
}

function keep(choices: StartChoices | null): void {
  try {
    if (choices) sessionStorage.setItem(KEY, JSON.stringify(choices));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Without storage the answers live as long as the page.
  }
}
