/** Why a file cannot be imported. */
export type FileFaultKind =
  /** It is larger than is read, packed or unpacked. */
  | 'too-large'
  /** A zip file holds more files than are read. */
  | 'too-many-files'
  /** A zip file names a file outside its own folder. */
  | 'climbs-out'
  /** It is cut off, encrypted or otherwise not what it says it is. */
  | 'broken'
  /** It is neither a bot nor a spreadsheet. */
  | 'not-known'
  /** A spreadsheet of the old binary kind (.xls). */
  | 'old-excel'
  /** A quotation mark is never closed. `row` */
  | 'open-quote'
  /** The bot would have more parts than a bot may have. */
  | 'too-many-parts';

/** Thrown where a file cannot be imported. */
export class FileFault extends Error {
  readonly kind: FileFaultKind;
  /** The row in which it is, 1-based; 0 where that says nothing. */
  readonly row: number;

  constructor(kind: FileFaultKind, row = 0) {
    super(kind);
    this.name = 'FileFault';
    this.kind = kind;
    this.row = row;
  }
}
