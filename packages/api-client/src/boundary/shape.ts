/** What a value from outside must be; made from the OpenAPI document by the contract's generator. */
export type Shape =
  | { type: 'any' | 'boolean' | 'null' }
  | { type: 'string'; pattern?: RegExp; min?: number; max?: number }
  | { type: 'number' | 'integer'; min?: number; max?: number }
  | { type: 'one-of'; values: readonly unknown[] }
  | { type: 'array'; items: Shape; min?: number; max?: number }
  | { type: 'object'; required: Record<string, Shape>; optional?: Record<string, Shape> }
  | { type: 'either'; shapes: readonly Shape[] };
