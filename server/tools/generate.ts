/**
 * Writes every list that can be derived: the rule registry, the rule pages, the rule index, the profiles, the snippets,
 * the style of pictures in the preview, the settings of the manifest and the schema of the config file. `--check` writes nothing and fails on a difference.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { renderManifest } from './generate-manifest.js';
import { renderProfiles, renderSnippets } from './generate-profiles.js';
import { renderPages, renderRegistry, renderRuleIndex } from './generate-rules.js';
import { PICTURE_STYLE } from '../engine/timeline/picture-style.js';
import { renderSchema } from './generate-schema.js';

const root = join(import.meta.dirname, '../..');
const check = process.argv.includes('--check');

/** In this order: the later ones import what the earlier ones write. */
const files: readonly (readonly [path: string, render: (root: string) => string | Promise<string>])[] = [
  ['server/rules/registry.ts', renderRegistry],
  ['server/rules/pages.ts', renderPages],
  ['server/rules/README.md', renderRuleIndex],
  ['server/profiles/index.ts', renderProfiles],
  ['snippets/postmortem.json', renderSnippets],
  ['schemas/bar-raiser.schema.json', renderSchema],
  ['media/timeline.css', () => PICTURE_STYLE],
  ['package.json', renderManifest],
];

const stale: string[] = [];
for (const [path, render] of files) {
  const file = join(root, path);
  const options = await resolveConfig(file);
  const text = await format(await render(root), { ...options, filepath: file });
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (check) stale.push(path);
  else writeFileSync(file, text);
  if (!check) console.log(`wrote ${path}`);
}
if (stale.length > 0) {
  console.error(
    `These generated files are out of date: ${stale.join(', ')}. Run "npm run generate" and commit the result.`,
  );
  process.exitCode = 1;
}
