import type { PartKind, StudioPart } from '@auroraai/api-client/studio';

/** A place in a part of the draft. */
export interface FaultPlace {
  /** Null where the place is in no part that is there. */
  part: StudioPart | null;
  /** Keys and indexes inside the part. */
  path: readonly (string | number)[];
}

const KIND_OF: Readonly<Record<string, PartKind>> = {
  ...{ slots: 'slot', intents: 'intent', entities: 'entity', answers: 'answer' },
  ...{ flows: 'flow', forms: 'form', tests: 'test' },
};

/** A place as the bot format tells it, `variants[0].text.sv`, as keys and indexes. */
export function keysOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key = '']) =>
    index === undefined ? key : Number(index),
  );
}

/** Where in the draft a place of the whole bot is, `answers[3].variants[0]`. */
export function placeInDraft(
  path: string,
  partsOf: (kind: PartKind) => readonly StudioPart[],
): FaultPlace {
  const [list, index, ...rest] = keysOf(path);
  const kind = typeof list === 'string' && Object.hasOwn(KIND_OF, list) ? KIND_OF[list] : undefined;
  if (!kind || typeof index !== 'number') {
    return { part: partsOf('settings')[0] ?? null, path: keysOf(path) };
  }
  return { part: partsOf(kind)[index] ?? null, path: rest };
}

/** Where in the draft a place is that the server named, `/{part}/variants[0]`. */
export function placeFromServer(path: string, parts: ReadonlyMap<string, StudioPart>): FaultPlace {
  const [, id = '', rest = ''] = /^\/([^/]*)\/?(.*)$/s.exec(path) ?? [];
  return { part: parts.get(id) ?? null, path: keysOf(rest) };
}
