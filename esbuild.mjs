// Bundles the four shipped entries. `--watch` rebuilds on change, `--production` minifies without source maps.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2023',
};

const forNode = { ...shared, platform: 'node', format: 'cjs', external: ['vscode'] };

// remark's entity decoder asks for a DOM in browsers; the `worker` condition picks the build without one.
const forBrowser = { ...shared, platform: 'browser', conditions: ['worker', 'browser'] };

const bundles = [
  { ...forNode, entryPoints: ['client/node.ts'], outfile: 'dist/extension.js' },
  { ...forNode, entryPoints: ['server/lsp/node.ts'], outfile: 'dist/server.js' },
  {
    ...forNode,
    entryPoints: ['server/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    define: { BAR_RAISER_VERSION: JSON.stringify(version) },
  },
  {
    ...forBrowser,
    entryPoints: ['client/browser.ts'],
    outfile: 'dist/web/extension.js',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...forBrowser, entryPoints: ['server/lsp/browser.ts'], outfile: 'dist/web/server.js', format: 'iife' },
];

await rm('dist', { recursive: true, force: true });
if (watch) {
  for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
} else {
  await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
}

// What `tsc -b` emits for the tests is ES modules; the root manifest must stay without a type for VS Code's loader.
await mkdir('out', { recursive: true });
await writeFile('out/package.json', '{ "type": "module" }\n');
