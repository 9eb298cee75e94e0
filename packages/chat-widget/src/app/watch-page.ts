/** What of the host page matters to a chat. */
export interface PageWatch {
  /** Called when the page is seen again or the network is back. */
  onWake: () => void;
  /** Called when the page is in another language than before. */
  onLanguage: (tag: string) => void;
}

/** Watches the page; gives back how to stop. */
export function watchPage({ onWake, onLanguage }: PageWatch): () => void {
  const wake = () => {
    if (document.visibilityState === 'visible') onWake();
  };
  const observer = new MutationObserver(() => onLanguage(document.documentElement.lang));
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', wake);
  return () => {
    observer.disconnect();
    removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', wake);
  };
}
