import type { IconName } from '../icons/icons.ts';
import type { CardChoice, ServiceCardModel } from './service-card-model.ts';

/** A way to a service that a card shows as a button. */
export interface MainAction {
  href: string;
  icon: IconName;
  message: 'card.call' | 'card.eService' | 'card.form' | 'card.webPage' | 'card.official';
  number?: string;
  choice: CardChoice;
  channelId?: string;
}

const MOST = 3;

/** The ways to a service that matter most: one call, one e-service, one form, else a page. */
export function mainActions(service: ServiceCardModel): MainAction[] {
  const actions: MainAction[] = [];
  const add = (action: MainAction) => {
    if (!actions.some((each) => each.message === action.message)) actions.push(action);
  };
  for (const { id, type, phones, webPages, formFiles } of service.channels) {
    const phone = phones.find((each) => !each.isText);
    if (phone)
      add({
        href: phone.href,
        icon: 'phone',
        message: 'card.call',
        number: phone.number,
        choice: 'call',
        channelId: id,
      });
    const [page] = webPages;
    if (page && type === 'EChannel')
      add({
        href: page.url,
        icon: 'e-service',
        message: 'card.eService',
        choice: 'e-service',
        channelId: id,
      });
    else if (page && type !== 'PrintableForm')
      add({
        href: page.url,
        icon: 'globe',
        message: 'card.webPage',
        choice: 'open',
        channelId: id,
      });
    const [form] = formFiles;
    if (form)
      add({ href: form.url, icon: 'form', message: 'card.form', choice: 'form', channelId: id });
  }
  if (service.officialPage && actions.length === 0)
    add({ href: service.officialPage, icon: 'external', message: 'card.official', choice: 'open' });
  const order = ['card.call', 'card.eService', 'card.form', 'card.webPage', 'card.official'];
  return actions.sort((a, b) => order.indexOf(a.message) - order.indexOf(b.message)).slice(0, MOST);
}
