import type { Address, Position } from '@auroraai/recommender';
import { position } from '../codes.ts';
import type { Note } from '../mapped.ts';
import { type Json, localized, object, objects, text } from '../read.ts';

/** The measured position if there is one, else the first that is there. */
function readPosition(value: unknown, note: Note): Position | null {
  const all = objects(value).filter((item) => item.system !== 'Unknown');
  const best = all.find((item) => item.source === 'AccessibilityRegister') ?? all[0];
  return best ? position(best.easting, best.northing, note) : null;
}

function street(kind: Address['kind'], item: Json, note: Note): Address {
  return {
    kind,
    street: localized(item.streetName ?? item.postOfficeBox),
    streetNumber: text(item.addressDetail),
    postalCode: text(item.postalCode),
    postOffice: {},
    municipalityCode: null,
    info: localized(item.additionalInformation ?? item.deliveryInformation),
    position: readPosition(item.coordinates, note),
  };
}

/**
 * The addresses of a channel: places, then postal ones. Version 12 names neither the post office
 * nor the municipality of an address.
 */
export function readAddresses(item: Json, note: Note): Address[] {
  const location = object(item.location);
  const contact = object(item.contactAddresses);
  if (objects(location.foreignAddresses).length + objects(contact.foreignAddresses).length > 0) {
    note('addresses: one abroad was left out');
  }
  return [
    ...[...objects(location.streetAddresses), ...objects(location.otherAddresses)].map((address) =>
      street('Location', address, note),
    ),
    ...[
      ...objects(contact.streetAddresses),
      ...objects(contact.postOfficeBoxAddresses),
      ...objects(item.deliveryAddresses),
    ].map((address) => street('Postal', address, note)),
  ];
}
