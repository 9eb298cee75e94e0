import type { StudioJson } from '@auroraai/api-client/studio';
import { listWords, type StepWords, stepWords } from '../steps/step-words.ts';
import { innerLists, kindOfStep, type Path, pathKey, stepsAt } from '../steps/steps.ts';

/** A box of the picture: a step, or where the flow begins or ends. */
export interface Box {
  /** Key of the step; `start` and `end` are none. */
  id: string;
  label: string;
  kind: 'start' | 'end' | 'step';
}

/** A line of the picture, with what leads along it. */
export interface Line {
  from: string;
  to: string;
  label?: string;
}

/** A flow as boxes and lines. */
export interface Graph {
  boxes: Box[];
  lines: Line[];
}

/** Where lines come from that have no end yet. */
type Loose = Omit<Line, 'to'>[];

/** The picture of a flow: each step a box, each way on a line. */
export function graphOf(flow: StudioJson | null, words: StepWords): Graph {
  const boxes: Box[] = [{ id: 'start', label: words.say('picture.start'), kind: 'start' }];
  const lines: Line[] = [];

  function follow(list: Path, before: Loose): Loose {
    let loose = before;
    for (const [at, step] of stepsAt(flow, list).entries()) {
      const path = [...list, at];
      const id = pathKey(path);
      boxes.push({ id, label: stepWords(step, words), kind: 'step' });
      for (const line of loose) lines.push({ ...line, to: id });
      const inner = innerLists(step);
      const ways = inner.flatMap((one) =>
        follow([...path, ...one.path], [{ from: id, label: listWords(one, words) }]),
      );
      const kind = kindOfStep(step);
      const isOver = kind === 'go' || kind === 'end';
      loose = isOver ? [] : goesOnItself(inner) ? [{ from: id }, ...ways] : ways;
    }
    return loose;
  }

  const last = follow(['steps'], [{ from: 'start' }]);
  boxes.push({ id: 'end', label: words.say('picture.end'), kind: 'end' });
  for (const line of last) lines.push({ ...line, to: 'end' });
  const ends = lines.some(({ to }) => to === 'end');
  if (!ends) boxes.pop();
  return { boxes, lines };
}

/** Whether a step goes on to the next one by itself, beside the ways through its inner lists. */
function goesOnItself(inner: ReturnType<typeof innerLists>): boolean {
  const kinds = new Set(inner.map(({ kind }) => kind));
  if (kinds.has('then')) return !kinds.has('else');
  return !kinds.has('otherwise');
}
