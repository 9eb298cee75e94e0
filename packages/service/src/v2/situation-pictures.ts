import type { PictureList, SituationPicture } from '@auroraai/api-client';
import type { Context, Handler, Hono } from 'hono';
import * as v from 'valibot';
import type { Deps, Env } from '../deps.ts';
import { blocksOf, pictureOf } from '../situation-picture/picture.ts';
import { AGE_BANDS } from '../situation-picture/port.ts';
import { isYear, periodBefore, yearOf } from '../situation-picture/season.ts';
import type { CompletePicture, PictureQuiz } from '../situation-picture/settings.ts';
import { tableOf } from '../situation-picture/table.ts';
import type { PictureRelease } from '../store/situation-store.ts';
import { contribute, readContributionTerms } from './contributions.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { pictureOfBearer, signInToPictures } from './picture-sign-in.ts';
import { invalid, ProblemError } from './problem.ts';
import { readLanguage } from './read-request.ts';
import { oneOf, text } from './schemas.ts';
import { localizedText } from './texts.ts';
import { viewRegions } from './view-regions.ts';

/** Adds the routes of situation pictures and of what is counted for them. */
export function addSituationPictures(app: Hono<Env>, deps: Deps): void {
  app.get('/contributions', readContributionTerms(deps));
  app.post('/contributions', contribute(deps));
  app.all('/contributions', methodNotAllowed('GET, POST'));
  app.post('/situation-pictures/token', signInToPictures(deps));
  app.all('/situation-pictures/token', methodNotAllowed('POST'));
  app.get('/situation-pictures', listPictures(deps));
  app.all('/situation-pictures', methodNotAllowed('GET'));
  app.get('/situation-pictures/:quiz', readPicture(deps));
  app.all('/situation-pictures/:quiz', methodNotAllowed('GET'));
  app.get('/situation-pictures/:quiz/table', readTable(deps));
  app.all('/situation-pictures/:quiz/table', methodNotAllowed('GET'));
}

const PRIVATE = { 'Cache-Control': 'no-store' };

function listPictures(deps: Deps): Handler<Env> {
  return async (c) => {
    const settings = await pictureOfBearer(deps, c);
    const language = readLanguage(c.req.url);
    const quizzes = settings.quizzes.map(async ({ id, title, dimensions }) => {
      const releases = await deps.store.situation.releases(settings.organisation, id);
      return {
        ...{ quiz_id: id, title: localizedText(title, language), periods: periodsOf(releases) },
        dimensions: dimensions.map((one) => ({
          id: one.id,
          name: localizedText(one.name, language),
        })),
      };
    });
    const answer: PictureList = {
      organization: localizedText(settings.name, language),
      threshold: settings.threshold,
      quizzes: await Promise.all(quizzes),
      regions: viewRegions(settings, language),
      age_bands: [...AGE_BANDS],
    };
    return c.json(answer, 200, PRIVATE);
  };
}

const PERIOD = v.pipe(text(), v.regex(/^[0-9]{4}(-Q[1-4])?$/, 'must be a quarter or a year'));

const pictureQuery = {
  period: PERIOD,
  region: v.optional(v.pipe(text(), v.regex(/^[\w-]{1,40}$/, 'must be the code of a region'))),
  age_band: v.optional(oneOf(AGE_BANDS)),
};

function readPicture(deps: Deps): Handler<Env> {
  return async (c) => {
    const settings = await pictureOfBearer(deps, c);
    const asked = readQuery(c, pictureQuery);
    const { quiz, releases } = await readQuiz(deps, c, settings);
    const { period, region = null, age_band: ageBand = null } = asked;
    const periods = periodsOf(releases);
    if (!periods.includes(period)) throw noPicture();
    if (region !== null && !settings.regions.some(({ code }) => code === region)) {
      throw invalid([{ path: 'region', message: 'is not a region of this organisation' }]);
    }
    const former = periodBefore(period);
    const before = periods.includes(former) ? former : null;
    const picture = pictureOf({
      ...{ settings, quiz, blocks: blocksOf(releases, period) },
      before: before === null ? null : blocksOf(releases, before),
      filter: { region, ageBand },
    });
    const isOfEverybody = region === null && ageBand === null;
    const release = releases.find((one) => one.period === period);
    const answer: SituationPicture = {
      ...{ quiz_id: quiz.id, period, region, age_band: ageBand, state: picture.state },
      together: [...settings.regions.map(({ code }) => code), ''].flatMap((code) =>
        [...AGE_BANDS, null].flatMap((band) =>
          picture.together.some((place) => place.region === code && place.ageBand === (band ?? ''))
            ? [{ region: code || null, age_band: band }]
            : [],
        ),
      ),
      ...{ people_at_least: picture.peopleAtLeast, compared_with: before },
      dimensions: picture.dimensions,
      groups: isOfEverybody
        ? (release?.groups ?? []).map(({ share, hard, well }) => ({
            ...{ share, hard: [...hard], well: [...well] },
          }))
        : [],
    };
    return c.json(answer, 200, PRIVATE);
  };
}

const tableQuery = {
  period: PERIOD,
  language: v.optional(oneOf(['fi', 'sv', 'en']), 'fi'),
  bom: v.optional(oneOf(['true', 'false']), 'false'),
};

function readTable(deps: Deps): Handler<Env> {
  return async (c) => {
    const settings = await pictureOfBearer(deps, c);
    const { period, language, bom } = readQuery(c, tableQuery);
    const { quiz, releases } = await readQuiz(deps, c, settings);
    if (!periodsOf(releases).includes(period)) throw noPicture();
    const blocks = blocksOf(releases, period);
    const table = tableOf({ settings, quiz, blocks, period, language, bom: bom === 'true' });
    return c.body(table, 200, {
      ...PRIVATE,
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${quiz.id}-${period}.csv"`,
    });
  };
}

async function readQuiz(
  { store }: Deps,
  c: Context<Env>,
  { organisation, quizzes }: CompletePicture,
): Promise<{ quiz: PictureQuiz; releases: PictureRelease[] }> {
  const quiz = quizzes.find(({ id }) => id === c.req.param('quiz'));
  if (!quiz) throw new ProblemError('not-found', 'No picture is gathered of this quiz.');
  return { quiz, releases: await store.situation.releases(organisation, quiz.id) };
}

/** The periods with a picture, the latest first; a year once its own is made. */
function periodsOf(releases: readonly PictureRelease[]): string[] {
  const years = new Set(
    releases.filter(({ period }) => isYear(period)).map(({ period }) => period),
  );
  const quarters = releases.map(({ period }) => period).filter((period) => !isYear(period));
  const order = (period: string) => (isYear(period) ? `${yearOf(period)}-Q9` : period);
  return [...years, ...quarters].sort((one, other) => (order(one) < order(other) ? 1 : -1));
}

/** Reads the parameters of an address; throws a {@link ProblemError} for any other. */
function readQuery<Entries extends v.ObjectEntries>(c: Context<Env>, entries: Entries) {
  const given = Object.fromEntries(new URL(c.req.url).searchParams);
  const schema = v.strictObject(entries, (issue) =>
    issue.expected === 'never' ? 'is not known' : 'is missing',
  );
  const result = v.safeParse(schema, given);
  if (result.success) return result.output;
  throw invalid(
    result.issues.map(({ path, message }) => ({
      ...{ path: String(path?.[0]?.key ?? '').slice(0, 100), message },
    })),
  );
}

function noPicture(): ProblemError {
  return new ProblemError('not-found', 'There is no picture of this period.');
}
