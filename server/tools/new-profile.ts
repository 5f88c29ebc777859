/** `npm run new-profile <id>`: writes the file of a profile and the lists that follow from it. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const id = process.argv[2] ?? '';

if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error('Name the profile in lower case, for example: npm run new-profile near-miss');
  process.exit(2);
}
const path = `server/profiles/${id}.md`;
const file = join(root, path);
if (existsSync(file)) {
  console.error(`The profile ${id} is there already: ${path}`);
  process.exit(2);
}

writeFileSync(
  file,
  `---
title: Title of the profile
description: One sentence that says whose practice it is, and what sets it apart.
---

# Title that says what failed and for how long

## Summary

<!-- required; role: summary; aliases: Overview; hint: One paragraph for a reader from another team. -->

What broke, for whom, for how long, and what ended it?

## Impact

<!-- required; role: impact; aliases: Customer impact; hint: Numbers from the customers' point of view. -->

How many customers were affected, for how long, and what could they not do?

## Timeline

<!-- required; role: timeline; aliases: Chronology; hint: From the trigger to the end, with times and roles. -->

All times are in UTC.

- YYYY-MM-DD HH:MM What changed first, before anybody noticed?

## Root cause

<!-- required; role: root-cause; aliases: Causes, Contributing factors; hint: What made it possible, and why nothing stopped it. -->

What made the failure possible, and why did nothing stop it?

## Action items

<!-- required; role: action-items; aliases: Follow-up actions; hint: Each with an owner and a date. -->

| Action                                                           | Owner       | Due        |
| ---------------------------------------------------------------- | ----------- | ---------- |
| What will be in place that makes this impossible or less likely? | Which team? | YYYY-MM-DD |
`,
);
console.log(`wrote ${path}; now make it ask what your practice asks`);
process.exitCode =
  spawnSync(process.execPath, ['--import', 'tsx', join(root, 'server/tools/generate.ts')], {
    stdio: 'inherit',
    cwd: root,
  }).status ?? 1;
