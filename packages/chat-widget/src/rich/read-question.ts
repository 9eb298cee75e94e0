/** A question that is answered with a press. */
export interface Question {
  id: string;
  kind: 'scale' | 'single' | 'multiple' | 'place' | 'text';
  hint: string;
  min: number;
  max: number;
  low: string;
  high: string;
  options: { value: string; label: string }[];
  canSkip: boolean;
}

const KINDS = ['scale', 'single', 'multiple', 'place', 'text'] as const;
/** A scale has so many steps at most: each is a button. */
const MOST_STEPS = 21;

/** Reads a question; null when it is not one that can be answered. */
export function readQuestion(content: unknown): Question | null {
  if (typeof content !== 'object' || content === null) return null;
  const given = content as Record<string, unknown>;
  const kind = KINDS.find((one) => one === given.kind);
  if (!kind || typeof given.question_id !== 'string') return null;
  const min = whole(given.min) ?? 0;
  const max = whole(given.max) ?? 10;
  if (kind === 'scale' && (max <= min || max - min >= MOST_STEPS)) return null;
  const options = (Array.isArray(given.options) ? given.options : []).flatMap((one) => {
    const { value, label } = (one ?? {}) as Record<string, unknown>;
    return typeof value === 'string' && typeof label === 'string' ? [{ value, label }] : [];
  });
  if ((kind === 'single' || kind === 'multiple') && options.length === 0) return null;
  const words = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    id: given.question_id,
    kind,
    hint: words(given.hint),
    min,
    max,
    low: words(given.low),
    high: words(given.high),
    options,
    canSkip: given.can_skip === true,
  };
}

function whole(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}
