import { DirectLineError } from './error.ts';

/** Reads a watermark: the place after which to go on; the beginning when left out. */
export function readPlace(watermark: string | undefined): number {
  if (watermark === undefined || watermark === '' || watermark === 'null') return 0;
  if (/^\d{1,9}$/.test(watermark)) return Number(watermark);
  throw new DirectLineError('BadArgument', 'watermark is not one of ours.');
}
