import type { OpenApiDocument, Schema } from '../document.ts';

const prefix = '#/components/schemas/';

/** The name of the component that a schema refers to. */
function referred(schema: Schema): string | undefined {
  return schema.$ref?.startsWith(prefix) ? schema.$ref.slice(prefix.length) : undefined;
}

/** One object schema out of several that hold together. */
function merged(document: OpenApiDocument, parts: Schema[]): Schema {
  const whole: Required<Pick<Schema, 'required' | 'properties'>> = { required: [], properties: {} };
  for (const part of parts) {
    const name = referred(part);
    const schema = name ? document.components.schemas[name] : part;
    whole.required.push(...(schema?.required ?? []));
    Object.assign(whole.properties, schema?.properties);
  }
  return { type: 'object', ...whole };
}

/** Writes the schemas of a document as shapes: what is checked of a response when it arrives. */
class ShapeWriter {
  readonly lines: string[] = [];
  readonly #document: OpenApiDocument;
  readonly #written = new Set<string>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /** Writes a component, after those it refers to, and returns its name. */
  component(name: string, exported: boolean): string {
    if (!this.#written.has(name)) {
      const schema = this.#document.components.schemas[name];
      if (!schema) throw new Error(`The document has no schema named ${name}`);
      this.#written.add(name);
      const source = this.#shape(schema);
      const comment = exported ? `/** The shape of ${name}. */\nexport ` : '';
      this.lines.push(`${comment}const ${name}: Shape = ${source};`);
    }
    return name;
  }

  #shape(schema: Schema): string {
    const name = referred(schema);
    if (name) return this.component(name, false);
    if (schema.allOf) return this.#shape(merged(this.#document, schema.allOf));
    const either = schema.anyOf ?? schema.oneOf;
    if (either) {
      return `{ type: 'either', shapes: [${either.map((one) => this.#shape(one)).join(', ')}] }`;
    }
    if (schema.const !== undefined)
      return `{ type: 'one-of', values: ${JSON.stringify([schema.const])} }`;
    if (schema.enum) return `{ type: 'one-of', values: ${JSON.stringify(schema.enum)} }`;
    switch (schema.type) {
      case 'object':
        return this.#object(schema);
      case 'array':
        return `{ type: 'array', items: ${this.#shape(schema.items ?? {})}${limits(schema.minItems, schema.maxItems)} }`;
      case 'string': {
        const pattern = schema.pattern ? `, pattern: ${new RegExp(schema.pattern)}` : '';
        return `{ type: 'string'${pattern}${limits(schema.minLength, schema.maxLength)} }`;
      }
      case 'integer':
      case 'number':
        return `{ type: '${schema.type}'${limits(schema.minimum, schema.maximum)} }`;
      case 'boolean':
      case 'null':
        return `{ type: '${schema.type}' }`;
      case undefined:
        return `{ type: 'any' }`;
      default:
        throw new Error(`No shape for the type ${schema.type}`);
    }
  }

  #object(schema: Schema): string {
    const required = new Set(schema.required);
    const members = { required: [] as string[], optional: [] as string[] };
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      members[required.has(name) ? 'required' : 'optional'].push(`${name}: ${this.#shape(member)}`);
    }
    const optional = members.optional.length
      ? `, optional: { ${members.optional.join(', ')} }`
      : '';
    return `{ type: 'object', required: { ${members.required.join(', ')} }${optional} }`;
  }
}

function limits(min: number | undefined, max: number | undefined): string {
  return `${min === undefined ? '' : `, min: ${min}`}${max === undefined ? '' : `, max: ${max}`}`;
}

/** The TypeScript source of the shapes of some components. */
export function responseShapes(document: OpenApiDocument, names: readonly string[]): string {
  const writer = new ShapeWriter(document);
  for (const name of names) writer.component(name, true);
  return [
    '// Generated from packages/contract/aurora.openapi.yaml: npm run generate -w packages/contract',
    "import type { Shape } from '../boundary/shape.ts';",
    '',
    ...writer.lines,
    '',
  ].join('\n');
}
