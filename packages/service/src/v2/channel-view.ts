import type {
  ChannelSummary,
  ChargeType,
  MapPosition,
  Phone,
  ServiceHours,
  StreetAddress,
  WebLink,
} from '@auroraai/api-client';
import { fromTm35fin } from '@auroraai/open-data';
import type { Address, Channel, PhoneNumber, Position, WebPage } from '@auroraai/recommender';
import { type AnswerLanguage, inBestLanguage, localizedText, optionalText } from './texts.ts';

const HTTP_URL = /^https?:\/\/[^\s<>"\\]+$/;
const EMAIL = /^[^@\s<>"?&]+@[^@\s<>"?&]+$/;
const LANGUAGE_CODE = /^[a-z]{2,3}$/;

/** Views a channel in a language. Nothing that a browser should not follow is passed on. */
export function viewChannel(
  channel: Channel & { type: NonNullable<Channel['type']> },
  language: AnswerLanguage,
  sessionTransfer: boolean,
): ChannelSummary {
  const address = channel.addresses.find(({ kind }) => kind === 'Location') ?? null;
  return {
    id: channel.id,
    type: channel.type,
    name: localizedText(channel.names, language),
    summary: optionalText(channel.summaries, language),
    phones: viewPhones(channel.phones, language),
    emails: inBestLanguage(channel.emails, language)
      .map(({ value }) => value)
      .filter((value) => EMAIL.test(value) && value.length <= 320),
    web_pages: viewPages(channel.webPages, language),
    form_files: viewPages(channel.formFiles, language),
    address: address && viewAddress(address, language),
    position: address?.position ? viewPosition(address.position) : null,
    hours: channel.hours.map((hours) => viewHours(hours, language)),
    accessibility: channel.accessibility.map(({ heading, sentences }) => ({
      heading: localizedText(heading, language),
      sentences: sentences.map((sentence) => localizedText(sentence, language)),
    })),
    languages: channel.languages.filter((code) => LANGUAGE_CODE.test(code)),
    requires_authentication: channel.requiresAuthentication,
    requires_signature: channel.requiresSignature,
    session_transfer: sessionTransfer,
  };
}

/** A charge type as the wire knows it, or null for one that says nothing. */
export function viewChargeType(charge: string | null): ChargeType | null {
  if (charge === 'FreeOfCharge' || charge === 'Other') return charge;
  return charge === 'Chargeable' || charge === 'Charged' ? 'Chargeable' : null;
}

function viewPhones(phones: readonly PhoneNumber[], language: AnswerLanguage): Phone[] {
  const views = new Map<string, Phone>();
  for (const phone of inBestLanguage(phones, language)) {
    if (phone.kind === 'Fax') continue;
    const href = phoneHref(phone);
    if (!href || views.has(href)) continue;
    const optional = (text: string) => (text ? { text, language: phone.language } : null);
    views.set(href, {
      number: `${phone.prefix} ${phone.number}`.trim(),
      href,
      kind: phone.kind,
      info: optional(phone.info),
      charge: viewChargeType(phone.charge),
      charge_info: optional(phone.chargeInfo),
    });
  }
  return [...views.values()];
}

function phoneHref({ prefix, number, kind }: PhoneNumber): string | null {
  const country = prefix.replace(/\D/g, '');
  const digits = number.replace(/\D/g, '');
  if (digits === '') return null;
  // After an international prefix the domestic 0 is not dialled.
  const dialled = country ? `+${country}${digits.replace(/^0/, '')}` : digits;
  return `${kind === 'Sms' ? 'sms' : 'tel'}:${dialled}`;
}

function viewPages(pages: readonly WebPage[], language: AnswerLanguage): WebLink[] {
  return inBestLanguage(
    pages.filter(({ url }) => HTTP_URL.test(url) && url.length <= 2048),
    language,
  ).map(({ url, name, language: written }) => ({ url, name, language: written }));
}

function viewAddress(address: Address, language: AnswerLanguage): StreetAddress {
  const street = localizedText(address.street, language).text;
  return {
    street: `${street} ${address.streetNumber}`.trim(),
    postal_code: address.postalCode,
    post_office: localizedText(address.postOffice, language).text,
    municipality_code: address.municipalityCode,
  };
}

function viewPosition(position: Position): MapPosition {
  return { ...position, ...fromTm35fin(position) };
}

function viewHours(hours: Channel['hours'][number], language: AnswerLanguage): ServiceHours {
  return {
    kind: hours.kind,
    valid_from: hours.validFrom,
    valid_to: hours.validTo,
    closed: hours.closed,
    always_open: hours.alwaysOpen,
    by_reservation: hours.byReservation,
    info: optionalText(hours.info, language),
    spans: hours.spans,
  };
}
