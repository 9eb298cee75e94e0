/** What the encoder's process is asked. */
export interface EncodeRequest {
  id: number;
  texts: readonly string[];
}

/** What the encoder's process tells. */
export type EncoderReport =
  | { kind: 'open'; dimensions: number }
  /** Something that the operator can mend, in one sentence. */
  | { kind: 'refused'; sentence: string }
  | { kind: 'vectors'; id: number; vectors: Float32Array[] }
  /** Nothing of a text is told. */
  | { kind: 'failed'; id: number };
