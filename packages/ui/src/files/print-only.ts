import styles from './print-only.module.css';
import rules from './print-only.module.css?inline';

const { unprinted = 'aurora-unprinted', around = 'aurora-around' } = styles;

/**
 * Prints one element of a page: everything beside it is left out until it has been printed. Inside a
 * shadow root too; the page around it then gets the few rules for as long as it prints.
 */
export function printOnly(element: HTMLElement, page: Window = window): void {
  const marked: [Element, string][] = [];
  const lent: (() => void)[] = [];
  const mark = (each: Element, name: string) => {
    if (each.classList.contains(name)) return;
    each.classList.add(name);
    marked.push([each, name]);
  };
  const leaveOut = (others: Iterable<Element>, kept: Element) => {
    for (const other of others)
      if (other !== kept && other.tagName !== 'HEAD') mark(other, unprinted);
  };
  let inside: Element = element;
  for (;;) {
    const parent = inside.parentNode;
    if (parent instanceof ShadowRoot) {
      leaveOut(parent.children, inside);
      for (const root of [parent, page.document]) lent.push(lend(root));
      inside = parent.host;
    } else if (parent instanceof Element) {
      leaveOut(parent.children, inside);
      mark(parent, around);
      inside = parent;
    } else break;
  }
  // Some browsers go on while they print. Where the end is never told, the marks only matter in print.
  const restore = () => {
    for (const [each, name] of marked) each.classList.remove(name);
    for (const takeBack of lent) takeBack();
  };
  page.addEventListener('afterprint', restore, { once: true });
  page.print();
}

/** Gives a tree that does not have our style sheet the rules for printing; gives back how to undo it. */
function lend(root: DocumentOrShadowRoot): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
