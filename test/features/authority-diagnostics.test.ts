import { expect, it } from 'vitest';
import { authorityDiagnostics } from '../../server/src/features/authority-diagnostics.ts';

it('a file that is no YAML is an error, a mistake in an entry a warning', () => {
  const problems = [
    { code: 'authority-syntax' as const, message: 'a', span: [0, 1] as const },
    { code: 'invalid-edtf' as const, message: 'b', span: [2, 3] as const },
  ];
  const found = authorityDiagnostics({ file: '/a/officials.yaml', text: '', officials: [], problems });
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([
    ['authority-syntax', 'error'],
    ['invalid-edtf', 'warning'],
  ]);
});
