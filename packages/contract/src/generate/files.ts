import { wireTypes } from './wire-types.ts';

/** A file that is made from the OpenAPI document. */
export interface GeneratedFile {
  name: string;
  url: URL;
  source: () => Promise<string>;
}

const folder = new URL('../../../api-client/src/generated/', import.meta.url);

function generated(name: string, source: () => Promise<string>): GeneratedFile {
  return { name, url: new URL(name, folder), source };
}

/** Every file that is made from the OpenAPI document. */
export const generatedFiles: GeneratedFile[] = [generated('aurora.generated.ts', wireTypes)];
