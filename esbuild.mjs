// Bundles the shipped entries. `--watch` rebuilds on change, `--production` minifies without source maps.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules, createRequire } from 'node:module';
import * as esbuild from 'esbuild';
import { licencesOf } from './licences.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
/** The extension has no use for the command line, which is published apart. */
const extensionOnly = process.argv.includes('--extension');

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** Stands in no word of the model. */
const SEPARATOR = '\u0001';

/** Each word as the number of letters it shares with the word before, one digit, and the rest. */
function frontCoded(words) {
  let before = '';
  const lines = words.map((word) => {
    let shared = 0;
    while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++;
    before = word;
    return shared + word.slice(shared);
  });
  return lines.join(SEPARATOR);
}

/**
 * The language model, packed: the package stays under its three megabytes. Its models for sentiment and named entities
 * are left out, for nobody here asks them.
 */
const packedLanguage = {
  name: 'packed-language',
  setup(build) {
    // An automaton without states: version, last state, transitions, terminal states, marks, properties.
    const idle = JSON.stringify([JSON.stringify([100, 0, {}, {}, {}, {}])]);
    build.onLoad({ filter: /eng-sa-model\.json$/ }, () => ({ contents: idle, loader: 'json' }));
    build.onLoad({ filter: /eng-ner-model\.json$/ }, () => ({ contents: '[]', loader: 'json' }));
    build.onLoad({ filter: /eng-core-web-model\.json$/ }, async ({ path }) => {
      const model = JSON.parse(await readFile(path, 'utf8'));
      const words = model.features.lexeme.list;
      if (words.some((word) => word.includes(SEPARATOR)))
        throw new Error('The language model holds the separator.');
      model.features.lexeme.list = [];
      // The library copies the model by way of JSON when it is first asked for, so that is when it is unpacked.
      const contents = `
        module.exports = {
          toJSON() {
            const model = JSON.parse(${JSON.stringify(JSON.stringify(model))});
            let before = '';
            for (const line of ${JSON.stringify(frontCoded(words))}.split(${JSON.stringify(SEPARATOR)}))
              model.features.lexeme.list.push((before = before.slice(0, Number(line[0])) + line.slice(1)));
            return model;
          },
        };`;
      return { contents, loader: 'js' };
    });
  },
};

const shared = {
  bundle: true,
  plugins: [packedLanguage],
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2023',
};

const forNode = { ...shared, platform: 'node', format: 'cjs', external: ['vscode'] };

/** On the desktop the preview's drawer is a script of its own, which is read when a preview is first shown. */
const drawerApart = {
  name: 'drawer-apart',
  setup(build) {
    build.onResolve({ filter: /server\/preview\.js$/ }, () => ({ path: './preview.js', external: true }));
  },
};

// remark's entity decoder asks for a DOM in browsers; the `worker` condition picks the build without one.
const forBrowser = { ...shared, platform: 'browser', conditions: ['worker', 'browser'] };

/** Lets one script hold both faces of the protocol library, each loaded where it belongs. */
const bothFaces = {
  name: 'both-faces',
  setup(build) {
    const protocol = /^vscode-(?:languageserver|languageserver-protocol|jsonrpc)\/node$/;
    build.onResolve({ filter: protocol }, ({ path, importer }) => ({
      path: createRequire(importer).resolve(path),
    }));
  },
};

// One script for Node and for a worker, so that the language model ships once. It asks Node for nothing in a worker.
const forBoth = {
  ...forBrowser,
  format: 'iife',
  plugins: [packedLanguage, bothFaces],
  external: builtinModules.flatMap((name) => [name, `node:${name}`]),
};

/** Leaves the protocol for agents in a script of its own, so that no other command loads it, and the engine in one. */
const apart = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /\/mcp\/serve\.js$/ }, () => ({ path: './mcp.js', external: true }));
    build.onResolve({ filter: /^\.\/library\.js$/ }, () => ({ path: './library.mjs', external: true }));
  },
};

const bundles = [
  {
    ...forNode,
    entryPoints: ['client/node.ts'],
    outfile: 'dist/extension.js',
    plugins: [packedLanguage, drawerApart],
  },
  { ...forNode, entryPoints: ['server/preview.ts'], outfile: 'dist/preview.js' },
  { ...forBoth, entryPoints: ['server/lsp/main.ts'], outfile: 'dist/server.js' },
  {
    ...forNode,
    entryPoints: ['server/cli/main.ts'],
    plugins: [packedLanguage, apart],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    define: { BAR_RAISER_VERSION: JSON.stringify(version) },
  },
  { ...forNode, entryPoints: ['server/mcp/serve.ts'], outfile: 'dist/mcp.js' },
  {
    ...forBrowser,
    entryPoints: ['server/library/library.ts'],
    outfile: 'dist/library.mjs',
    format: 'esm',
  },
  {
    ...forBrowser,
    entryPoints: ['server/library/remark.ts'],
    outfile: 'dist/remark.mjs',
    format: 'esm',
    plugins: [apart],
  },
  {
    ...forBrowser,
    entryPoints: ['client/browser.ts'],
    outfile: 'dist/web/extension.js',
    format: 'cjs',
    external: ['vscode'],
  },
];

const notForEditors = ['dist/cli.js', 'dist/mcp.js', 'dist/library.mjs', 'dist/remark.mjs'];
const wanted = bundles.filter(({ outfile }) => !extensionOnly || !notForEditors.includes(outfile));

if (process.argv.includes('--licences')) {
  await writeLicences(process.argv.includes('--check'));
  process.exit();
}

await rm('dist', { recursive: true, force: true });
await mkdir('dist');
if (watch) {
  for (const bundle of wanted) await (await esbuild.context(bundle)).watch();
} else {
  await Promise.all(wanted.map((bundle) => esbuild.build(bundle)));
}

if (!extensionOnly) {
  // The server as a program of its own, for every other editor; its script stays as VS Code's worker takes it.
  await writeFile('dist/lsp.js', "#!/usr/bin/env node\nrequire('./server.js');\n", { mode: 0o755 });
  await writeDeclarations(['library', 'remark']);
}

/** Writes the licences of what is bundled, or fails where they have changed; nothing else is built. */
async function writeLicences(check) {
  const built = bundles.map((bundle) =>
    esbuild.build({ ...bundle, sourcemap: false, write: false, metafile: true }),
  );
  const text = await licencesOf((await Promise.all(built)).map(({ metafile }) => metafile));
  const file = 'THIRD_PARTY_LICENSES.txt';
  if (!check) return writeFile(file, text);
  if (text === (await readFile(file, 'utf8').catch(() => ''))) return;
  console.error(`${file} does not tell of what is bundled now. Run "npm run licences" and commit it.`);
  process.exit(1);
}

/** The types of the library, each file by itself; what one takes from another it takes from the published module. */
async function writeDeclarations(names) {
  const { default: ts } = await import('typescript');
  const compilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext };
  for (const name of names) {
    const source = await readFile(`server/library/${name}.ts`, 'utf8');
    const { outputText, diagnostics } = ts.transpileDeclaration(source, { compilerOptions });
    if (diagnostics?.length) throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost({})));
    await writeFile(`dist/${name}.d.mts`, outputText.replace(/(from '\.\/\w+)\.js'/g, "$1.mjs'"));
  }
}

// What `tsc -b` emits for the tests is ES modules; the root manifest must stay without a type for VS Code's loader.
await mkdir('out', { recursive: true });
await writeFile('out/package.json', '{ "type": "module" }\n');
