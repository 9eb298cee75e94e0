// Generated from packages/contract/aurora.openapi.yaml: npm run generate -w packages/contract
import type { Shape } from '../boundary/shape.ts';

const TextLanguage: Shape = { type: 'one-of', values: ["fi","sv","en","se","smn","sms"] };
const LocalizedText: Shape = { type: 'object', required: { text: { type: 'string' }, language: TextLanguage } };
const QuizName: Shape = { type: 'string', pattern: /^[a-z][a-z0-9_-]{0,62}$/ };
const RegionCode: Shape = { type: 'string', pattern: /^[\w-]{1,40}$/ };
const PictureRegion: Shape = { type: 'object', required: { code: RegionCode, name: LocalizedText, within: { type: 'either', shapes: [RegionCode, { type: 'null' }] } } };
const AgeBand: Shape = { type: 'one-of', values: ["under-13","from-13","from-16","from-18","from-21","over-25"] };
/** The shape of ContributionTerms. */
export const ContributionTerms: Shape = { type: 'object', required: { organization: LocalizedText, threshold: { type: 'integer', min: 10 }, quizzes: { type: 'array', items: { type: 'object', required: { quiz_id: QuizName, dimensions: { type: 'array', items: QuizName } } } }, regions: { type: 'array', items: PictureRegion }, age_bands: { type: 'array', items: AgeBand } } };
/** The shape of PictureToken. */
export const PictureToken: Shape = { type: 'object', required: { token: { type: 'string', min: 1 }, expires_in: { type: 'integer', min: 1 } } };
const PictureDimension: Shape = { type: 'object', required: { id: QuizName, name: LocalizedText } };
const Period: Shape = { type: 'string', pattern: /^[0-9]{4}(-Q[1-4])?$/ };
const PictureQuiz: Shape = { type: 'object', required: { quiz_id: QuizName, title: LocalizedText, dimensions: { type: 'array', items: PictureDimension }, periods: { type: 'array', items: Period } } };
/** The shape of PictureList. */
export const PictureList: Shape = { type: 'object', required: { organization: LocalizedText, threshold: { type: 'integer', min: 10 }, quizzes: { type: 'array', items: PictureQuiz }, regions: { type: 'array', items: PictureRegion }, age_bands: { type: 'array', items: AgeBand } } };
const PicturePlace: Shape = { type: 'object', required: { region: { type: 'either', shapes: [RegionCode, { type: 'null' }] }, age_band: { type: 'either', shapes: [AgeBand, { type: 'null' }] } } };
const RoundedShare: Shape = { type: 'integer', min: 10, max: 90 };
const ShownShares: Shape = { type: 'object', required: { low: RoundedShare, fair: RoundedShare, good: RoundedShare } };
const PicturedDimension: Shape = { type: 'object', required: { id: QuizName, shares: { type: 'either', shapes: [ShownShares, { type: 'null' }] }, change: { type: 'either', shapes: [{ type: 'one-of', values: ["more","fewer","unclear"] }, { type: 'null' }] } } };
const PicturedGroup: Shape = { type: 'object', required: { share: { type: 'integer', min: 5, max: 100 }, hard: { type: 'array', items: QuizName }, well: { type: 'array', items: QuizName } } };
/** The shape of SituationPicture. */
export const SituationPicture: Shape = { type: 'object', required: { quiz_id: QuizName, period: Period, region: { type: 'either', shapes: [RegionCode, { type: 'null' }] }, age_band: { type: 'either', shapes: [AgeBand, { type: 'null' }] }, state: { type: 'one-of', values: ["shown","together","too-few"] }, together: { type: 'array', items: PicturePlace }, people_at_least: { type: 'integer', min: 0 }, compared_with: { type: 'either', shapes: [Period, { type: 'null' }] }, dimensions: { type: 'array', items: PicturedDimension }, groups: { type: 'array', items: PicturedGroup } } };
