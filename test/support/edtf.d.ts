/** The part of `edtf` that tests use: it throws where a text is no EDTF value. */
declare module 'edtf' {
  export function parse(text: string): unknown;
}
