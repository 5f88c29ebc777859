import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../host/root.js';

/** Bundles a suite into the one CommonJS file that an extension host loads. Answers its path. */
export async function bundleSuite(entry: string, host: 'node' | 'browser'): Promise<string> {
  const outfile = path.join(root, 'out/suites', host === 'node' ? 'node.cjs' : 'web.js');
  await build({
    entryPoints: [path.join(root, entry)],
    outfile,
    bundle: true,
    platform: host,
    format: 'cjs',
    target: 'es2023',
    sourcemap: 'inline',
    logLevel: 'warning',
    // The suite for the browser sets its exports itself.
    logOverride: { 'commonjs-variable-in-esm': 'silent' },
    // mocha finds its reporters by file; the browser build of it is one file and is bundled.
    external: host === 'node' ? ['vscode', 'mocha'] : ['vscode'],
  });
  return outfile;
}
