import type { DialogueTest, TestTurn } from '../bot/dialogue-test.ts';
import { createEngine } from '../manager/engine.ts';
import type { TrainedBot } from '../manager/trained-bot.ts';
import { type Exchange, startConversation, type TestConversation } from './conversation.ts';
import { differences } from './differences.ts';
import { type TestFault, TestStopped, testFaultSentence } from './test-faults.ts';

/** Something of a conversation that was not as its test expects. */
export type TestProblem = TestFault & {
  /** The turn in which it was, 0-based. */
  turn: number;
  /** The same as one sentence in English, for developers. */
  message: string;
};

/** What came of one dialogue test. */
export interface DialogueTestResult {
  test: string;
  passed: boolean;
  /** What was not as expected. */
  problems: TestProblem[];
  /** What was said, for a reader: the turns as they went. */
  transcript: { turn: number; person: string; bot: string[] }[];
}

/** A Monday at noon in Finland: an ordinary office hour. */
const NOON = '2026-11-23T10:00:00.000Z';

/** Holds the conversations of the tests and tells what was not as expected. */
export function runDialogueTests(
  trained: TrainedBot,
  tests: readonly DialogueTest[] = trained.bot.tests,
): DialogueTestResult[] {
  return tests.map((test) => runTest(trained, test));
}

function runTest(trained: TrainedBot, test: DialogueTest): DialogueTestResult {
  const now = new Date(test.now ?? NOON);
  const result: DialogueTestResult = {
    test: test.test,
    passed: false,
    problems: [],
    transcript: [],
  };
  if (Number.isNaN(now.getTime())) {
    result.problems.push(problemOf(0, { code: 'no-time', values: { now: test.now ?? '' } }));
    return result;
  }
  const conversation = startConversation(createEngine(trained), {
    now,
    ...(test.results && { results: test.results }),
  });
  if (test.language && !test.turns[0]?.join) join(conversation, test.language);
  for (const [index, turn] of test.turns.entries()) {
    try {
      const exchange = take(conversation, turn, test.language);
      result.transcript.push({ turn: index, person: describe(turn), bot: texts(exchange) });
      for (const fault of differences(trained, turn.expect ?? {}, exchange, conversation.state)) {
        result.problems.push(problemOf(index, fault));
      }
    } catch (error) {
      result.problems.push(problemOf(index, faultOf(error)));
      break;
    }
  }
  result.passed = result.problems.length === 0;
  return result;
}

function problemOf(turn: number, fault: TestFault): TestProblem {
  return { turn, ...fault, message: testFaultSentence(fault) };
}

function faultOf(error: unknown): TestFault {
  if (error instanceof TestStopped) return error.fault;
  const why = error instanceof Error ? error.message : String(error);
  return { code: 'broke', values: { why } };
}

function take(conversation: TestConversation, turn: TestTurn, language?: string): Exchange {
  if (turn.user !== undefined) return conversation.say(turn.user);
  if (turn.press !== undefined) return conversation.press(turn.press);
  if (turn.event) {
    const { name, value } = turn.event;
    return conversation.give({ type: 'event', name, value });
  }
  if (turn.join) return join(conversation, turn.join.language ?? language, turn.join.context);
  return conversation.answer(turn.answer ?? null);
}

function join(conversation: TestConversation, language?: string, context?: unknown): Exchange {
  return conversation.give({
    type: 'event',
    name: 'webchat/join',
    value: {
      cards: true,
      ...(language && { language }),
      ...(context !== undefined && { context }),
    },
  });
}

function describe(turn: TestTurn): string {
  if (turn.user !== undefined) return turn.user;
  if (turn.press !== undefined) return `[${turn.press}]`;
  if (turn.event) return `(${turn.event.name})`;
  return turn.join ? '(join)' : JSON.stringify(turn.answer ?? null);
}

function texts(exchange: Exchange): string[] {
  return exchange.activities.flatMap(({ text }) => (text ? [text] : []));
}
