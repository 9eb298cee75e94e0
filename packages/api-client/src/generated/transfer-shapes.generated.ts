// Generated from packages/contract/aurora.openapi.yaml: npm run generate -w packages/contract
import type { Shape } from '../boundary/shape.ts';

const ReceiverId: Shape = { type: 'string', pattern: /^[a-z0-9-]{1,60}$/ };
const TextLanguage: Shape = { type: 'one-of', values: ["fi","sv","en","se","smn","sms"] };
const LocalizedText: Shape = { type: 'object', required: { text: { type: 'string' }, language: TextLanguage } };
const HttpUrl: Shape = { type: 'string', pattern: /^https?:\/\/[^\s<>"\\]+$/, max: 2048 };
const TransferWay: Shape = { type: 'one-of', values: ["link","code"] };
const AttributeName: Shape = { type: 'one-of', values: ["age","municipality_code","life_situation_meters.health","life_situation_meters.resilience","life_situation_meters.housing","life_situation_meters.working_studying","life_situation_meters.family","life_situation_meters.friends","life_situation_meters.finance","life_situation_meters.improvement_of_strengths","life_situation_meters.self_esteem","life_situation_meters.life_satisfaction"] };
const AskedAttribute: Shape = { type: 'object', required: { name: AttributeName, label: LocalizedText, purpose: LocalizedText } };
const Uuid: Shape = { type: 'string', pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ };
const Receiver: Shape = { type: 'object', required: { id: ReceiverId, name: LocalizedText, organization: LocalizedText, keeps: LocalizedText, readers: LocalizedText, contact: { type: 'object', required: { phone: { type: 'either', shapes: [{ type: 'string', min: 1 }, { type: 'null' }] }, email: { type: 'either', shapes: [{ type: 'string', min: 1 }, { type: 'null' }] }, url: { type: 'either', shapes: [HttpUrl, { type: 'null' }] } } }, page: { type: 'either', shapes: [HttpUrl, { type: 'null' }] }, ways: { type: 'array', items: TransferWay, min: 1 }, attributes: { type: 'array', items: AskedAttribute, min: 1 }, service_ids: { type: 'array', items: Uuid } } };
/** The shape of ReceiversResponse. */
export const ReceiversResponse: Shape = { type: 'object', required: { receivers: { type: 'array', items: Receiver } } };
const Secret: Shape = { type: 'string', pattern: /^[0-9a-f]{64}$/ };
const Moment: Shape = { type: 'string', pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/ };
/** The shape of CreatedTransfer. */
export const CreatedTransfer: Shape = { type: 'object', required: { transfer_id: Uuid, owner_secret: Secret, token: { type: 'either', shapes: [Secret, { type: 'null' }] }, code: { type: 'either', shapes: [{ type: 'string', pattern: /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/ }, { type: 'null' }] }, url: { type: 'either', shapes: [HttpUrl, { type: 'null' }] }, expires_at: Moment } };
/** The shape of Transfer. */
export const Transfer: Shape = { type: 'object', required: { transfer_id: Uuid, receiver_id: ReceiverId, way: TransferWay, attributes: { type: 'array', items: AttributeName }, state: { type: 'one-of', values: ["waiting","read","expired","withdrawn","erasure-asked","erased"] }, given_at: Moment, expires_at: Moment, read_at: { type: 'either', shapes: [Moment, { type: 'null' }] }, erasure_asked_at: { type: 'either', shapes: [Moment, { type: 'null' }] }, erased_at: { type: 'either', shapes: [Moment, { type: 'null' }] } } };
const MunicipalityCode: Shape = { type: 'string', pattern: /^[0-9]{3}$/ };
const LifeAreaValue: Shape = { type: 'integer', min: 0, max: 10 };
const GivenMeter: Shape = { type: 'array', items: LifeAreaValue, min: 1, max: 20 };
const GivenMeters: Shape = { type: 'object', required: {  }, optional: { health: GivenMeter, resilience: GivenMeter, housing: GivenMeter, working_studying: GivenMeter, family: GivenMeter, friends: GivenMeter, finance: GivenMeter, improvement_of_strengths: GivenMeter, self_esteem: GivenMeter, life_satisfaction: GivenMeter } };
const TransferAttributes: Shape = { type: 'object', required: {  }, optional: { age: { type: 'integer', min: 0, max: 120 }, municipality_code: MunicipalityCode, life_situation_meters: GivenMeters } };
/** The shape of RedeemedTransfer. */
export const RedeemedTransfer: Shape = { type: 'object', required: { transfer_id: Uuid, receiver_id: ReceiverId, attributes: TransferAttributes, given_at: Moment } };
/** The shape of CreatedOffer. */
export const CreatedOffer: Shape = { type: 'object', required: { url: HttpUrl, expires_at: Moment } };
/** The shape of TakenOffer. */
export const TakenOffer: Shape = { type: 'object', required: { sender_id: ReceiverId, attributes: TransferAttributes, sent_at: Moment } };
