import type { PictureSettings } from '@auroraai/service';
import { TRIAL_PICTURE } from '@auroraai/service/trial-picture';
import type { ServerConfig } from './config.ts';
import { isRecord, readSettingsList, type SettingsFault } from './settings-list.ts';

const MEMBERS = ['organisation', 'name', 'quizzes', 'regions', 'threshold', 'keepYears'];
const LEAST_THRESHOLD = 10;

const FILE = {
  variable: 'SITUATION_PICTURES',
  document: 'docs/situation-picture.md',
  faultOf,
  sharedBy: ({ organisation }: PictureSettings) => `the organisation ${organisation}`,
};

/**
 * The situation pictures that organisations gather: those of the operator's file, and with the
 * imaginary town its own.
 *
 * @throws SentenceError naming the place in the file that is at fault.
 */
export async function loadSituationPictures({
  situationPicturesFile: file,
  town,
  organisation,
}: Pick<ServerConfig, 'situationPicturesFile' | 'town' | 'organisation'>): Promise<
  readonly PictureSettings[]
> {
  const own = file === null ? [] : await readSettingsList<PictureSettings>(file, FILE);
  const isOwn = own.some((picture) => picture.organisation === organisation);
  return town && !isOwn ? [...own, { ...TRIAL_PICTURE, organisation }] : own;
}

/** The first thing that is wrong with a picture, or null. */
function faultOf(picture: unknown): SettingsFault | null {
  if (!isRecord(picture)) return { at: '', what: 'must be an object' };
  const unknown = Object.keys(picture).find((name) => !MEMBERS.includes(name));
  if (unknown) return { at: `.${unknown}`, what: 'is not known' };
  const { organisation, name, quizzes, regions = [], threshold, keepYears } = picture;
  if (typeof organisation !== 'string' || organisation === '') {
    return { at: '.organisation', what: 'must be the name of an organisation' };
  }
  if (!isText(name)) return { at: '.name', what: 'must have a text in fi, sv or en' };
  if (!isNumber(threshold, LEAST_THRESHOLD, 1000)) {
    return { at: '.threshold', what: `must be from ${LEAST_THRESHOLD} to 1000` };
  }
  if (!isNumber(keepYears, 1, 50)) return { at: '.keepYears', what: 'must be from 1 to 50' };
  if (!Array.isArray(quizzes) || !quizzes.every(isQuiz)) {
    return { at: '.quizzes', what: 'must be quizzes with id, title and dimensions' };
  }
  if (!Array.isArray(regions) || !regions.every(isRegion)) {
    return { at: '.regions', what: 'must be regions with code and name' };
  }
  const larger = regions.map(({ within }) => within).filter((code) => code !== undefined);
  const isTop = (code: unknown) =>
    regions.some((region) => region.code === code && region.within === undefined);
  return larger.every(isTop)
    ? null
    : { at: '.regions', what: 'must be within regions that are named and are parts of none' };
}

function isQuiz(quiz: unknown): boolean {
  return (
    isRecord(quiz) &&
    isName(quiz.id) &&
    isText(quiz.title) &&
    Array.isArray(quiz.dimensions) &&
    quiz.dimensions.length > 0 &&
    quiz.dimensions.every((one) => isRecord(one) && isName(one.id) && isText(one.name))
  );
}

function isRegion(region: unknown): boolean {
  return (
    isRecord(region) &&
    typeof region.code === 'string' &&
    /^[\w-]{1,40}$/.test(region.code) &&
    isText(region.name)
  );
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][a-z0-9_-]{0,62}$/.test(value);
}

function isNumber(value: unknown, least: number, most: number): boolean {
  if (value === undefined) return true;
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

function isText(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['fi', 'sv', 'en'].some((language) => typeof value[language] === 'string') &&
    Object.values(value).every((text) => typeof text === 'string' && text !== '')
  );
}
