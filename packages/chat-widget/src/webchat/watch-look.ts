import type { Look } from './messages.ts';

/** The custom properties from which everything in the frame is coloured, and what each one reads. */
const COLOURS: Readonly<Record<string, string>> = {
  '--aurora-accent': '--aurora-color-accent',
  '--aurora-accent-text': '--aurora-color-accent-text',
  '--aurora-surface': '--aurora-color-surface',
  '--aurora-text': '--aurora-color-text',
  '--aurora-text-muted': '--aurora-text-muted',
  '--aurora-border': '--aurora-border',
  '--aurora-border-strong': '--aurora-border-strong',
};

/**
 * Tells the look in force in an element, now and whenever it changes: with the person's system, the
 * theme, or the page's own tokens. A colour that changes is a transition of an unseen sign, and the
 * end of a transition is told by the browser; nothing is asked again and again.
 */
export function watchLook(
  place: HTMLElement,
  scheme: Look['scheme'],
  onLook: (look: Look) => void,
): () => void {
  const signs = Object.entries(COLOURS).map(([name, source]) => {
    const sign = document.createElement('i');
    sign.style.color = `var(${source})`;
    place.append(sign);
    return [name, sign] as const;
  });
  const corner = document.createElement('i');
  corner.style.width = 'var(--aurora-corner)';
  place.append(corner);
  const tell = () => {
    const { fontFamily, fontSize } = getComputedStyle(place);
    onLook({
      tokens: Object.fromEntries([
        ...signs.map(([name, sign]) => [name, getComputedStyle(sign).color]),
        ['--aurora-radius', getComputedStyle(corner).width],
      ]),
      scheme,
      fontFamily,
      fontSize,
    });
  };
  place.addEventListener('transitionend', tell);
  tell();
  return () => {
    place.removeEventListener('transitionend', tell);
    place.replaceChildren();
  };
}
