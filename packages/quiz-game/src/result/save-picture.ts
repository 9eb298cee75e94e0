import { saveFile } from '@auroraai/ui';
import { drawingOf, PICTURE_COLOURS, PICTURE_WIDTH, type Picture, pictureSvg } from './picture.ts';

/** How many dots of a PNG one unit of the picture has. */
const DOTS = 2;

/** Gives the person the picture as an SVG file. */
export function saveSvg(name: string, picture: Picture): void {
  saveFile(`${name}.svg`, 'image/svg+xml', pictureSvg(picture));
}

/** Gives the person the picture as a PNG file. */
export async function savePng(name: string, picture: Picture): Promise<void> {
  const blob = await pngOf(picture);
  if (blob) saveFile(`${name}.png`, 'image/png', blob);
  else saveSvg(name, picture);
}

/** Whether the device can hand a picture to another application. */
export function canShare(): boolean {
  if (typeof navigator.canShare !== 'function') return false;
  return navigator.canShare({ files: [new File([], 'x.png', { type: 'image/png' })] });
}

/** Lets the person choose to whom the picture goes; it is saved where the device cannot do that. */
export async function sharePng(name: string, picture: Picture): Promise<void> {
  const blob = await pngOf(picture);
  if (!blob) return saveSvg(name, picture);
  const files = [new File([blob], `${name}.png`, { type: 'image/png' })];
  try {
    await navigator.share({ files });
  } catch (error) {
    // Who changed their mind wants no file either.
    if ((error as Error).name !== 'AbortError') saveFile(`${name}.png`, 'image/png', blob);
  }
}

/** Drawn stroke by stroke, for strict pages load no pictures; null where there is no canvas. */
async function pngOf(picture: Picture): Promise<Blob | null> {
  const { height, middle, petals, texts } = drawingOf(picture);
  const canvas = document.createElement('canvas');
  canvas.width = PICTURE_WIDTH * DOTS;
  canvas.height = height * DOTS;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(DOTS, DOTS);
  context.fillStyle = PICTURE_COLOURS.ground;
  context.fillRect(0, 0, PICTURE_WIDTH, height);
  context.translate(middle.x, middle.y);
  context.globalAlpha = 0.85;
  for (const { path, colour } of petals) {
    context.fillStyle = colour;
    context.fill(new Path2D(path));
  }
  context.globalAlpha = 1;
  context.fillStyle = PICTURE_COLOURS.heart;
  context.fill(new Path2D('M-14 0a14 14 0 1 0 28 0a14 14 0 1 0 -28 0'));
  context.translate(-middle.x, -middle.y);
  context.textAlign = 'center';
  context.direction = picture.direction;
  for (const { text, x, y, size, colour, isBold } of texts) {
    context.font = `${isBold ? '700 ' : ''}${size}px system-ui, sans-serif`;
    context.fillStyle = colour;
    context.fillText(text, x, y, PICTURE_WIDTH - 24);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
