/** A rule's page, and its line in a table, from what the rule says of itself. */
import type { Example, Rule } from '../../server/src/rules/rule.ts';

export function printRulePage({ code, severity, summary, why, fires, silent }: Rule): string {
  return `${[
    `# ${code}`,
    summary,
    `*Severity: ${severity}, unless the folder’s settings say otherwise.*`,
    '## Why it matters',
    why,
    '## Found in',
    ...fires.map(printExample),
    '## Silent on',
    ...silent.map(printExample),
    '## To change or silence it',
    'In the `.cablegram.yaml` of the folder, for everything in it and below:',
    `\`\`\`yaml\nrules:\n  ${code}: off        # or error, warning, information, hint\n\`\`\``,
  ].join('\n\n')}\n`;
}

export function printRuleTable(rules: readonly Rule[], folder: string): string {
  return [
    '| code | severity | what is found |',
    '| --- | --- | --- |',
    ...rules.map(({ code, severity, summary }) => `| [\`${code}\`](${folder}${code}.md) | ${severity} | ${summary} |`),
  ].join('\n');
}

/** A fence that the text itself can't close. */
function printExample({ about, text }: Example): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(run => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${about.charAt(0).toUpperCase()}${about.slice(1)}:\n\n${fence}telegram\n${text.replace(/\n$/, '')}\n${fence}`;
}
