import type { Condition, Question } from '../engine/quiz.ts';
import { type Expression, UnreadExpression } from './expression.ts';

/** A question of the survey as it came over, with the ids that its values have now. */
export interface Brought {
  question: Question;
  /** From a value of the survey to the id of an option. */
  values: ReadonlyMap<string, string>;
}

/** Says the same as an expression in conditions of a quiz; throws {@link UnreadExpression} otherwise. */
export function conditionOf(
  expression: Expression,
  brought: ReadonlyMap<string, Brought>,
): Condition {
  const of = (each: Expression) => conditionOf(each, brought);
  if (expression.kind === 'not') return { not: of(expression.of) };
  if (expression.kind !== 'compare') {
    const all = expression.of.map(of);
    if (all.length > 20) throw new UnreadExpression('it joins more than 20 conditions');
    return expression.kind === 'all' ? { all } : { any: all };
  }
  const { name, operator, value } = expression;
  const known = brought.get(name);
  if (!known) throw new UnreadExpression(`there is no question ${name}`);
  const { question, values } = known;
  const { id: asked } = question;
  const optionOf = (each: unknown): string => {
    const id = values.get(String(each));
    if (id === undefined) throw new UnreadExpression(`${name} has no choice ${String(each)}`);
    return id;
  };
  const isMany = question.type === 'multiple' || question.type === 'ranking';
  const one = (each: unknown): Condition => {
    if (question.type === 'scale') return { question: asked, is: onScale(each) };
    if (question.type === 'text') throw new UnreadExpression('own words are not compared');
    return isMany
      ? { question: asked, includes: optionOf(each) }
      : { question: asked, is: optionOf(each) };
  };
  const onScale = (each: unknown): number => {
    if (question.type !== 'scale' || typeof each !== 'number')
      throw new UnreadExpression(`${name} is not compared with ${String(each)}`);
    return each;
  };
  const several = (): Condition[] => (Array.isArray(value) ? value : [value]).map(one);
  const span = (least: number, most: number): Condition => {
    const { from = 0, to = 10 } = question.type === 'scale' ? question : {};
    const [low, high] = [Math.max(Math.ceil(least), from), Math.min(Math.floor(most), to)];
    if (low > high) throw new UnreadExpression(`no answer to ${name} is like that`);
    return {
      question: asked,
      ...(low > from && { atLeast: low }),
      ...(high < to && { atMost: high }),
      ...(low === from && high === to && { atLeast: from }),
    };
  };
  const [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  switch (operator) {
    case 'answered':
      return { answered: asked };
    case 'empty':
      return { not: { answered: asked } };
    case 'true':
      return values.has('true') ? one(true) : { answered: asked };
    case 'is':
      if (isMany) throw new UnreadExpression(`${name} has several answers`);
      return one(value);
    case 'is-not':
      if (isMany) throw new UnreadExpression(`${name} has several answers`);
      return { not: one(value) };
    case 'contains':
      return several().length === 1 ? one([value].flat()[0]) : { all: several() };
    case 'contains-not':
      return { not: { any: several() } };
    case 'any-of':
      return { any: several() };
    case 'all-of':
      return { all: several() };
    case 'over':
      return span(Math.floor(onScale(value)) + 1, highest);
    case 'at-least':
      return span(onScale(value), highest);
    case 'under':
      return span(lowest, Math.ceil(onScale(value)) - 1);
    default:
      return span(lowest, onScale(value));
  }
}
