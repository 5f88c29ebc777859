/** `npm run new-rule <group>/<name>`: writes the two files of a rule and the lists that follow from them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const id = process.argv[2] ?? '';

if (!/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error('Name the rule as group/name in lower case, for example: npm run new-rule timeline/gap');
  process.exit(2);
}
const base = join(root, 'server/rules', id);
if (existsSync(`${base}.ts`)) {
  console.error(`The rule ${id} is there already: server/rules/${id}.ts`);
  process.exit(2);
}

const rule = `import { toSource } from '../../engine/prose.js';
import { defineRule } from '../../engine/rule.js';

export default defineRule({
  scope: 'block',
  summary: 'One line that says what the rule looks for.',
  severity: 'warning',
  *check({ prose }) {
    for (const run of prose) {
      for (const match of run.text.matchAll(/\\breplace this pattern\\b/g)) {
        const span = { start: match.index, end: match.index + match[0].length };
        yield { span: toSource(run, span), message: 'Say what, why, and what to write instead.' };
      }
    }
  },
});
`;

const page = `# Title of the rule

Why it matters, and what to write instead.

Source: name it here.

\`\`\`md bad
Please «replace this pattern» by an example of your own.
\`\`\`

\`\`\`md good
An example that comes close and must stay silent.
\`\`\`
`;

mkdirSync(dirname(base), { recursive: true });
writeFileSync(`${base}.ts`, rule);
writeFileSync(`${base}.md`, page);
console.log(`wrote server/rules/${id}.ts and server/rules/${id}.md; now make them say what the rule is for`);
process.exitCode =
  spawnSync(process.execPath, ['--import', 'tsx', join(root, 'server/tools/generate.ts')], {
    stdio: 'inherit',
    cwd: root,
  }).status ?? 1;
