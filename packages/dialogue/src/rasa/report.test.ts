import { expect, test } from 'vitest';
import { RASA_PROJECTS, rasaProject } from '../../test/rasa-projects.ts';
import { importRasa, REPORT_CODES, type ReportEntry } from './index.ts';

const reportOn = (files: Record<string, string>): ReportEntry[] => {
  const { report, problems } = { problems: undefined, report: [], ...importRasa(files) };
  expect(problems).toBeUndefined();
  return report;
};

test('X6 an entry of a report names the line of what it is about, as far inside as it is known', () => {
  const report = reportOn({
    'domain.yml': [
      ...['slots:', '  colour:', '    type: rgb', 'responses:', '  utter_hi:', '  - text: Hi'],
      ...['    buttons:', '    - title: Yes', '      payload: /yes', '    - title: Empty'],
    ].join('\n'),
    'data/stories.yml': [
      ...['stories:', '- story: one', '  steps:', '  - intent: hello', '  - action: action_own'],
      ...['  - nothing: known'],
    ].join('\n'),
    'data/nlu.json': JSON.stringify([{ text: 'x'.repeat(600), intent: 'hello' }]),
  });
  const lineOf = (code: string) => report.find((entry) => entry.code === code)?.line;
  expect(lineOf('kept-as-text')).toBe(3);
  expect(lineOf('empty-button')).toBe(10);
  expect(lineOf('unknown-step')).toBe(6);
  // It is told of the story as a whole; what was JSON is kept in lines of another kind.
  expect(lineOf('own-action')).toBe(2);
  expect(report.find(({ code }) => code === 'long-example')).not.toHaveProperty('line');
});

test('where names stand behind aliases the line is that of what refers to them', () => {
  const report = reportOn({
    'domain.yml':
      'responses:\n  utter_a: &a\n  - text: A\n    custom: {x: 1}\n  utter_b: *a\nintents: [a, a]\n',
  });
  const lines = report.flatMap(({ code, line }) => (code === 'own-content' ? [line] : []));
  expect(lines).toEqual([4, 5]);
});

test('what an entry is about is told beside its code, and never at length', () => {
  const report = reportOn({
    'domain.yml': `responses:\n  utter_x:\n  - text: "{${'y'.repeat(300)}}"\n`,
  });
  const entry = report.find(({ code }) => code === 'unknown-slot');
  expect(entry?.about).toBe('y'.repeat(80));
});

test('real projects are told of in many codes, each of them known', () => {
  const told = new Set(
    RASA_PROJECTS.flatMap((name) => reportOn(rasaProject(name))).map((e) => e.code),
  );
  expect([...told].filter((code) => !REPORT_CODES.includes(code))).toEqual([]);
  expect(told.size).toBeGreaterThan(12);
});

test('X6 what people have written to a bot is never taken for examples', () => {
  const said = JSON.stringify([{ text: 'olen Maija Meikäläinen', intent: 'hello' }]);
  const { bot, report } = {
    report: [],
    ...importRasa({ 'domain.yml': 'intents: [hello]', 'botfront/incoming-fi.json': said }),
  };
  expect(JSON.stringify(bot)).not.toContain('Maija');
  expect((report as ReportEntry[]).find(({ code }) => code === 'messages')?.file).toBe(
    'botfront/incoming-fi.json',
  );
});
