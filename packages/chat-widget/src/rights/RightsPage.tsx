import { useChat, useTexts } from '../app/chat-context.tsx';
import type { Page } from '../app/chat-store.ts';
import { Icon } from '../app/Icon.tsx';
import { useFocusOnMount } from '../app/useFocusOnMount.ts';
import { ServiceNotice } from '../consent/ServiceNotice.tsx';
import { DeletedPage } from './DeletedPage.tsx';
import { DeletePage } from './DeletePage.tsx';
import { RatePage } from './RatePage.tsx';

/** What stands in the window instead of the conversation: about the service, rating, deleting. */
export function RightsPage({ page }: { page: Page }) {
  const { show } = useChat();
  const t = useTexts();
  const first = useFocusOnMount<HTMLButtonElement>();
  return (
    <div className="page">
      {page !== 'deleted' && (
        <button type="button" className="button quiet back" ref={first} onClick={() => show(null)}>
          <Icon name="back" />
          {t('menu.back')}
        </button>
      )}
      {page === 'about' && <ServiceNotice title="menu.about" />}
      {page === 'rate' && <RatePage />}
      {page === 'delete' && <DeletePage />}
      {page === 'deleted' && <DeletedPage />}
    </div>
  );
}
