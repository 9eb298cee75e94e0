/**
 * Gives the focus to what of the window asks for it: the field, a notice to read. On touch screens no
 * keyboard pops up unasked: there the conversation takes it.
 */
export function focusContent(within: Element): void {
  const dialog = within.closest<HTMLElement>('.window');
  const wanted = dialog?.querySelector<HTMLElement>('[data-autofocus]') ?? dialog;
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const target =
    isTouch && wanted?.matches('textarea')
      ? (dialog?.querySelector<HTMLElement>('.scroller') ?? dialog)
      : wanted;
  target?.focus({ preventScroll: true });
}
