/**
 * The best `count` of the candidates in order: higher score first, then by `before` (negative when
 * its first argument comes first). Costs one pass when few are wanted of many.
 */
export function best(
  candidates: readonly number[] | Int32Array,
  scores: Float64Array,
  count: number,
  before: (a: number, b: number) => number,
): number[] {
  const compare = (a: number, b: number): number => scores[b]! - scores[a]! || before(a, b);
  const heap: number[] = [];
  const sink = (start: number): void => {
    let at = start;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= heap.length) return;
      const right = left + 1;
      const worse = right < heap.length && compare(heap[right]!, heap[left]!) > 0 ? right : left;
      if (compare(heap[worse]!, heap[at]!) <= 0) return;
      [heap[at], heap[worse]] = [heap[worse]!, heap[at]!];
      at = worse;
    }
  };
  const rise = (start: number): void => {
    let at = start;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (compare(heap[at]!, heap[parent]!) <= 0) return;
      [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
      at = parent;
    }
  };
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at]!;
    if (heap.length < count) {
      heap.push(candidate);
      rise(heap.length - 1);
    } else if (count > 0 && compare(candidate, heap[0]!) < 0) {
      heap[0] = candidate;
      sink(0);
    }
  }
  return heap.sort(compare);
}
