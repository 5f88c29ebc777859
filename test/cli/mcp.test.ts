import assert from 'node:assert/strict';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { AgentAnonymized, AgentPeople, AgentReview } from '../../server/agents/tools.js';
import { barRaiser, CLEAN, CLI, inFolder } from './command-line.js';

const NAMED = `# Postmortem: late export

Tormod Kjeldsen (export on-call) was paged at 10:31.

## Timeline (UTC)

- 10:35 @mokonkwo stopped the backup.
- 10:40 Tormod should have stopped the export first.

## Root cause

TBD
`;

const NAMES = /tormod|kjeldsen|mokonkwo/i;

interface Answer {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
}

/** Runs a test with the official client and a server that may read `notes` below the folder. */
async function withClient(
  files: Readonly<Record<string, string>>,
  test: (
    ask: (tool: string, args: object) => Promise<Answer>,
    folder: string,
    client: Client,
  ) => Promise<void>,
): Promise<void> {
  await inFolder(files, async (cwd) => {
    const client = new Client({ name: 'test', version: '1.0.0' });
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: [CLI, 'mcp', 'notes'], cwd }),
    );
    const ask = async (name: string, args: object) =>
      (await client.callTool({ name, arguments: { ...args } })) as unknown as Answer;
    try {
      await test(ask, cwd, client);
    } finally {
      await client.close();
    }
  });
}

/** What a tool answered, taken for what it promises. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- JSON has no type of its own
function told<T>({ isError, content }: Answer): T {
  assert.ok(!isError, content[0]?.text);
  return JSON.parse(content[0]?.text ?? '') as T;
}

describe('bar-raiser mcp', () => {
  it('offers three tools that only read', () =>
    withClient({ 'notes/a.md': CLEAN }, async (_, __, client) => {
      const { tools } = await client.listTools();
      assert.deepEqual(
        tools.map(({ name }) => name),
        ['review', 'anonymise', 'list_people'],
      );
      assert.ok(tools.every(({ annotations }) => annotations?.readOnlyHint && !annotations.openWorldHint));
    }));

  it('reviews a file and a text without a name in the answer', () =>
    withClient({ 'notes/export.md': NAMED }, async (ask) => {
      for (const asked of [{ path: 'export.md' }, { text: NAMED }]) {
        const answer = await ask('review', asked);
        assert.doesNotMatch(answer.content[0]?.text ?? '', NAMES);
        const review = told<AgentReview>(answer);
        assert.equal(review.postmortem, true);
        assert.equal(review.passed, false);
        const handle = review.findings.find(({ rule }) => rule === 'people/handle');
        assert.deepEqual([handle?.line, handle?.column], [7, 9]);
        assert.ok(review.findings.some(({ rule }) => rule === 'blame/counterfactual'));
        assert.ok(review.questions.length >= 6);
      }
    }));

  it('anonymises without a trace of who became what, and leaves the file as it is', () =>
    withClient({ 'notes/export.md': NAMED }, async (ask, folder) => {
      const answer = await ask('anonymise', { path: 'export.md' });
      assert.doesNotMatch(answer.content[0]?.text ?? '', NAMES);
      const { text, people, left } = told<AgentAnonymized>(answer);
      assert.match(text, /^Oncall for Export team was paged at 10:31\.$/m);
      assert.deepEqual([people, left], [2, 0]);
      assert.equal(await readFile(path.join(folder, 'notes/export.md'), 'utf8'), NAMED);
    }));

  it('lists people as labels', () =>
    withClient({ 'notes/export.md': NAMED }, async (ask) => {
      const answer = await ask('list_people', { path: 'export.md' });
      assert.doesNotMatch(answer.content[0]?.text ?? '', NAMES);
      const { people } = told<AgentPeople>(answer);
      assert.deepEqual(
        people.map(({ label, mentions }) => [label, mentions.map(({ line }) => line)]),
        [
          ['Oncall for Export team', [3, 8]],
          ['Oncall 1', [7]],
        ],
      );
    }));

  it('heeds the config file under its folders, and none above them', () =>
    withClient(
      {
        'notes/.git/HEAD': 'ref: refs/heads/main\n',
        'notes/on.md': NAMED,
        'notes/off/off.md': NAMED,
        'notes/off/.bar-raiser.yaml': 'rules:\n  people/handle: off\n',
        '.bar-raiser.yaml': 'rules:\n  people/handle: off\n',
      },
      async (ask) => {
        const rulesIn = async (file: string) =>
          told<AgentReview>(await ask('review', { path: file })).findings.map(({ rule }) => rule);
        assert.ok((await rulesIn('on.md')).includes('people/handle'));
        assert.ok(!(await rulesIn('off/off.md')).includes('people/handle'));
      },
    ));

  it('reads nothing but Markdown files under its folders, wherever a path or link leads', () =>
    withClient(
      {
        'notes/export.md': NAMED,
        'notes/list.txt': 'a',
        'secret/postmortem.md': NAMED,
        'notes-2/a.md': NAMED,
      },
      async (ask, folder) => {
        await symlink(path.join(folder, 'secret/postmortem.md'), path.join(folder, 'notes/link.md'));
        await symlink(path.join(folder, 'secret'), path.join(folder, 'notes/linked'));
        await symlink(path.join(folder, 'notes/export.md'), path.join(folder, 'notes/inside.md'));
        await mkdir(path.join(folder, 'notes/folder.md'));
        await writeFile(path.join(folder, 'secret/.bar-raiser.yaml'), 'profile: coe\n');
        const outside = [
          '../secret/postmortem.md',
          path.join(folder, 'secret/postmortem.md'),
          'link.md',
          'linked/postmortem.md',
          '../notes-2/a.md',
          'folder.md',
          'nowhere.md',
          '.',
          '',
          '\0.md',
        ];
        for (const file of outside)
          for (const tool of ['review', 'anonymise', 'list_people']) {
            const { isError, content } = await ask(tool, { path: file });
            assert.equal(isError, true, file);
            assert.match(content[0]?.text ?? '', /^There is no file/, file);
          }
        assert.match(
          (await ask('review', { path: 'list.txt' })).content[0]?.text ?? '',
          /not a Markdown file/,
        );
        assert.ok(
          told<AgentReview>(await ask('review', { path: path.join(folder, 'notes/export.md') })).postmortem,
        );
        assert.ok(told<AgentReview>(await ask('review', { path: 'inside.md' })).postmortem);
      },
    ));

  it('says what is missing where it gets neither a path nor a text, or both', () =>
    withClient({ 'notes/a.md': CLEAN }, async (ask) => {
      for (const args of [{}, { path: 'a.md', text: 'a' }]) {
        const { isError, content } = await ask('review', args);
        assert.equal(isError, true);
        assert.match(content[0]?.text ?? '', /either "path" or "text"/);
      }
    }));

  it('needs folders that are there, and ends when its input does', () =>
    inFolder({ 'a.md': CLEAN }, async (cwd) => {
      for (const args of [['mcp'], ['mcp', 'nowhere'], ['mcp', 'a.md']]) {
        const { code, stdout, stderr } = await barRaiser(args, { cwd });
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, /folder/);
      }
      assert.deepEqual(await barRaiser(['mcp', '.'], { cwd }), { code: 0, stdout: '', stderr: '' });
    }));

  it('alone loads the protocol', async () => {
    const text = await readFile(CLI, 'utf8');
    assert.doesNotMatch(text, /modelcontextprotocol/);
  });
});
