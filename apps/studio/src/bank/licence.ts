/** A licence as people know it; its SPDX identifier where it has no other name here. */
export function licenceName(licence: string): string {
  return NAMES[licence] ?? licence;
}

const NAMES: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'CC BY 4.0',
  'CC0-1.0': 'CC0 1.0',
  'Apache-2.0': 'Apache 2.0',
};
