/** What the model reads of a service: its Finnish name and summary. */
export interface LabelText {
  name: string;
  summary: string;
}
