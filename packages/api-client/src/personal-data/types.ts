/** What kind of personal data a text holds. */
export type PersonalDataKind =
  | 'identity-code'
  | 'email'
  | 'iban'
  | 'card'
  | 'ip'
  | 'phone'
  | 'address';

/** A place in a text where personal data stands: from `start` up to, not including, `end`. */
export interface PersonalDataSpan {
  kind: PersonalDataKind;
  /** In UTF-16 code units, as strings are indexed. */
  start: number;
  end: number;
  /** Whether a check digit proves it; otherwise only its form speaks for it. */
  certain: boolean;
}

/** Finds one kind in a text without hidden characters. */
export type Finder = (text: string) => Omit<PersonalDataSpan, 'kind'>[];
