/** The types that a document can have, as they are written in settings and in `[Type: …]`. */
export const DOCUMENT_TYPES = ['telegram', 'letter', 'memorandum', 'conversation', 'minutes', 'note', 'other'] as const;

export type DocumentType = (typeof DOCUMENT_TYPES)[number];
