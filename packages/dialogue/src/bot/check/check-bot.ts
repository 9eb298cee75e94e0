import { finish, inPieces, type Steps } from '../../steps.ts';
import type { Bot } from '../bot.ts';
import type { BotFault } from '../faults.ts';
import { joinPath } from '../join-path.ts';
import { type Findings, type PlaceOf, type Problem, problemAt } from '../problem.ts';
import { checkCycles } from './cycles.ts';
import { checkExamples } from './examples.ts';
import { checkLanguages } from './languages.ts';
import { checkNames } from './names.ts';
import { checkReachability } from './reachability.ts';
import { checkReferences } from './references.ts';
import { checkValues } from './values.ts';

/** What is wrong with a bot, and what is doubtful. */
export interface Checked {
  problems: Problem[];
  warnings: Problem[];
}

const CHECKS = [
  checkNames,
  checkReferences,
  checkLanguages,
  checkValues,
  checkCycles,
  checkExamples,
] as const;

/**
 * What is wrong with a bot beyond the form of its files: names that lead nowhere, texts missing in a
 * language, circles. `placeOf` tells from which file a part came.
 */
export function checkBot(bot: Bot, placeOf?: PlaceOf): Checked {
  return finish(checkBotInSteps(bot, placeOf));
}

/** As {@link checkBot}: each check is a step. */
export function* checkBotInSteps(
  bot: Bot,
  placeOf: PlaceOf = () => ({ file: '', path: '' }),
): Steps<Checked> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const adder = (target: Problem[]) => (part: object, path: string, fault: BotFault) => {
    const place = placeOf(part);
    target.push(problemAt({ file: place.file, path: joinPath(place.path, path) }, fault));
  };
  const findings: Findings = { error: adder(problems), warn: adder(warnings) };
  yield* inPieces(CHECKS, 1, (check) => check(bot, findings));
  if (problems.length === 0) checkReachability(bot, findings);
  return { problems, warnings };
}
