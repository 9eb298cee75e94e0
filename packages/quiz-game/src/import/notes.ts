/** Something of a survey that did not come over as it was. */
export interface ImportNote {
  /** Where it stands in the survey: `pages[0].elements[2].visibleIf`. */
  path: string;
  /** `left-out`: it is not there any more; `changed`: it is there in another form. */
  kind: 'left-out' | 'changed';
  message: string;
}

/** Writes a note down. */
export type Note = (path: string, kind: ImportNote['kind'], message: string) => void;
