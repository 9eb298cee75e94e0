import { useEffect, useState } from 'react';

/** One thing to say, in its language. */
export interface Spoken {
  text: string;
  language: string;
}

/** Says texts with the voice of the device, where it has one, when the person asks for it. */
export function useReadAloud() {
  const voice = typeof speechSynthesis === 'undefined' ? null : speechSynthesis;
  const [isOn, setOn] = useState(false);
  useEffect(() => () => voice?.cancel(), [voice]);
  const toggle = (texts: readonly Spoken[]) => {
    if (!voice) return;
    voice.cancel();
    if (isOn) return setOn(false);
    const utterances = texts.map(({ text, language }) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = language.split('-')[0] ?? language;
      utterance.onerror = () => setOn(false);
      return utterance;
    });
    const last = utterances.at(-1);
    if (!last) return;
    last.onend = () => setOn(false);
    setOn(true);
    for (const utterance of utterances) voice.speak(utterance);
  };
  return { isThere: voice !== null, isOn, toggle };
}
