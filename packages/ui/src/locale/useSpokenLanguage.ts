import { useEffect, useState } from 'react';
import {
  type InterfaceLanguage,
  isComplete,
  type MessageArea,
  type MoreLanguage,
  nearestComplete,
} from './catalogue.ts';

type Areas = readonly Pick<MessageArea<Record<string, string>>, 'more' | 'loaded'>[];

/**
 * The language that areas can speak now: the wanted one as soon as its texts are there, the earlier
 * one until then, and undefined while the first is loading. When they cannot be loaded, the nearest
 * complete language. Give areas that stay the same.
 */
export function useSpokenLanguage(
  wanted: InterfaceLanguage,
  areas: Areas,
): InterfaceLanguage | undefined {
  const isReady = isPrepared(wanted, areas);
  const [spoken, setSpoken] = useState(isReady ? wanted : undefined);
  useEffect(() => {
    if (isReady) return setSpoken(wanted);
    let isWanted = true;
    const speak = (language: InterfaceLanguage) => {
      if (isWanted) setSpoken(language);
    };
    prepareLanguage(wanted, areas).then(
      () => speak(wanted),
      () => speak(nearestComplete(wanted)),
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, areas, isReady]);
  return isReady ? wanted : spoken;
}

/** Loads what areas need to speak a language; rejects when it does not come. */
export async function prepareLanguage(language: InterfaceLanguage, areas: Areas): Promise<void> {
  if (isComplete(language)) return;
  await Promise.all(areas.map((area) => load(area, language)));
}

async function load({ more, loaded }: Areas[number], language: MoreLanguage): Promise<void> {
  if (loaded.has(language)) return;
  const catalogue = await more[language]?.();
  if (catalogue) loaded.set(language, catalogue.default);
}

function isPrepared(language: InterfaceLanguage, areas: Areas): boolean {
  return (
    isComplete(language) ||
    areas.every(({ more, loaded }) => loaded.has(language) || !(language in more))
  );
}
