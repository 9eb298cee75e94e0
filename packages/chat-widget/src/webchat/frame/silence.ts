/**
 * Keeps Web Chat from reading messages aloud: the chat around it does so, once, in the language of
 * each message. What Web Chat says of its own microphone stays.
 */
export function silence(place: HTMLElement): void {
  const hush = () => {
    for (const region of place.querySelectorAll('[aria-live]:not([aria-live="off"], .speech *)')) {
      region.setAttribute('aria-live', 'off');
      region.setAttribute('aria-hidden', 'true');
    }
  };
  new MutationObserver(hush).observe(place, { childList: true, subtree: true });
}
