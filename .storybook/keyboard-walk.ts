import { emulate } from './emulate.ts';

/** 1280 by 1024 pixels at 400 %. */
const SMALL = { width: 320, height: 256 };
/** Fields of which the browser makes several stops: hours, minutes, the calendar. */
const IN_PARTS = 'input:is([type=time],[type=date],[type=month],[type=datetime-local])';
/** What a person can come to with Tab, unless it is hidden, disabled or one of several radio buttons. */
const STOPS =
  'a[href],button,input,select,textarea,summary,[tabindex="0"],[contenteditable="true"]';

/**
 * Goes through a story with the Tab key as a person does whose system forces its colours and whose
 * page is shown at 400 %. Says what the key does not reach, what it reaches in another order than it is
 * read, where it is held, and every stop whose focus does not show or is covered; one line each.
 */
export async function faultsOfTheKeyboard(canvas: HTMLElement): Promise<string[]> {
  const { cdp, page } = await import('vitest/browser');
  const press = () =>
    cdp().send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Tab',
      code: 'Tab',
      windowsVirtualKeyCode: 9,
    });
  // A dialog keeps the keys to itself.
  const ground = canvas.querySelector<HTMLElement>('dialog:modal') ?? canvas;
  if (stopsOf(ground).length === 0) return [];
  const before = { width: innerWidth, height: innerHeight };
  await page.viewport(SMALL.width, SMALL.height);
  const end = await emulate({ 'forced-colors': 'active' });
  const faults: string[] = [];
  const came: Element[] = [];
  // A narrow page may show other things.
  const wanted = stopsOf(ground);
  const start = startOf(ground);
  // Each part of a time is a stop of its own.
  const hosts = [...ground.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
  const inParts = wanted.filter((stop) => stop.matches(IN_PARTS)).length;
  const most = wanted.length + 5 + 5 * inParts + 30 * hosts.length;
  for (let presses = 0; presses < most; presses += 1) {
    await press();
    const { activeElement: focused } = document;
    const isWithin = focused && (focused.matches(IN_PARTS) || focused.shadowRoot);
    if (isWithin && focused === came.at(-1)) continue;
    if (!focused || !ground.contains(focused) || [ground, start, ...came].includes(focused)) break;
    came.push(focused);
    // What has a root of its own shows there where the focus is, and is looked at in its own stories.
    if (!focused.shadowRoot)
      faults.push(...faultsOfFocus(focused).map((fault) => `${fault}: ${said(focused)}`));
  }
  start.remove();
  await end();
  await page.viewport(before.width, before.height);
  for (const stop of wanted)
    if (stop.isConnected && !came.includes(stop)) faults.push(`not reached: ${said(stop)}`);
  const isLater = (one: Element, other: Element) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  for (const [at, stop] of came.slice(1).entries())
    if (!isLater(came[at]!, stop)) faults.push(`out of order: ${said(stop)}`);
  return faults.slice(0, 5).map((fault) => `by the keyboard, forced colours, 400 %: ${fault}`);
}

/** Everything that Tab has to stop at, in the order of reading; of radio buttons one of each group. */
function stopsOf(canvas: HTMLElement): HTMLElement[] {
  const groups = new Set<string>();
  const radios = [...canvas.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  return [...canvas.querySelectorAll<HTMLElement>(STOPS)].filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled,[inert] *')) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const chosen = radios.find((radio) => radio.name === element.name && radio.checked);
    if ((chosen && chosen !== element) || groups.has(element.name)) return false;
    groups.add(element.name);
    return true;
  });
}

/** Puts the focus before the first thing of a story or a dialog, on something that is only for that. */
function startOf(ground: HTMLElement): HTMLElement {
  const start = document.createElement('span');
  start.tabIndex = 0;
  if (ground instanceof HTMLDialogElement) ground.prepend(start);
  else ground.before(start);
  window.focus();
  start.focus();
  return start;
}

/** What is wrong with the thing that has the focus. */
function faultsOfFocus(focused: Element): string[] {
  const whole = focused.closest('label') ?? focused;
  // A radio button or a box is drawn by its label, a map by its frame.
  const drawn = [focused, whole, focused.parentElement, focused.nextElementSibling];
  const isOutlined = drawn.some((each) => {
    if (!each) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });
  if (!isOutlined) return ['no outline'];
  const box = whole.getBoundingClientRect();
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const shares = [0.1, 0.5, 0.9];
  const isSeen = shares.some((along) =>
    shares.some((down) => {
      const hit = document.elementFromPoint(
        box.left + along * box.width,
        top + down * (bottom - top),
      );
      return hit !== null && (hit.contains(focused) || whole.contains(hit));
    }),
  );
  return isSeen ? [] : ['covered or out of sight'];
}

function said(element: Element): string {
  return element.outerHTML.slice(0, 160);
}
