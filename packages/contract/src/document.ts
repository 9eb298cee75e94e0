import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** Where the OpenAPI document lies. */
export const documentUrl = new URL('../aurora.openapi.yaml', import.meta.url);

/** A JSON Schema of the OpenAPI document, as far as this package looks into it. */
export interface Schema {
  $ref?: string;
  type?: string;
  enum?: (string | number)[];
  const?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

/** One documented response of an operation. */
export interface DocumentedResponse {
  $ref?: string;
  description?: string;
  headers?: Record<string, { $ref?: string; required?: boolean; schema?: Schema }>;
  content?: Record<string, { schema?: Schema; examples?: Record<string, Example> }>;
}

/** An example of a request or a response. */
export interface Example {
  $ref?: string;
  value?: unknown;
}

/** One operation of the document. */
export interface Operation {
  operationId: string;
  requestBody?: {
    content: Record<string, { schema: Schema; examples?: Record<string, Example> }>;
  };
  responses: Record<string, DocumentedResponse>;
}

/** The OpenAPI document, as far as this package looks into it. */
export interface OpenApiDocument {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    responses: Record<string, DocumentedResponse>;
    examples: Record<string, Example>;
    [section: string]: unknown;
  };
}

/** Reads and parses the OpenAPI document. */
export async function readDocument(): Promise<OpenApiDocument> {
  return parse(await readFile(documentUrl, 'utf8')) as OpenApiDocument;
}
