import { contrastRatio, parseHex } from '@auroraai/ui';
import { describe, expect, it } from 'vitest';
import { choicesOf, previewAddress } from './address.ts';
import { type EmbedChoices, FIRST_CHOICES } from './choices.ts';
import { contrastsOf, inTheDark } from './colours.ts';
import {
  FIRST_QUIZ_CHOICES,
  quizElement,
  quizPolicy,
  quizReact,
  quizTag,
} from './quiz-snippets.ts';
import { configDocument, policyLine, reactCode, scriptTag, styleRule } from './snippets.ts';

const SERVER = 'https://palvelut.example.fi';
const MANY: EmbedChoices = {
  bot: 'opiskelumuutto',
  language: 'sv',
  palette: 'neutral',
  scheme: 'dark',
  position: 'left',
  renderer: 'speech',
  colours: { accent: '#0b5b70', accentText: '#ffffff' },
  names: { fi: '', sv: ' Fråga "oss" & <andra> ', en: '' },
};

describe('What an organisation copies', () => {
  it('is one short tag when nothing was chosen', () => {
    expect(scriptTag(FIRST_CHOICES, SERVER)).toBe(
      `<script\n  src="${SERVER}/embed/aurora-chat.js"\n  data-bot="opas"\n  defer\n></script>`,
    );
    expect(styleRule(FIRST_CHOICES)).toBeNull();
    expect(configDocument(FIRST_CHOICES)).toBeNull();
  });

  it('holds every choice, in the tag and in React', () => {
    for (const text of [scriptTag(MANY, SERVER), reactCode(MANY, SERVER)]) {
      expect(text).toContain('bot="opiskelumuutto"');
      expect(text).toContain('language="sv"');
      expect(text).toContain('theme="neutral dark"');
      expect(text).toContain('position="left"');
      expect(text).toContain('renderer="webchat"');
      expect(text).toContain('speech="browser"');
      expect(text).toContain('config="/aurora-chat.json"');
    }
    expect(JSON.parse(configDocument(MANY) ?? '')).toEqual({
      names: { sv: 'Fråga "oss" & <andra>' },
    });
    expect(styleRule(MANY)).toContain('--aurora-accent: light-dark(#0b5b70, #');
  });

  it('cannot break out of its attribute', () => {
    const bot = '"><script>alert(1)</script>';
    expect(scriptTag({ ...FIRST_CHOICES, bot }, SERVER)).not.toContain('"><script>alert');
  });

  it('allows the server in a policy, for its sockets too, and nothing unsafe', () => {
    const own =
      'script-src https://palvelut.example.fi; connect-src https://palvelut.example.fi wss://palvelut.example.fi;';
    expect(policyLine(FIRST_CHOICES, SERVER)).toBe(own);
    for (const renderer of ['webchat', 'speech'] as const)
      expect(policyLine({ ...FIRST_CHOICES, renderer }, SERVER)).toBe(
        `${own} frame-src https://palvelut.example.fi;`,
      );
  });
});

describe('What an organisation copies for a quiz', () => {
  const chosen = { quiz: 'leirikirja', isClicked: true, hasChat: true, hasTake: true } as const;

  it('is one short tag when nothing was chosen', () => {
    expect(quizTag(FIRST_QUIZ_CHOICES, SERVER)).toBe(
      `<script\n  src="${SERVER}/embed/aurora-quiz.js"\n  data-quiz="miten-menee"\n  defer\n></script>`,
    );
  });

  it('holds every choice, in the tag and in the element', () => {
    expect(quizTag(chosen, SERVER)).toContain('data-load="click"');
    expect(quizElement(chosen, SERVER)).toContain(
      '<aurora-quiz quiz="leirikirja" load="click" chat="on" take="on"></aurora-quiz>',
    );
    expect(quizReact(chosen, SERVER)).not.toContain('load=');
    expect(quizPolicy(SERVER)).not.toContain('unsafe');
  });
});

describe('Own colours', () => {
  it('are measured without rounding up', () => {
    expect(contrastsOf({ accent: '#767676', accentText: '#ffffff' }).text).toBe(4.5);
    expect(contrastsOf({ accent: '#777777', accentText: '#ffffff' }).text).toBe(4.4);
  });

  it('can be read in the dark, whatever was chosen', () => {
    for (const accent of ['#000000', '#0b5b70', '#ffffff', '#aa0000', '#7f7f00']) {
      const dark = inTheDark({ accent, accentText: '#ffffff' });
      expect(contrastRatio(parseHex(dark.accent), parseHex('#141b24'))).toBeGreaterThanOrEqual(4.5);
      expect(
        contrastRatio(parseHex(dark.accent), parseHex(dark.accentText)),
      ).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('The address of the preview', () => {
  it('carries every choice there and back', () => {
    const { search } = new URL(previewAddress(MANY, 'fi'), SERVER);
    expect(choicesOf(new URLSearchParams(search))).toEqual(MANY);
  });

  it('keeps what is usual when it holds nonsense', () => {
    const query =
      'bot=X%3C&renderer=canvas&language=%00&palette=red&position=up&accent=red&accentText=%23fff';
    expect(choicesOf(new URLSearchParams(query))).toEqual(FIRST_CHOICES);
  });
});
