/** Rows of numbers in a byte each: a row's largest number, and every number's share of it. */
export interface QuantisedRows {
  /** The largest absolute value of each row. */
  scales: Float32Array;
  /** Signed roots of the shares, −127…127, so that small numbers keep their digits. */
  bytes: Int8Array;
}

/** Rounds rows of multipliers to a byte a number. */
export function quantise(numbers: Float32Array, rowLength: number): QuantisedRows {
  const rows = rowLength === 0 ? 0 : numbers.length / rowLength;
  const scales = new Float32Array(rows);
  const bytes = new Int8Array(numbers.length);
  for (let row = 0; row < rows; row += 1) {
    const values = numbers.subarray(row * rowLength, (row + 1) * rowLength);
    let scale = 0;
    for (const value of values) scale = Math.max(scale, Math.abs(value));
    scales[row] = scale;
    if (scale === 0) continue;
    for (let at = 0; at < rowLength; at += 1) {
      const value = values[at]!;
      const root = Math.sqrt(Math.abs(value) / scale);
      bytes[row * rowLength + at] = Math.sign(value) * Math.round(127 * root);
    }
  }
  return { scales, bytes };
}

/** The numbers that rounded rows stand for. */
export function restore({ scales, bytes }: QuantisedRows): Float32Array {
  const rowLength = scales.length === 0 ? 0 : bytes.length / scales.length;
  const numbers = new Float32Array(bytes.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const root = bytes[at]! / 127;
    numbers[at] = root * Math.abs(root) * scales[Math.floor(at / rowLength)]!;
  }
  return numbers;
}

/** Packs bytes of which many are 0: a 0 is followed by how many there are, 1–127. */
export function packZeros(bytes: Int8Array): Int8Array {
  const packed: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] !== 0) {
      packed.push(bytes[at]!);
      at += 1;
      continue;
    }
    let run = 1;
    while (run < 127 && at + run < bytes.length && bytes[at + run] === 0) run += 1;
    packed.push(0, run);
    at += run;
  }
  return Int8Array.from(packed);
}

/** The bytes that were packed; throws a RangeError unless there are exactly so many. */
export function unpackZeros(packed: Int8Array, length: number): Int8Array {
  const bytes = new Int8Array(length);
  let to = 0;
  for (let at = 0; at < packed.length; at += 1) {
    if (packed[at] !== 0) {
      if (to >= length) throw new RangeError('There are more numbers than expected.');
      bytes[to] = packed[at]!;
      to += 1;
    } else {
      at += 1;
      to += packed[at] ?? Number.NaN;
    }
  }
  if (to !== length) throw new RangeError('There are not as many numbers as expected.');
  return bytes;
}
