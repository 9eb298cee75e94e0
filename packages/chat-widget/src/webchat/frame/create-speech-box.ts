import { elementOf } from './element-of.ts';
import type { WebChatGlobal } from './web-chat.ts';

/** Where the person speaks: Web Chat's own button, and what it has heard so far. */
export function createSpeechBox({ Components }: WebChatGlobal): () => object {
  const { DictationInterims, MicrophoneButton } = Components;
  return () =>
    elementOf('div', {
      className: 'speech',
      children: [
        elementOf(DictationInterims, { className: 'heard' }, 'heard'),
        elementOf(MicrophoneButton, {}, 'speak'),
      ],
    });
}
