import type { Json } from '../../bot/localized.ts';
import { isEmpty, isObject, listOf, memberOf, textOf } from '../json.ts';
import type { Tell } from '../report.ts';
import { URL_FORM } from './web-address.ts';

/** Something to press, in one language. */
export interface RawButton {
  title: string;
  url?: string;
  say?: string;
  intent?: string;
  set?: { [entity: string]: Json };
}

/** A card in one language. */
export interface RawCard {
  title: string;
  subtitle?: string;
  image?: string;
  buttons: RawButton[];
}

/** One wording of a response in one language. */
export interface RawVariant {
  text?: string;
  buttons: RawButton[];
  suggestions: RawButton[];
  images: string[];
  video?: { url: string; title: string };
  cards: RawCard[];
}

const READ = [
  'language',
  'condition',
  'channel',
  'id',
  'text',
  'buttons',
  'quick_replies',
  'image',
];
const RICH = ['elements', 'custom', 'attachment', 'metadata'];

/** Reads one wording; `tell` hears what of it has no place in an answer. */
export function readVariant(value: Json, tell: Tell): RawVariant {
  const variant: RawVariant = {
    buttons: readButtons(memberOf(value, 'buttons'), 'buttons', tell),
    suggestions: readButtons(memberOf(value, 'quick_replies'), 'quick_replies', tell),
    images: [],
    cards: readCards(memberOf(value, 'elements'), tell),
  };
  const text = textOf(memberOf(value, 'text'))?.trim();
  if (text) variant.text = text.slice(0, 4000);
  addImage(variant, memberOf(value, 'image'), tell);
  for (const key of ['attachment', 'custom'] as const) {
    const part = memberOf(value, key);
    const attachment = key === 'custom' ? (memberOf(part, 'attachment') ?? part) : part;
    if (isEmpty(part)) continue;
    if (!readAttachment(variant, attachment, tell)) {
      tell('own-content', key, 'content of an own form', 'Answers have no such content.');
    }
  }
  const metadata = memberOf(value, 'metadata');
  if (isObject(metadata) && Object.values(metadata).some((one) => !isEmpty(one))) {
    const what = `orders to the widget (${Object.keys(metadata).join(', ')})`;
    tell('own-content', 'metadata', what, 'Answers have no place for them.');
  }
  for (const key of isObject(value) ? Object.keys(value) : []) {
    if (READ.includes(key) || RICH.includes(key)) continue;
    tell(['no-place', key], key, `"${key}"`, 'Answers have no place for it.');
  }
  return variant;
}

function addImage(variant: RawVariant, image: Json | undefined, tell: Tell) {
  const url = textOf(image);
  if (!url) return;
  if (URL_FORM.test(url)) variant.images.push(url);
  else
    tell(
      ['no-address', url],
      'image',
      `the image "${url.slice(0, 60)}"`,
      'It is no address of a web page.',
    );
}

function readAttachment(variant: RawVariant, attachment: Json | undefined, tell: Tell): boolean {
  const type = textOf(memberOf(attachment, 'type'));
  const payload = memberOf(attachment, 'payload');
  const src = textOf(memberOf(payload, 'src')) ?? '';
  if (type === 'template') {
    variant.cards.push(...readCards(memberOf(payload, 'elements'), tell));
    return variant.cards.length > 0;
  }
  if (!URL_FORM.test(src)) return false;
  if (type === 'image') variant.images.push(src);
  else if (type === 'video') {
    variant.video = { url: src, title: textOf(memberOf(payload, 'title')) || 'Video' };
  } else return false;
  return true;
}

function readCards(elements: Json | undefined, tell: Tell): RawCard[] {
  return listOf(elements).flatMap((element, index): RawCard[] => {
    const place = `elements[${index}]`;
    const subtitle = textOf(memberOf(element, 'subtitle'))?.trim();
    const title = textOf(memberOf(element, 'title'))?.trim() || subtitle;
    if (!title) {
      tell('untitled-card', place, 'a card without a title', 'Left out.');
      return [];
    }
    const image = textOf(memberOf(element, 'image_url')) ?? '';
    const fits = URL_FORM.test(image);
    if (image && !fits)
      tell(['no-address', image], place, `the image "${image}"`, 'It is no address of a web page.');
    if (!isEmpty(memberOf(element, 'default_action'))) {
      tell(
        ['card-press', title],
        place,
        'what pressing the card itself does',
        'Cards have buttons only.',
      );
    }
    return [
      {
        title,
        ...(subtitle && subtitle !== title && { subtitle }),
        ...(fits && { image }),
        buttons: readButtons(memberOf(element, 'buttons'), `${place}.buttons`, tell),
      },
    ];
  });
}

function readButtons(buttons: Json | undefined, path: string, tell: Tell): RawButton[] {
  return listOf(buttons).flatMap((button, index): RawButton[] => {
    const place = `${path}[${index}]`;
    const title = textOf(memberOf(button, 'title'))?.trim();
    const url = textOf(memberOf(button, 'url'))?.trim();
    const payload = textOf(memberOf(button, 'payload'))?.trim();
    if (!title || (!url && !payload)) {
      tell('empty-button', place, 'a button without a title or a purpose', 'Left out.');
      return [];
    }
    if (url) {
      if (URL_FORM.test(url)) return [{ title, url }];
      tell(
        ['no-address', url],
        place,
        `the button "${title}" to "${url.slice(0, 60)}"`,
        'It is no address of a web page.',
      );
      return [];
    }
    return [{ title, ...readPayload(payload ?? title, place, tell) }];
  });
}

/** `/intent`, `/intent{"entity": value}`, or words that are said for the person. */
function readPayload(payload: string, place: string, tell: Tell): Omit<RawButton, 'title'> {
  const [, intent, json] = /^\/([^{\s(]+)\s*(\{.*\})?$/su.exec(payload) ?? [];
  if (!intent) return { say: payload };
  if (json === undefined) return { intent };
  try {
    const set: unknown = JSON.parse(json);
    if (isObject(set)) return { intent, set: { ...set } };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    tell(
      ['button-values', payload],
      place,
      `the values of "${payload.slice(0, 60)}"`,
      'They are not JSON.',
    );
  }
  return { intent };
}
