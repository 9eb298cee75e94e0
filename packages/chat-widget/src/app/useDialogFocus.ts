import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { focusContent } from './focus-content.ts';

const FOCUSABLE =
  'button:not(:disabled),a[href],input:not(:disabled),select,textarea:not(:disabled),summary,[tabindex="0"]';

/** What of the window the focus depends on. */
export interface DialogState {
  isOpen: boolean;
  /** Whether the window covers the screen. */
  isModal: boolean;
  /** Name of what the window holds; when it changes, the focus goes to the new content. */
  content: string;
}

/** Focus goes in when the window opens, stays in while it covers the screen, and back on closing. */
export function useDialogFocus(
  dialog: RefObject<HTMLElement | null>,
  { isOpen, isModal, content }: DialogState,
): void {
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!isOpen || !element) return;
    const root = element.getRootNode() as ShadowRoot | Document;
    const before = document.activeElement as HTMLElement | null;
    return () => {
      const isInside = root.activeElement !== null || document.activeElement === document.body;
      if (!isInside) return;
      const launcher = root.querySelector<HTMLElement>('.launcher');
      const isOutside = before && before !== document.body && !before.shadowRoot;
      (isOutside ? before : (launcher ?? before))?.focus({ preventScroll: true });
    };
  }, [isOpen, dialog]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new content takes the focus
  useLayoutEffect(() => {
    const element = dialog.current;
    const isOpening = isOpen && !wasOpen.current;
    wasOpen.current = isOpen;
    if (!isOpen || !element) return;
    // Somebody who is busy elsewhere on the page is not torn away from there.
    const { host } = element.getRootNode() as ShadowRoot;
    const isHere = [host, document.body, null].includes(document.activeElement);
    if (isOpening || isHere) focusContent(element);
  }, [isOpen, content, dialog]);

  useEffect(() => {
    const element = dialog.current;
    if (!isOpen || !isModal || !element) return;
    const trap = (event: KeyboardEvent) => {
      if (event.key !== 'Tab') return;
      const all = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
        (each) => each.offsetParent !== null || each.getClientRects().length > 0,
      );
      const active = (element.getRootNode() as ShadowRoot).activeElement;
      const edge = event.shiftKey ? all[0] : all.at(-1);
      if (active !== edge && active !== element) return;
      if (active === element && !event.shiftKey) return;
      event.preventDefault();
      (event.shiftKey ? all.at(-1) : all[0])?.focus();
    };
    element.addEventListener('keydown', trap);
    return () => element.removeEventListener('keydown', trap);
  }, [isOpen, isModal, dialog]);
}
