import openapiTS, { astToString } from 'openapi-typescript';
import { documentUrl } from '../document.ts';

const header =
  '// Generated from packages/contract/aurora.openapi.yaml: npm run generate -w packages/contract\n\n';

/** The TypeScript source of the wire types of the OpenAPI document. */
export async function wireTypes(): Promise<string> {
  const nodes = await openapiTS(documentUrl, {
    alphabetize: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return header + astToString(nodes);
}
