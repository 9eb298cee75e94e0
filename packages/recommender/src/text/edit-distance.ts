/**
 * Optimal string alignment distance (insert, delete, replace, swap of neighbours) of two words,
 * or `limit + 1` when it is larger than the limit.
 */
export function editDistance(one: string, other: string, limit: number): number {
  const rows = one.length;
  const columns = other.length;
  if (Math.abs(rows - columns) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row += 1) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= columns; column += 1) {
      const same = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      let cost = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
      ) {
        cost = Math.min(cost, before[column - 2]! + 1);
      }
      current.push(cost);
      if (cost < smallest) smallest = cost;
    }
    if (smallest > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[columns]!;
}
