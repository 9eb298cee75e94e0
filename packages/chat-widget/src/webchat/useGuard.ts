import type { PersonalDataSpan } from '@auroraai/api-client/personal-data';
import { useState } from 'react';
import { useChat } from '../app/chat-context.tsx';
import type { PressedAction } from '../transcript/press-action.ts';
import { personalDataIn, withoutPersonalData } from './personal-values.ts';

/** Something that the person wants to send and that holds personal data. */
export interface HeldBack {
  findings: readonly PersonalDataSpan[];
  sendAnyway: () => void;
  takeOut: (instead: string) => void;
}

/** Sends what comes from the frame, and holds back what was typed or spoken there with personal data. */
export interface Guard {
  held: HeldBack | null;
  send: (pressed: PressedAction) => Promise<void>;
  dismiss: () => void;
}

/** The guard of one frame; the same finder as that of the composer. */
export function useGuard(): Guard {
  const chat = useChat();
  const [held, setHeld] = useState<HeldBack | null>(null);
  const deliver = ({ text, more }: PressedAction) => {
    setHeld(null);
    chat.send(text, more);
  };
  return {
    held,
    dismiss: () => setHeld(null),
    send: async (pressed) => {
      // Where the finder cannot be loaded the server still takes such data out before it stores.
      const find = await import('@auroraai/api-client/personal-data').then(
        (module) => module.findPersonalData,
        () => () => [],
      );
      const said = { text: pressed.text, value: pressed.more?.value };
      const findings = personalDataIn(said, find);
      if (findings.length === 0) return deliver(pressed);
      setHeld({
        findings,
        sendAnyway: () => deliver(pressed),
        takeOut: (instead) => {
          const { text, value } = withoutPersonalData(said, find, instead) as typeof said;
          deliver({ text, ...(pressed.more && { more: { ...pressed.more, value } }) });
        },
      });
    },
  };
}
