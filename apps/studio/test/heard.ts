import { virtual } from '@guidepup/virtual-screen-reader';
import axe from 'axe-core';

/** Rules that need a drawn page, or the frame around it. */
const ELSEWHERE = { 'color-contrast': { enabled: false }, region: { enabled: false } };

/** What axe finds wrong. */
export async function faultsOf(container: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(container, { rules: ELSEWHERE });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Everything that a screen reader says from the beginning of an element to its end. */
export async function heardOf(container: HTMLElement): Promise<string> {
  await virtual.start({ container });
  const said: string[] = [];
  for (let turn = 0; turn < 800; turn += 1) {
    const phrase = await virtual.lastSpokenPhrase();
    said.push(phrase);
    if (turn > 5 && phrase === said[0]) break;
    await virtual.next();
  }
  await virtual.stop();
  return said.join('\n');
}
