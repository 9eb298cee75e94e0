// Generated from packages/contract/aurora.openapi.yaml: npm run generate -w packages/contract
import type { Shape } from '../boundary/shape.ts';

const Uuid: Shape = { type: 'string', pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ };
const GroupCode: Shape = { type: 'string', pattern: /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/ };
const Secret: Shape = { type: 'string', pattern: /^[0-9a-f]{64}$/ };
const Moment: Shape = { type: 'string', pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/ };
/** The shape of CreatedGroup. */
export const CreatedGroup: Shape = { type: 'object', required: { group_id: Uuid, code: GroupCode, leader_secret: Secret, expires_at: Moment } };
const Nickname: Shape = { type: 'string', min: 1, max: 30 };
/** The shape of JoinedGroup. */
export const JoinedGroup: Shape = { type: 'object', required: { group_id: Uuid, player_id: Uuid, player_secret: Secret, nickname: Nickname, expires_at: Moment } };
const QuizName: Shape = { type: 'string', pattern: /^[a-z][a-z0-9_-]{0,62}$/ };
const AnswerRevision: Shape = { type: 'integer', min: 1, max: 9007199254740991 };
/** The shape of KeptAnswers. */
export const KeptAnswers: Shape = { type: 'object', required: { section_id: QuizName, revision: AnswerRevision } };
const SectionState: Shape = { type: 'one-of', values: ["waiting","open","closed"] };
const Share: Shape = { type: 'integer', min: 10, max: 80 };
const BandShares: Shape = { type: 'object', required: { low: Share, fair: Share, good: Share } };
const DimensionPicture: Shape = { type: 'object', required: { dimension: QuizName, shares: { type: 'either', shapes: [BandShares, { type: 'null' }] } } };
const SectionPicture: Shape = { type: 'object', required: { too_few: { type: 'boolean' }, dimensions: { type: 'array', items: DimensionPicture } } };
/** The shape of GroupSection. */
export const GroupSection: Shape = { type: 'object', required: { section_id: QuizName, state: SectionState, answered: { type: 'integer', min: 0 }, picture: { type: 'either', shapes: [SectionPicture, { type: 'null' }] } } };
const QuizEdition: Shape = { type: 'object', required: { quiz_id: QuizName, version: { type: 'string', min: 1, max: 60 } }, optional: { address: { type: 'string', pattern: /^\/(?!\/)[!-~]{0,300}$/ } } };
const GroupInfo: Shape = { type: 'object', required: { group_id: Uuid, quiz: QuizEdition, language: { type: 'string', min: 2 }, threshold: { type: 'integer', min: 5 }, expires_at: Moment, leader_away: { type: 'boolean' }, asks_to_count: { type: 'boolean' } } };
const GroupYou: Shape = { type: 'object', required: { role: { type: 'one-of', values: ["leader","player"] }, player_id: { type: 'either', shapes: [Uuid, { type: 'null' }] }, counted: { type: 'boolean' }, kept: { type: 'array', items: KeptAnswers } } };
const Avatar: Shape = { type: 'string', pattern: /^[a-z][a-z0-9-]{0,39}$/ };
const GroupPlayer: Shape = { type: 'object', required: { player_id: Uuid, nickname: { type: 'either', shapes: [Nickname, { type: 'null' }] }, avatar: Avatar, place: { type: 'integer', min: 0 } } };
/** The shape of GroupFrame. */
export const GroupFrame: Shape = { type: 'object', required: { version: { type: 'string', min: 1, max: 80 }, base: { type: 'either', shapes: [{ type: 'string', min: 1, max: 80 }, { type: 'null' }] } }, optional: { group: GroupInfo, you: GroupYou, sections: { type: 'array', items: GroupSection }, players: { type: 'array', items: GroupPlayer }, gone: { type: 'array', items: Uuid } } };
/** The shape of GroupStream. */
export const GroupStream: Shape = { type: 'object', required: { url: { type: 'string', pattern: /^wss?:\/\// } } };
