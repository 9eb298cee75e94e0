import bots from '../data/bots.json' with { type: 'json' };

/**
 * The demonstration bots of the imaginary town, by id: the files of each bot's folder as JSON text,
 * by path, as `loadBot` of `@auroraai/dialogue` reads them.
 */
export const BOTS: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  Object.entries(bots).map(([id, files]) => [
    id,
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, JSON.stringify(content)]),
    ),
  ]),
);
