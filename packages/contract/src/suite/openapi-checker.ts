import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { DocumentedResponse, OpenApiDocument } from '../document.ts';

/** Checks what goes over the wire against the OpenAPI document. */
export interface OpenApiChecker {
  /** What is wrong with a response of an operation; empty when it is as documented. */
  response(operationId: string, response: Response): Promise<string[]>;
  /** What is wrong with the JSON body of a request; empty when it is as documented. */
  requestBody(operationId: string, body: unknown): string[];
  /** What is wrong with a JSON value at a place of the document that holds a schema. */
  value(pointer: string, value: unknown): string[];
}

interface Place {
  path: string;
  method: string;
}

/** Makes a checker from the document. */
export function createOpenApiChecker(document: OpenApiDocument): OpenApiChecker {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  ajv.addSchema(document as object, 'aurora');
  const validators = new Map<string, ValidateFunction>();
  const places = placesOf(document);

  const value = (pointer: string, given: unknown): string[] => {
    let validate = validators.get(pointer);
    if (!validate) {
      validate = ajv.compile({ $ref: `aurora#${encodeURI(pointer)}` });
      validators.set(pointer, validate);
    }
    validate(given);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`,
    );
  };

  const place = (operationId: string): Place => {
    const found = places.get(operationId);
    if (!found) throw new Error(`The document has no operation ${operationId}`);
    return found;
  };

  return {
    value,

    requestBody(operationId, body) {
      const { path, method } = place(operationId);
      const content = 'requestBody/content/application~1json/schema';
      return value(`/paths/${pointerPart(path)}/${method}/${content}`, body);
    },

    async response(operationId, response) {
      const { path, method } = place(operationId);
      const responses = document.paths[path]?.[method]?.responses ?? {};
      const status = String(response.status);
      const direct = responses[status];
      const text = await response.text();
      if (!direct) return [`status ${status} is not documented: ${text.slice(0, 200)}`];
      const name = direct.$ref?.split('/').at(-1);
      const documented = name ? document.components.responses[name] : direct;
      if (!documented) return [`${direct.$ref} is not there`];
      const pointer = name
        ? `/components/responses/${pointerPart(name)}`
        : `/paths/${pointerPart(path)}/${method}/responses/${status}`;
      return [
        ...headerFaults(document, documented, response.headers),
        ...bodyFaults(documented, pointer, response.headers, text, value),
      ];
    },
  };
}

function bodyFaults(
  documented: DocumentedResponse,
  pointer: string,
  headers: Headers,
  text: string,
  value: OpenApiChecker['value'],
): string[] {
  if (!documented.content) return text === '' ? [] : ['the body is not empty'];
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? 'none';
  if (!documented.content[type]) {
    return [`the content type ${type} is not among ${Object.keys(documented.content)}`];
  }
  let given: unknown = text;
  if (/[/+]json$/.test(type)) {
    try {
      given = JSON.parse(text);
    } catch {
      return ['the body is not JSON'];
    }
  }
  return value(`${pointer}/content/${pointerPart(type)}/schema`, given);
}

function headerFaults(
  document: OpenApiDocument,
  documented: DocumentedResponse,
  headers: Headers,
): string[] {
  return Object.entries(documented.headers ?? {}).flatMap(([name, given]) => {
    const shared = document.components.headers as NonNullable<DocumentedResponse['headers']>;
    const header = given.$ref ? shared[given.$ref.split('/').at(-1) ?? ''] : given;
    const value = headers.get(name);
    if (value === null) return header?.required ? [`the header ${name} is missing`] : [];
    const { const: wanted, type, minimum = 0 } = header?.schema ?? {};
    if (wanted !== undefined && value !== wanted) return [`the header ${name} is "${value}"`];
    if (type === 'integer' && !(/^\d+$/.test(value) && Number(value) >= minimum)) {
      return [`the header ${name} is no whole number: "${value}"`];
    }
    return [];
  });
}

function placesOf(document: OpenApiDocument): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (operation.operationId) places.set(operation.operationId, { path, method });
    }
  }
  return places;
}

/** A name as a part of a JSON Pointer. */
function pointerPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
