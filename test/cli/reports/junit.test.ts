import { expect, it } from 'vitest';
import { BODY, check, FILES } from '../../support/check-command.ts';

it('is a suite a file and a test a finding', async () => {
  expect((await check('. --format junit')).output).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="cablegram check">
  <testsuite name="./clean.telegram" tests="1" failures="0" errors="0">
    <testcase name="nothing found" classname="./clean.telegram"/>
  </testsuite>
  <testsuite name="./undated.telegram" tests="1" failures="1" errors="0">
    <testcase name="undated at 2:3" classname="./undated.telegram">
      <failure type="undated" message="No date was found in this telegram. If it has none, say so with [undated].">warning: ./undated.telegram:2:3</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
});

it('fails no test that does not fail the check', async () => {
  const { output } = await check('undated.telegram --format junit --fail-on error');
  expect(output).toContain('failures="0"');
  expect(output).toContain('<system-out>warning: No date was found');
});

it('holds what could not be read as an error', async () => {
  const { output, status } = await check('gone --format junit', FILES);
  expect(output).toContain('<testsuite name="not read" tests="1" failures="0" errors="1">');
  expect(output).toContain('<error message="gone: there is no such file or folder"/>');
  expect(status).toBe(2);
});

it('is XML whatever a file is named', async () => {
  const { output } = await check('. --format junit', { '/archive/<a> & "b"\u0001\ud800\n.telegram': BODY });
  expect(output).toContain('<testsuite name="./&lt;a&gt; &amp; &quot;b&quot;\ufffd\ufffd&#10;.telegram"');
});
