/** A rule's page, and its line in a table, from what the rule says of itself and what it finds in its examples. */
import type { Fix } from '../../server/src/rules/fix.ts';
import type { Example, Rule } from '../../server/src/rules/rule.ts';
import { readExample } from '../support/rule-examples.ts';

export function printRulePage(rule: Rule): string {
  const { code, severity, summary, why, settings, fires, silent } = rule;
  return `${[
    `# ${code}`,
    summary,
    `*Severity: ${severity}, unless the folder’s settings say otherwise.*`,
    '## Why it matters',
    why,
    '## Found in',
    ...fires.map(example => `${printExample(example)}${printFinding(rule, example)}`),
    '## Silent on',
    ...silent.map(printExample),
    '## To change or silence it',
    ...(settings ? [settings] : []),
    'In the `.cablegram.yaml` of the folder, for everything in it and below:',
    `\`\`\`yaml\nrules:\n  ${code}: off        # or error, warning, information, hint\n\`\`\``,
    ...(rule.reads === 'authority' ? [] : inText(code)),
  ].join('\n\n')}\n`;
}

/** A remark in the text silences what is found in that text. */
function inText(code: string): readonly string[] {
  return [
    'On one line of a document, or on a line of its own for all of the document:',
    `\`\`\`telegram\n{>>cablegram-ignore ${code}: the reason<<}\n\`\`\``,
  ];
}

export function printRuleTable(rules: readonly Rule[], folder: string): string {
  return [
    '| code | severity | what is found |',
    '| --- | --- | --- |',
    ...rules.map(({ code, severity, summary }) => `| [\`${code}\`](${folder}${code}.md) | ${severity} | ${summary} |`),
  ].join('\n');
}

function printExample({ about, text, beside = {}, file }: Example): string {
  const named = file === undefined ? '' : ` (\`${file}\`)`;
  return [
    `${about.charAt(0).toUpperCase()}${about.slice(1)}${named}:\n\n${fenced(text, file?.endsWith('.yaml') ? 'yaml' : 'telegram')}`,
    ...Object.entries(beside).map(
      ([name, content]) => `beside it \`${name}\`:\n\n${fenced(content, name.endsWith('.yaml') ? 'yaml' : 'telegram')}`,
    ),
  ].join('\n\n');
}

/** What is said of it and what is offered; nothing where the rule doesn't fire, which its own test will say. */
function printFinding({ code }: Rule, example: Example): string {
  const { findings, fixesOf } = readExample(example);
  const own = findings.find(finding => finding.code === code);
  if (!own) return '';
  const fixes = fixesOf(own).map(fix => `\n- *${fix.title}*${fix.preferred ? ' (preferred)' : ''}: ${whoMay(fix)}`);
  return `\n\n> ${own.message}${fixes.length > 0 ? `\n\nFixes:\n${fixes.join('')}` : ''}`;
}

function whoMay({ kind }: Fix): string {
  switch (kind) {
    case 'repair':
      return 'by hand, by fix-all and by `--fix`.';
    case 'declaration':
      return 'by hand, and by `--fix` where the rule is named.';
    case 'offer':
      return 'by hand: the evidence is for you to weigh.';
    case 'correction':
      return 'by hand only: it changes the source’s text.';
  }
}

/** A fence that the text itself can't close; what can't be seen in it is shown. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(run => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${visible(text).replace(/\n$/, '')}\n${fence}`;
}

function visible(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f]/g, character => String.fromCharCode(0x2400 + character.charCodeAt(0)))
    .replace(/[\u202d\u202e]/g, character => `[U+${character.charCodeAt(0).toString(16).toUpperCase()}]`);
}
