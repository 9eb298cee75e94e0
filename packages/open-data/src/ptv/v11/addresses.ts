import type { AccessibilityGroup, Address, CodeLists } from '@auroraai/recommender';
import { knownCodes, position } from '../codes.ts';
import type { Note } from '../mapped.ts';
import { type Json, object, objects, text } from '../read.ts';
import { itemTexts } from './texts.ts';

/** Where a form is sent when only words tell it. */
const NO_ADDRESS: Address = {
  kind: 'Postal',
  street: {},
  streetNumber: '',
  postalCode: '',
  postOffice: {},
  municipalityCode: null,
  info: {},
  position: null,
};

function municipality(value: unknown, lists: CodeLists, note: Note): string | null {
  const code = text(object(value).code);
  if (!code) return null;
  return knownCodes('addresses', [code], lists.municipalities, note)[0] ?? null;
}

function readAddress(item: Json, lists: CodeLists, note: Note): Address[] {
  const kind = item.type === 'Postal' ? 'Postal' : 'Location';
  const street = object(item.streetAddress);
  if (Object.keys(street).length > 0) {
    return [
      {
        kind,
        street: itemTexts(street.street),
        streetNumber: text(street.streetNumber),
        postalCode: text(street.postalCode),
        postOffice: itemTexts(street.postOffice),
        municipalityCode: municipality(street.municipality, lists, note),
        info: itemTexts(street.additionalInformation),
        position: position(street.longitude, street.latitude, note),
      },
    ];
  }
  const box = object(item.postOfficeBoxAddress);
  if (Object.keys(box).length > 0) {
    return [
      {
        kind: 'Postal',
        street: itemTexts(box.postOfficeBox),
        streetNumber: '',
        postalCode: text(box.postalCode),
        postOffice: itemTexts(box.postOffice),
        municipalityCode: municipality(box.municipality, lists, note),
        info: itemTexts(box.additionalInformation),
        position: null,
      },
    ];
  }
  const other = object(item.otherAddress);
  if (Object.keys(other).length > 0) {
    return [
      {
        kind,
        street: {},
        streetNumber: '',
        postalCode: text(other.postalCode),
        postOffice: itemTexts(other.postOffice),
        municipalityCode: municipality(other.municipality, lists, note),
        info: itemTexts(other.additionalInformation),
        position: position(other.longitude, other.latitude, note),
      },
    ];
  }
  const words = itemTexts(item.deliveryAddressInText);
  if (Object.keys(words).length > 0) return [{ ...NO_ADDRESS, info: words }];
  if (text(item.subType) === 'NoAddress') return [];
  note(`addresses: one of the kind ${text(item.subType) || 'unknown'} was left out`);
  return [];
}

/** The addresses of a channel, the places first as they stand, then where forms are sent. */
export function readAddresses(item: Json, lists: CodeLists, note: Note): Address[] {
  const places = objects(item.addresses).flatMap((address) => readAddress(address, lists, note));
  const delivery = objects(item.deliveryAddresses).flatMap((address) =>
    readAddress({ ...address, type: 'Postal' }, lists, note),
  );
  return [...places, ...delivery];
}

/** What was measured on the spot: groups of sentences, the main entrance's first. */
export function readAccessibility(item: Json): AccessibilityGroup[] {
  const entrances = objects(item.addresses).flatMap((address) => objects(address.entrances));
  const ordered = [
    ...entrances.filter((entrance) => entrance.isMainEntrance === true),
    ...entrances.filter((entrance) => entrance.isMainEntrance !== true),
  ];
  return ordered
    .flatMap((entrance) => objects(entrance.accessibilitySentences))
    .map((group) => ({
      heading: itemTexts(group.sentenceGroup),
      sentences: objects(group.sentences)
        .map((sentence) => itemTexts(sentence.sentence))
        .filter((sentence) => Object.keys(sentence).length > 0),
    }))
    .filter((group) => group.sentences.length > 0);
}
