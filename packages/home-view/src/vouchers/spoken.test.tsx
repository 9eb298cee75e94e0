import { AuroraRoot, type UiLanguage } from '@auroraai/ui';
import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Events } from '../events/Events.tsx';
import { InboxExample } from '../events/InboxExample.example.tsx';
import {
  exampleDocument,
  exampleEvent,
  exampleInbox,
  exampleVoucher,
  INBOX_NOW,
} from '../events/inbox.example.ts';
import { Vouchers } from './Vouchers.tsx';

afterEach(async () => {
  await virtual.stop();
  cleanup();
});

const DOCUMENTS = [exampleDocument(exampleEvent), exampleDocument(exampleVoucher, 2)];

async function heard(part: 'events' | 'vouchers', language: UiLanguage): Promise<string> {
  const { container } = render(
    <AuroraRoot language={language}>
      <InboxExample inbox={exampleInbox(DOCUMENTS)} inside={DOCUMENTS}>
        {part === 'events' ? <Events now={INBOX_NOW} /> : <Vouchers now={INBOX_NOW} />}
      </InboxExample>
    </AuroraRoot>,
  );
  const article = await waitFor(() => {
    const found = container.querySelector('article');
    if (!found) throw new Error('No card is there yet.');
    return found;
  });
  await virtual.start({ container: article });
  while (!(await virtual.lastSpokenPhrase()).startsWith('end of article')) await virtual.next();
  return (await virtual.spokenPhraseLog()).join(' | ');
}

function inOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    from = text.indexOf(part, from) + 1;
    return from > 0;
  });
}

describe('By ear', () => {
  it('an event says what it is, what it means, by when and what to do, in this order', async () => {
    const text = await heard('events', 'fi');
    const parts = [
      'Kirje',
      'Viranomaisen ilmoitus',
      'heading, Sinulle on tullut kirje, level 3',
      'Kaupunki pyytää lisää tietoja',
      'Viimeistään 2.12.2026',
      'vielä 9 päivää',
      'heading, Mitä voit tehdä, level 4',
      'link, Vastaa verkossa',
      'link, +358 110000100',
      'button, Poista: Sinulle on tullut kirje',
    ];
    expect(inOrder(text, parts), text).toBe(true);
  });

  it('an event is heard in Swedish where it was written in Swedish', async () => {
    const text = await heard('events', 'sv');
    expect(
      inOrder(text, ['Brev', 'Du har fått ett brev', 'Senast 2.12.2026', '9 dagar kvar']),
      text,
    ).toBe(true);
  });

  it('a voucher says what is left, until when, what it pays, prices, and the way by phone', async () => {
    const text = await heard('vouchers', 'fi');
    const parts = [
      'heading, Palveluseteli lyhytterapiaan, level 3',
      '8 käyntiä jäljellä',
      'Voimassa 31.3.2027 asti',
      'Seteli kattaa käynnistä 75',
      'button, Näytä seteli palvelussa',
      'Paljonko maksat itse?',
      'textbox, Käynnin hinta euroina',
      'Missä seteli käy',
      'sinä maksat 14',
      'Puhelimella tai paperilla',
      'link, +358 110000100',
    ];
    expect(inOrder(text, parts), text).toBe(true);
  });
});
