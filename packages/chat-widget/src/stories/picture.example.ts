/**
 * A picture of a chat in words, to compare with an earlier one: where each part stands within the
 * window, how large it is and in which colours. Pixels would differ with the fonts and the browser
 * of each machine; these figures follow from our styles alone. Parts as wide as their words are
 * given without their width.
 */
export function pictureOf(root: ShadowRoot, parts: readonly string[]): string[] {
  const frame = root.querySelector('.window')!.getBoundingClientRect();
  return parts.flatMap((part) => {
    const [selector = '', ...marks] = part.split(' ~');
    return [...root.querySelectorAll<HTMLElement>(selector)].map((element) => {
      const { left, right, top, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const isWordy = marks.includes('words');
      const isAtEnd = isWordy && Math.abs(frame.right - right) < Math.abs(left - frame.left);
      const from = isAtEnd
        ? `${Math.round(frame.right - right)} from the end`
        : `${Math.round(left - frame.left)}`;
      const size = isWordy
        ? `… × ${Math.round(height)}`
        : `${Math.round(width)} × ${Math.round(height)}`;
      const down = marks.includes('floats') ? '' : `, ${Math.round(top - frame.top)} down`;
      return `${selector}: ${size}, ${from}${down}, ${hex(style.color)} on ${hex(style.backgroundColor)}, round ${style.borderStartStartRadius}`;
    });
  });
}

function hex(colour: string): string {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (alpha === 0) return 'nothing';
  const scale = colour.startsWith('color(') ? 255 : 1;
  return `#${[red, green, blue]
    .map((part) =>
      Math.round(part * scale)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
