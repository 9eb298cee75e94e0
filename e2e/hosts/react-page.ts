import { AuroraChat } from '@auroraai/chat-widget';
import { createElement, type ReactNode } from 'react';

/** A page of a library as its own React application draws it, on the server and in the browser. */
export function ReactPage({ service }: { service: string }): ReactNode {
  return createElement(
    'main',
    null,
    createElement('h1', null, 'Kirjasto'),
    createElement(AuroraChat, { bot: 'kaikki', server: service, language: 'fi' }),
    createElement('p', null, 'Tervetuloa lukemaan.'),
  );
}
