// Generated from packages/contract/aurora.openapi.yaml: npm run generate -w packages/contract
import type { Shape } from '../boundary/shape.ts';

const InboxAddress: Shape = { type: 'string', pattern: /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/ };
const Secret: Shape = { type: 'string', pattern: /^[0-9a-f]{64}$/ };
/** The shape of CreatedInbox. */
export const CreatedInbox: Shape = { type: 'object', required: { inbox_id: InboxAddress, reader_secret: Secret, unused_days: { type: 'integer', min: 1 } } };
const Uuid: Shape = { type: 'string', pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ };
const Moment: Shape = { type: 'string', pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/ };
const IssuerReference: Shape = { type: 'string', pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/ };
const EventKind: Shape = { type: 'one-of', values: ["letter","decision","birthday","appointment","payment","document-expires","other"] };
const TitleText: Shape = { type: 'string', min: 1, max: 160 };
const Titles: Shape = { type: 'object', required: {  }, optional: { fi: TitleText, sv: TitleText, en: TitleText, se: TitleText, ru: TitleText, uk: TitleText, ar: TitleText, so: TitleText, et: TitleText } };
const PhoneNumber: Shape = { type: 'string', pattern: /^\+?[0-9][0-9 -]{2,23}$/ };
const HttpUrl: Shape = { type: 'string', pattern: /^https?:\/\/[^\s<>"\\]+$/, max: 2048 };
const Issuer: Shape = { type: 'object', required: { name: Titles }, optional: { phone: PhoneNumber, url: HttpUrl } };
const PlainText: Shape = { type: 'string', min: 1, max: 2000 };
const Texts: Shape = { type: 'object', required: {  }, optional: { fi: PlainText, sv: PlainText, en: PlainText, se: PlainText, ru: PlainText, uk: PlainText, ar: PlainText, so: PlainText, et: PlainText } };
const CalendarDay: Shape = { type: 'string', pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/ };
const NextStep: Shape = { type: 'object', required: { text: Titles }, optional: { url: HttpUrl, phone: PhoneNumber, service_id: Uuid, deadline: CalendarDay } };
const PersonEvent: Shape = { type: 'object', required: { version: { type: 'one-of', values: [1] }, type: { type: 'one-of', values: ["event"] }, id: IssuerReference, kind: EventKind, issuer: Issuer, official: { type: 'boolean' }, occurred_at: Moment, title: Titles, meaning: Texts }, optional: { valid_from: Moment, valid_until: Moment, place: TitleText, deadline: CalendarDay, next_steps: { type: 'array', items: NextStep, max: 10 } } };
const ServiceClassCode: Shape = { type: 'string', pattern: /^P[0-9]{1,2}(\.[0-9]{1,2})?$/ };
const VoucherUnit: Shape = { type: 'one-of', values: ["visit","hour"] };
const Cents: Shape = { type: 'integer', min: 0, max: 10000000 };
const VoucherValue: Shape = { type: 'either', shapes: [{ type: 'object', required: { kind: { type: 'one-of', values: ["fixed"] }, per: VoucherUnit, cents: Cents } }, { type: 'object', required: { kind: { type: 'one-of', values: ["percent"] }, per: VoucherUnit, percent: { type: 'integer', min: 1, max: 100 } }, optional: { cap_cents: Cents } }] };
const GeoPosition: Shape = { type: 'object', required: { latitude: { type: 'number', min: -90, max: 90 }, longitude: { type: 'number', min: -180, max: 180 } } };
const VoucherProvider: Shape = { type: 'object', required: { id: IssuerReference, name: TitleText }, optional: { address: TitleText, position: GeoPosition, phone: PhoneNumber, url: HttpUrl, prices: { type: 'array', items: { type: 'object', required: { name: Titles, cents: Cents } }, max: 20 } } };
const WithoutAScreen: Shape = { type: 'object', required: { how: Texts, phone: PhoneNumber }, optional: { address: TitleText } };
const ServiceVoucher: Shape = { type: 'object', required: { version: { type: 'one-of', values: [1] }, type: { type: 'one-of', values: ["voucher"] }, id: IssuerReference, issuer: Issuer, name: Titles, what_for: Texts, value: VoucherValue, total: { type: 'integer', min: 1, max: 10000 }, left: { type: 'integer', min: 0, max: 10000 }, valid_from: CalendarDay, valid_until: CalendarDay, providers: { type: 'object', required: {  }, optional: { service_ids: { type: 'array', items: Uuid, max: 50 }, channel_ids: { type: 'array', items: Uuid, max: 200 }, own: { type: 'array', items: VoucherProvider, max: 200 } } }, number: { type: 'string', pattern: /^[0-9A-Z]{2,8}([ -][0-9A-Z]{2,8}){0,5}$/ }, without_a_screen: WithoutAScreen }, optional: { service_classes: { type: 'array', items: ServiceClassCode, max: 20 }, own_share: { type: 'object', required: { minimum_cents: Cents } } } };
const PersonDocument: Shape = { type: 'either', shapes: [PersonEvent, ServiceVoucher] };
/** The shape of InboxDocument. */
export const InboxDocument: Shape = { type: 'object', required: { document_id: Uuid, received_at: Moment, expires_at: Moment, sender: { type: 'string', min: 1, max: 200 }, document: PersonDocument } };
/** The shape of PutDocument. */
export const PutDocument: Shape = { type: 'object', required: { document_id: Uuid, expires_at: Moment } };
const TrialExample: Shape = { type: 'one-of', values: ["letter","decision","birthday","appointment","voucher-therapy","voucher-cleaning","voucher-hobby"] };
/** The shape of TrialDocuments. */
export const TrialDocuments: Shape = { type: 'object', required: { examples: { type: 'array', items: TrialExample } } };
