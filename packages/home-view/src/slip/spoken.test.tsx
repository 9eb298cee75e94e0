import { createAuroraClient } from '@auroraai/api-client';
import { AuroraProvider } from '@auroraai/api-client/react';
import { AuroraRoot, type UiLanguage } from '@auroraai/ui';
import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { exampleCodeLists } from '../find-services/aurora.example.ts';
import { exampleDetails } from './slip.example.ts';
import { spokenTexts } from './spoken-texts.ts';
import { TakeAlongSlip } from './TakeAlongSlip.tsx';

afterEach(async () => {
  await virtual.stop();
  cleanup();
});

function show(language: UiLanguage, code?: string): HTMLElement {
  const client = createAuroraClient({
    baseUrl: 'https://aurora.example',
    fetch: () => Response.json(exampleCodeLists),
  });
  const { container } = render(
    <AuroraRoot language={language}>
      <AuroraProvider client={client}>
        <TakeAlongSlip service={exampleDetails()} {...(code && { code })} />
      </AuroraProvider>
    </AuroraRoot>,
  );
  return container.querySelector('article') as HTMLElement;
}

async function phrases(container: HTMLElement): Promise<string[]> {
  await virtual.start({ container });
  while (!(await virtual.lastSpokenPhrase()).startsWith('end of article')) await virtual.next();
  return virtual.spokenPhraseLog();
}

describe('The slip', () => {
  it('is heard in the order in which it is needed: what, where, when, whom to call, what to say', async () => {
    const heard = (await phrases(show('fi'))).join(' | ').replaceAll('\u00a0', ' ');
    const order = [
      'Kasvatus- ja perheneuvonta',
      'Satamakatu 3, 99800 Revonsaari',
      '9–16',
      '+358 11 000 0120',
      'Voit sanoa näin:',
    ].map((text) => heard.indexOf(text));
    expect(
      order.every((at) => at >= 0),
      heard,
    ).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('spells the code, and never says it as a word', async () => {
    const heard = (await phrases(show('fi', '7K3M-9QXR'))).join(' | ');
    expect(heard).toContain('7 K 3 M , 9 Q X R');
    expect(heard).not.toContain('7K3M-9QXR');
  });

  it('is read aloud by the device as sentences, without what is only for the eye', () => {
    const texts = spokenTexts(show('sv', '7K3M-9QXR'), 'sv');
    const text = texts.map((each) => each.text).join(' ');
    expect(text).toMatch(/^Ta med dig det här\. Kasvatus- ja perheneuvonta\. /);
    expect(text).toContain('Säg den här koden: 7 K 3 M , 9 Q X R');
    expect(text).not.toContain('7K3M-9QXR');
    expect(text).not.toContain('Tarvitsen apua');
  });

  it('says the name of the service in the language of the name, and the rest in the reader’s', () => {
    const said = spokenTexts(show('sv', '7K3M-9QXR'), 'sv').map(
      ({ text, language }) => `${language}: ${text.split(' ')[0]}`,
    );
    expect(said).toEqual(expect.arrayContaining(['sv: Ta', 'fi: Kasvatus-', 'sv: Säg']));
  });
});
