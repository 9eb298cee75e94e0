import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packZeros, quantise, restore, unpackZeros } from './quantise.ts';

test('Numbers rounded to bytes stay within a hundredth of their row’s largest, and keep their sign', () => {
  const rows = fc.array(fc.float({ min: -100, max: 100, noNaN: true }), {
    minLength: 6,
    maxLength: 6,
  });
  fc.assert(
    fc.property(rows, (numbers) => {
      const given = Float32Array.from(numbers);
      const back = restore(quantise(given, 3));
      for (const row of [0, 3]) {
        const largest = Math.max(...given.slice(row, row + 3).map(Math.abs));
        for (let at = row; at < row + 3; at += 1) {
          expect(Math.abs(back[at]! - given[at]!)).toBeLessThanOrEqual(0.01 * largest);
          expect(Math.sign(back[at]!) * Math.sign(given[at]!)).toBeGreaterThanOrEqual(0);
        }
      }
    }),
  );
});

test('Rounding what was rounded changes nothing', () => {
  const once = restore(quantise(Float32Array.of(1, -0.3, 0.02, 0, 0, 0), 3));
  expect(restore(quantise(once, 3))).toEqual(once);
});

test('Packed bytes unpack to themselves', () => {
  const byte = fc.oneof(fc.constant(0), fc.integer({ min: -127, max: 127 }));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 600 }), (bytes) => {
      const given = Int8Array.from(bytes);
      expect(unpackZeros(packZeros(given), given.length)).toEqual(given);
    }),
  );
});

test('Packed bytes that make another number of bytes are refused', () => {
  const packed = packZeros(Int8Array.of(1, 0, 0, 2));
  expect(() => unpackZeros(packed, 3)).toThrow(RangeError);
  expect(() => unpackZeros(packed, 5)).toThrow(RangeError);
  expect(() => unpackZeros(Int8Array.of(0), 4)).toThrow(RangeError);
});
