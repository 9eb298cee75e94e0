import type {
  NewBot,
  PartKind,
  StudioChange,
  StudioChanged,
  StudioDraft,
  StudioEvent,
  StudioJson,
  StudioPart,
} from '@auroraai/api-client/studio';
import { expect } from 'vitest';
import type { Editor } from './studio.ts';

/** The parts of a bot that knows two matters, and a dialogue test of each. */
export const PARTS: NewBot['parts'] = [
  {
    kind: 'settings',
    value: {
      ...{ format: 1, id: 'kirjasto', version: '1', names: { fi: 'Kirjastobotti' } },
      ...{ languages: ['fi'], responsible: { names: { fi: 'Kaupunki' } }, retentionDays: 30 },
      humanContact: { names: { fi: 'Neuvonta' }, phone: '09 310 11111' },
      ...{ greeting: 'tervehdys', fallback: { searchServices: false } },
    },
  },
  answer('tervehdys', 'Hei!'),
  answer('laina-aika', 'Laina-aika on neljä viikkoa.'),
  answer('aukiolo', 'Kirjasto on auki kello 8–20.'),
  intent('laina-aika', 'laina-aika', [
    'kuinka pitkä on laina-aika',
    'kauanko kirjaa saa pitää',
    'milloin lainat pitää palauttaa',
    'monta viikkoa lainan saa pitää',
    'laina-ajan pituus',
  ]),
  intent('aukiolo', 'aukiolo', [
    'mihin aikaan kirjasto on auki',
    'milloin te aukeatte',
    'ovatko ovet auki lauantaina',
    'aukioloajat',
    'monelta kirjasto sulkeutuu',
  ]),
  {
    kind: 'test',
    value: {
      test: 'Laina-aika kerrotaan',
      turns: [{ user: 'kauanko kirjaa saa pitää', expect: { answers: ['laina-aika'] } }],
    },
  },
];

/** A part that says something. */
export function answer(name: string, fi: string): { kind: PartKind; value: StudioJson } {
  return { kind: 'answer', value: { answer: name, variants: [{ text: { fi } }] } };
}

/** A part that knows a matter. */
export function intent(name: string, answers: string, fi: string[]) {
  const value: StudioJson = {
    intent: name,
    title: { fi: name },
    examples: { fi },
    answer: answers,
  };
  return { kind: 'intent' as PartKind, value };
}

/** What somebody does with one bot. */
export interface AtBot {
  draft(): Promise<StudioDraft>;
  /** The part whose value has this under the name of its kind. */
  part(kind: PartKind, name?: string): Promise<StudioPart>;
  change(...changes: Partial<StudioChange>[]): Promise<StudioChanged>;
  send(method: string, path: string, body?: unknown): Promise<Response>;
}

/** Makes a bot of {@link PARTS}. */
export async function makeBot(editor: Editor, id = 'kirjasto', organisation = 'town') {
  const made = await editor.send('POST', '/bots', { organisation, id, parts: PARTS });
  expect(made.status, await made.clone().text()).toBe(201);
  return atBot(editor, id);
}

/** Works with a bot as somebody. */
export function atBot(editor: Editor, bot = 'kirjasto'): AtBot {
  const send: AtBot['send'] = (method, path, body) =>
    editor.send(method, `/bots/${bot}${path}`, body);
  const draft = async () => (await ok(await send('GET', '/draft'))) as StudioDraft;
  return {
    send,
    draft,
    async part(kind, name) {
      const { parts } = await draft();
      const found = parts.find(
        (part) =>
          part.kind === kind && (name === undefined || (part.value as never)[kind] === name),
      );
      if (!found) throw new Error(`There is no ${kind} ${name}.`);
      return found;
    },
    async change(...changes) {
      const whole = changes.map((change) => ({ id: crypto.randomUUID(), base: 0, ...change }));
      return (await ok(await send('POST', '/changes', { changes: whole }))) as StudioChanged;
    },
  };
}

/** The JSON of a success. */
export async function ok(response: Response): Promise<unknown> {
  expect(response.ok, await response.clone().text()).toBe(true);
  return response.json();
}

/** Reads events of a stream one by one; what is no event is passed over. */
export function eventsOf(response: Response) {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  return {
    async next(): Promise<StudioEvent | null> {
      for (;;) {
        const end = rest.indexOf('\n\n');
        if (end >= 0) {
          const block = rest.slice(0, end);
          rest = rest.slice(end + 2);
          const data = /^data: (.*)$/m.exec(block)?.[1];
          if (data !== undefined) return JSON.parse(data) as StudioEvent;
          continue;
        }
        const { done, value } = await reader.read();
        if (done) return null;
        rest += value;
      }
    },
    stop: () => reader.cancel(),
  };
}
