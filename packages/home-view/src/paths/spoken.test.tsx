import { AuroraProvider } from '@auroraai/api-client/react';
import { AuroraRoot } from '@auroraai/ui';
import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { PersonProvider } from '../person/PersonProvider.tsx';
import { createPersonStore } from '../person/person-store.ts';
import { MyPaths } from './MyPaths.tsx';
import { examplePathsClient } from './paths.example.ts';

afterEach(async () => {
  await virtual.stop();
  cleanup();
});

describe('A path', () => {
  it('is heard step by step: its number, what to do, by when, and whether it is done', async () => {
    const { container } = render(
      <AuroraRoot language="fi">
        <AuroraProvider client={examplePathsClient()}>
          <PersonProvider store={createPersonStore()}>
            <MyPaths />
          </PersonProvider>
        </AuroraProvider>
      </AuroraRoot>,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Avaa polku: Työ päättyy' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Tehty: Ilmoittaudu työnhakijaksi' }),
    );
    const list = (await screen.findByRole('heading', { name: /Vaihe 1/ })).closest('ol');
    await virtual.start({ container: list ?? container });
    const heard: string[] = [];
    for (let turn = 0; turn < 400; turn += 1) {
      const phrase = await virtual.lastSpokenPhrase();
      if (phrase.startsWith('end of listitem, level 1, position 3')) break;
      heard.push(phrase);
      await virtual.next();
    }
    const all = heard.join(' | ');
    const order = [
      'Vaihe 1: Ilmoittaudu työnhakijaksi',
      'Viimeistään ensimmäisenä työttömyyspäivänä.',
      'button, Tehty: Ilmoittaudu työnhakijaksi, pressed',
      'Vaihe 2: Hae työttömän tukea',
      'button, Tehty: Hae työttömän tukea, not pressed',
      'Vaihe 3: Sovi laskuista ajoissa',
    ].map((text) => all.indexOf(text));
    expect(
      order.every((at) => at >= 0),
      all,
    ).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});
