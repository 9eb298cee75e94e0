/**
 * Solves (K + λI) A = Y for A by Cholesky decomposition: ridge regression in its dual form, where K
 * holds the inner products of the examples (n × n, symmetric) and Y their targets (n × outputs).
 * Throws a RangeError when λ is not positive.
 */
export function solveRidge(
  kernel: readonly Float64Array[],
  targets: readonly Float64Array[],
  lambda: number,
): Float64Array[] {
  if (!(lambda > 0)) {
    throw new RangeError('Ridge regression needs a positive lambda.');
  }
  const lower = decompose(kernel, lambda);
  const outputs = targets[0]?.length ?? 0;
  const solution = targets.map((row) => Float64Array.from(row));
  for (let output = 0; output < outputs; output++) substitute(lower, solution, output);
  return solution;
}

function decompose(kernel: readonly Float64Array[], lambda: number): Float64Array[] {
  const lower: Float64Array[] = [];
  kernel.forEach((source, row) => {
    const current = new Float64Array(row + 1);
    for (let column = 0; column <= row; column++) {
      const other = column === row ? current : (lower[column] as Float64Array);
      let sum = (source[column] as number) + (column === row ? lambda : 0);
      for (let at = 0; at < column; at++) sum -= (current[at] as number) * (other[at] as number);
      current[column] = column === row ? Math.sqrt(sum) : sum / (other[column] as number);
    }
    lower.push(current);
  });
  return lower;
}

/** Forward and backward substitution of one column, in place. */
function substitute(lower: readonly Float64Array[], columns: Float64Array[], output: number): void {
  const size = lower.length;
  const value = (row: number): number => (columns[row] as Float64Array)[output] as number;
  const factor = (row: number, at: number): number => (lower[row] as Float64Array)[at] as number;
  for (let row = 0; row < size; row++) {
    let sum = value(row);
    for (let at = 0; at < row; at++) sum -= factor(row, at) * value(at);
    (columns[row] as Float64Array)[output] = sum / factor(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = value(row);
    for (let at = row + 1; at < size; at++) sum -= factor(at, row) * value(at);
    (columns[row] as Float64Array)[output] = sum / factor(row, row);
  }
}
