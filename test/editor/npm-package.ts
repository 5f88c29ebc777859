import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inTemporaryFolder } from '../host/profile.js';
import { root } from '../host/root.js';

/** Everything that may be in the package; what is not here was not meant to be published. */
const CONTENTS =
  /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|NOTICE|THIRD_PARTY_LICENSES\.txt|icon\.png|media\/[\w-]+\.(?:svg|css)|dist\/(?:web\/)?[\w-]+\.(?:js|mjs|d\.mts|css)|snippets\/[\w-]+\.json|syntaxes\/[\w.-]+\.json|schemas\/[\w.-]+\.json)$/;

/** What has to be there for the programs, the library and the extension. */
const NEEDED = [
  'cli.js',
  'mcp.js',
  'lsp.js',
  'server.js',
  'extension.js',
  'library.mjs',
  'library.d.mts',
  'remark.mjs',
  'remark.d.mts',
].map((name) => `dist/${name}`);

/** In bytes, packed. */
const MOST_BYTES = 7_000_000;

const TYPED = `import { createReviewer, type Finding } from 'bar-raiser';
import remarkBarRaiser, { type RemarkOptions } from 'bar-raiser/remark';
import { remark } from 'remark';

const findings: readonly Finding[] = createReviewer({ settings: { profile: 'coe' } }).review('# A').findings;
const options: RemarkOptions = { postmortem: true };
export const file = await remark().use(remarkBarRaiser, options).process('# A');
export const spans: number[] = findings.map(({ span }) => span.start);
// @ts-expect-error -- there is no such option
createReviewer({ setting: {} });
`;

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

describe('the npm package', () => {
  after('the builds with source maps are back', () => {
    assert.equal(spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root }).status, 0);
  });

  it('holds what it needs and nothing else, and works where it is installed', () =>
    inTemporaryFolder(async (folder) => {
      const packed = pack(folder);
      const names = packed.files.map((file) => file.path);
      assert.deepEqual(
        names.filter((name) => !CONTENTS.test(name)),
        [],
      );
      assert.deepEqual(
        NEEDED.filter((name) => !names.includes(name)),
        [],
      );
      assert.ok(packed.size <= MOST_BYTES, `${packed.size} bytes`);

      await install(folder, packed.filename);
      const bin = (name: string) => path.join(folder, 'node_modules/.bin', name);
      const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
        version: string;
      };
      assert.equal(run(folder, bin('bar-raiser'), ['--version']).stdout, `${version}\n`);
      assert.match(run(folder, bin('bar-raiser-lsp'), []).stderr, /^This is the language server/);
      assert.equal(run(folder, bin('bar-raiser'), ['mcp', '.']).status, 0);

      for (const [index, { code, output }] of (await examples()).entries()) {
        const file = path.join(folder, `example-${index}.mjs`);
        await writeFile(file, code);
        const ended = run(folder, process.execPath, [file]);
        assert.equal(ended.stdout, output, ended.stderr);
      }
      await writeFile(path.join(folder, 'typed.mts'), TYPED);
      const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
      const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023'];
      assert.equal(run(folder, process.execPath, [tsc, ...flags, 'typed.mts']).stdout, '');
    }));
});

describe('the bill of materials', () => {
  it('names every package that is bundled', async () => {
    const { stdout, stderr, status } = npm(root, ['run', '--silent', 'sbom']);
    assert.equal(status, 0, stderr);
    const { bomFormat, components } = JSON.parse(stdout) as {
      bomFormat: string;
      components: readonly { 'bom-ref': string }[];
    };
    assert.equal(bomFormat, 'CycloneDX');
    const known = new Set(components.map((component) => component['bom-ref']));
    const licences = await readFile(path.join(root, 'THIRD_PARTY_LICENSES.txt'), 'utf8');
    const bundled = [...licences.matchAll(/^(\S+) (\S+) \([\w.-]+\)\n-+$/gm)].map(
      ([, name, version]) => `${name}@${version}`,
    );
    assert.ok(bundled.length > 50, `only ${bundled.length} bundled packages are named`);
    assert.deepEqual(
      bundled.filter((one) => !known.has(one)),
      [],
    );
  });
});

function pack(folder: string): Packed {
  const { stdout, stderr, status } = npm(root, ['pack', '--json', '--pack-destination', folder]);
  assert.equal(status, 0, stderr);
  // Scripts that run before print to the same place.
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('['))) as readonly Packed[];
  return packed ?? assert.fail('nothing was packed');
}

/** Installs the package, which depends on nothing; remark is the reader's own. */
async function install(folder: string, archive: string): Promise<void> {
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  const { status, stderr } = npm(folder, ['install', '--offline', '--no-audit', '--no-fund', `./${archive}`]);
  assert.equal(status, 0, stderr);
  await mkdir(path.join(folder, 'node_modules'), { recursive: true });
  await symlink(path.join(root, 'node_modules/remark'), path.join(folder, 'node_modules/remark'));
}

interface Example {
  readonly code: string;
  readonly output: string;
}

/** The examples of the page on the library, with what each prints. */
async function examples(): Promise<readonly Example[]> {
  const page = await readFile(path.join(root, 'docs/library.md'), 'utf8');
  const found = [...page.matchAll(/```js\n(.*?)```\n\n```text\n(.*?)```/gs)].map(
    ([, code = '', output = '']) => ({ code, output }),
  );
  assert.equal(found.length, page.match(/^```js$/gm)?.length, 'an example does not tell what it prints');
  return found;
}

function npm(cwd: string, args: readonly string[]) {
  const windows = process.platform === 'win32';
  return spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd, encoding: 'utf8', shell: windows });
}

function run(cwd: string, command: string, args: readonly string[]) {
  return spawnSync(command, args, { cwd, encoding: 'utf8', input: '' });
}
