import { useLocale } from '@auroraai/ui';
import { type RefObject, useCallback, useEffect, useState } from 'react';

/** Reads an element aloud with the voice of the device, where it has one. */
export function useReadAloud(element: RefObject<HTMLElement | null>) {
  const { language } = useLocale();
  const voice = typeof speechSynthesis === 'undefined' ? null : speechSynthesis;
  const [isOn, setOn] = useState(false);
  useEffect(() => () => voice?.cancel(), [voice]);
  const toggle = useCallback(() => {
    if (!voice) return;
    voice.cancel();
    if (isOn) return setOn(false);
    const utterance = new SpeechSynthesisUtterance(spokenText(element.current));
    utterance.lang = language === 'fi-x-selko' ? 'fi' : language;
    utterance.onend = () => setOn(false);
    utterance.onerror = () => setOn(false);
    setOn(true);
    voice.speak(utterance);
  }, [voice, isOn, element, language]);
  return { isThere: voice !== null, isOn, toggle };
}

/** What is to be heard of an element: without what is only for the eye, a pause after each piece. */
export function spokenText(element: HTMLElement | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as HTMLElement;
  for (const silent of copy.querySelectorAll('[aria-hidden="true"], [lang="fi"][dir="ltr"]'))
    silent.remove();
  return [...copy.querySelectorAll('p, li')]
    .map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => (/[.!?:]$/.test(text) ? text : `${text}.`))
    .join(' ');
}
