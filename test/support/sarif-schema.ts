/** The schema of SARIF 2.1.0 as OASIS publishes it, out of the package that carries it. */
import Ajv, { type ValidateFunction } from 'ajv';
import oasis from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };

export function sarifValidator(): ValidateFunction {
  // The schema is written for draft 4, where `$id` is called `id`; it uses nothing else that has changed since.
  const { id, $schema: _draft, ...schema } = oasis;
  const formats = { uri: URL.canParse, 'uri-reference': isReference, 'date-time': true as const };
  return new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, formats }).compile({ $id: id, ...schema });
}

function isReference(text: string): boolean {
  return /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && URL.canParse(text, 'file:///a/b');
}
