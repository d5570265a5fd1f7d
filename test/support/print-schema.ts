/** A JSON Schema as the formatter has it: lists of words on one line. */
export function printSchema(schema: object): string {
  const text = JSON.stringify(schema, null, 2).replace(/\[[^[\]{}]*\]/g, list =>
    list.replace(/\n */g, ' ').replace('[ ', '[').replace(' ]', ']'),
  );
  return `${text}\n`;
}
