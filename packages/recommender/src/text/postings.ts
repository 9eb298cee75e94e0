/** Growable list of numbers that does not box them. */
class Numbers<A extends Int32Array | Float32Array> {
  data: A;
  length = 0;
  private readonly make: (size: number) => A;
  constructor(make: (size: number) => A) {
    this.make = make;
    this.data = make(4096);
  }
  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = this.make(this.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length] = value;
    this.length += 1;
  }
}

/** For every key the documents that have it, with a weight each, in compact arrays. */
export interface Postings {
  /** Documents of key k stand at `starts[k]` … `starts[k + 1] - 1`. */
  starts: Int32Array;
  documents: Int32Array;
  weights: Float32Array;
}

/** Collects (key, document, weight) and packs them by key. */
export class PostingsBuilder {
  private readonly keys = new Numbers((size) => new Int32Array(size));
  private readonly documents = new Numbers((size) => new Int32Array(size));
  private readonly weights = new Numbers((size) => new Float32Array(size));

  add(key: number, document: number, weight: number): void {
    this.keys.push(key);
    this.documents.push(document);
    this.weights.push(weight);
  }

  /**
   * Packs everything; documents keep the order in which they were added. `weigh` may turn the added
   * weights into others that need all documents to be known.
   */
  build(
    keyCount: number,
    weigh: (weight: number, document: number) => number = (weight) => weight,
  ): Postings {
    const starts = new Int32Array(keyCount + 1);
    const count = this.keys.length;
    for (let at = 0; at < count; at += 1) starts[this.keys.data[at]! + 1]! += 1;
    for (let key = 0; key < keyCount; key += 1) starts[key + 1]! += starts[key]!;
    const next = starts.slice();
    const documents = new Int32Array(count);
    const weights = new Float32Array(count);
    for (let at = 0; at < count; at += 1) {
      const place = next[this.keys.data[at]!]!++;
      const document = this.documents.data[at]!;
      documents[place] = document;
      weights[place] = weigh(this.weights.data[at]!, document);
    }
    return { starts, documents, weights };
  }
}
