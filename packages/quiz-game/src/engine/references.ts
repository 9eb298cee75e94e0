import type { Ages, Condition, Question, Quiz, Scores } from './quiz.ts';

type Report = (path: string, message: string) => void;

/** Reports names that are used twice or point nowhere, and scales and orders that cannot be. */
export function checkReferences(quiz: Quiz, report: Report): void {
  const questions = new Map<string, Question>();
  const dimensions = new Set<string>();
  const once = (seen: { has(id: string): boolean }, id: string, path: string) => {
    if (seen.has(id)) report(path, `${id} is there twice`);
  };
  for (const [index, { id }] of (quiz.dimensions ?? []).entries()) {
    once(dimensions, id, `dimensions[${index}].id`);
    dimensions.add(id);
  }
  checkAges(quiz.ages, 'ages', report);
  const sections = new Set<string>();
  let isBackground = false;
  for (const [index, section] of quiz.sections.entries()) {
    const path = `sections[${index}]`;
    checkAges(section.ages, `${path}.ages`, report);
    once(sections, section.id, `${path}.id`);
    sections.add(section.id);
    if (isBackground && !section.background)
      report(`${path}.background`, 'questions about the person must come last');
    isBackground = section.background === true;
    for (const [at, question] of section.questions.entries()) {
      const here = `${path}.questions[${at}]`;
      once(questions, question.id, `${here}.id`);
      questions.set(question.id, question);
      checkQuestion(question, dimensions, here, report);
    }
  }
  eachCondition(quiz, (condition, path) => checkCondition(condition, questions, path, report));
}

/** Every condition of a quiz with its place, and the questions that it governs. */
export function eachCondition(
  quiz: Quiz,
  visit: (condition: Condition, path: string, governed: readonly Question[]) => void,
): void {
  for (const [index, section] of quiz.sections.entries()) {
    const path = `sections[${index}]`;
    if (section.when) visit(section.when, `${path}.when`, section.questions);
    for (const [at, question] of section.questions.entries())
      if (question.when) visit(question.when, `${path}.questions[${at}].when`, [question]);
  }
}

function checkQuestion(
  question: Question,
  dimensions: ReadonlySet<string>,
  path: string,
  report: Report,
) {
  const known = (id: string, at: string) => {
    if (!dimensions.has(id)) report(at, `there is no dimension ${id}`);
  };
  const points = (scores: Scores | undefined, at: string) => {
    for (const id of Object.keys(scores ?? {})) known(id, `${at}.${id}`);
  };
  checkAges(question.ages, `${path}.ages`, report);
  if (question.type === 'scale') {
    if (question.dimension !== undefined) known(question.dimension, `${path}.dimension`);
    const { from = 0, to = 10 } = question;
    if (from >= to || to - from > 10) report(`${path}.to`, 'a scale has 2 to 11 steps');
  } else if (question.type === 'statement') {
    points(question.scores?.agree, `${path}.scores.agree`);
    points(question.scores?.disagree, `${path}.scores.disagree`);
  } else if ('options' in question) {
    const seen = new Set<string>();
    if (question.type === 'single')
      for (const [index, option] of question.options.entries())
        checkAges(option.ages, `${path}.options[${index}].ages`, report);
    for (const [index, { id, scores }] of question.options.entries()) {
      const at = `${path}.options[${index}]`;
      if (seen.has(id)) report(`${at}.id`, `${id} is there twice`);
      seen.add(id);
      points(scores, `${at}.scores`);
    }
  }
}

function checkCondition(
  condition: Condition,
  questions: ReadonlyMap<string, Question>,
  path: string,
  report: Report,
): void {
  for (const [index, each] of partsOf(condition).entries())
    checkCondition(each, questions, `${path}[${index}]`, report);
  if (!('answered' in condition || 'question' in condition)) return;
  const id = 'answered' in condition ? condition.answered : condition.question;
  const question = questions.get(id);
  if (!question) {
    report(path, `there is no question ${id}`);
    return;
  }
  if (!('answered' in condition)) checkComparison(condition, question, path, report);
}

/** A comparison that can never hold is a mistake of whoever wrote it. */
function checkComparison(
  { is, includes, atLeast, atMost }: Extract<Condition, { question: string }>,
  question: Question,
  path: string,
  report: Report,
): void {
  const { id, type } = question;
  for (const wanted of [is, includes])
    if (wanted !== undefined && 'options' in question)
      if (!question.options.some((option) => option.id === wanted))
        report(path, `${id} has no option ${wanted}`);
  const isMany = type === 'multiple' || type === 'ranking';
  if (includes !== undefined && !isMany) report(path, `${id} has one answer: use is`);
  if (is !== undefined && isMany) report(path, `${id} has several answers: use includes`);
  if (is !== undefined && type === 'text')
    report(path, `${id} is answered in the person's own words`);
  if (is !== undefined && type === 'statement' && is !== 'agree' && is !== 'disagree')
    report(path, `${id} is answered with agree or disagree`);
  if (type !== 'scale') {
    if (atLeast !== undefined || atMost !== undefined) report(path, `${id} is no scale`);
    return;
  }
  const { from = 0, to = 10 } = question;
  if (is !== undefined && typeof is !== 'number') report(path, `${id} is a scale`);
  for (const value of [is, atLeast, atMost])
    if (typeof value === 'number' && (value < from || value > to))
      report(path, `${value} is not on the scale of ${id}, ${from} to ${to}`);
}

function checkAges(ages: Ages | undefined, path: string, report: Report): void {
  if (ages?.from !== undefined && ages.to !== undefined && ages.from > ages.to)
    report(path, `no age is from ${ages.from} to ${ages.to}`);
}

/** The conditions of which a condition is made. */
export function partsOf(condition: Condition): readonly Condition[] {
  if ('not' in condition) return [condition.not];
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : [];
}
