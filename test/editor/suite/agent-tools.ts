import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, write } from './editor.js';
import { TWO_PEOPLE } from './texts.js';

const NAMES = /marta|lang\b|tobi_k/i;

/** What a tool tells a language model. */
async function told(tool: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(tool, { input, toolInvocationToken: undefined });
  return content.map((part) => (part as vscode.LanguageModelTextPart).value).join('');
}

describe('tools for language models', () => {
  afterEach(closeAll);

  it('are those of the manifest, and tell of a file in labels only', async () => {
    await write('agents.md', TWO_PEOPLE);
    const registered = vscode.lm.tools
      .map(({ name }) => name)
      .filter((name) => name.startsWith('bar_raiser_'));
    assert.deepEqual(registered.sort(), [
      'bar_raiser_anonymise',
      'bar_raiser_list_people',
      'bar_raiser_review',
    ]);
    const input = { path: 'agents.md' };
    for (const tool of registered) assert.doesNotMatch(await told(tool, input), NAMES, tool);
    assert.match(await told('bar_raiser_review', input), /"people\/handle"/);
    assert.match(await told('bar_raiser_anonymise', input), /Oncall for Search team was paged/);
    assert.match(await told('bar_raiser_list_people', input), /"Oncall for Search team"/);
  });

  it('tell of the file in front where no path is given', async () => {
    await open('front.md', TWO_PEOPLE);
    assert.match(await told('bar_raiser_list_people', {}), /"Oncall for Search team"/);
  });

  it('refuse what is not in the workspace, and what is no Markdown', async () => {
    await write('agents.txt', TWO_PEOPLE);
    await assert.rejects(told('bar_raiser_review', { path: '/etc/hostname' }), /not in the workspace/);
    await assert.rejects(
      told('bar_raiser_review', { path: '../../../etc/hostname' }),
      /not in the workspace/,
    );
    await assert.rejects(told('bar_raiser_review', { path: 'agents.txt' }), /no Markdown file/);
  });
});
