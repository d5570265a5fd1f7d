/** What one kind of evidence says for or against a candidate. Every file beside this one is one kind. */

export interface Evidence {
  readonly kind: EvidenceKind;
  /** Points for the candidate, or against him below zero; see `decide.ts` for what they are worth together. */
  readonly weight: number;
  /** As a reader sees it: `initial and surname`, `office held on that day`. */
  readonly text: string;
  /** It can't be he, whatever else speaks for him and whoever else there is. */
  readonly rulesOut?: true;
}

export type EvidenceKind =
  | 'name'
  | 'form'
  | 'honorific'
  | 'rank'
  | 'office'
  | 'participant'
  | 'correspondent'
  | 'earlier'
  | 'life'
  | 'tenure'
  | 'spelling';
