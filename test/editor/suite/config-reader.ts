import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { listOwnFiles, readConfigFile } from '../../../client/config-reader.js';
import { folder, write } from './editor.js';

const inFolder = (...parts: string[]) => vscode.Uri.joinPath(folder('payments'), ...parts).toString();

describe('reading files for the server', () => {
  it('gives the text of a config file, and null where there is none', async () => {
    const uri = await write('.bar-raiser/people.yaml', 'people: []\n');
    assert.deepEqual(await readConfigFile({ uri: uri.toString() }), { text: 'people: []\n' });
    assert.equal(await readConfigFile({ uri: inFolder('nowhere', '.bar-raiser.yaml') }), null);
    assert.equal(await readConfigFile({ uri: inFolder('.bar-raiser.yaml') }), null);
  });

  it('says so where a folder stands in the place of the file', async () => {
    await vscode.workspace.fs.createDirectory(vscode.Uri.parse(inFolder('odd', '.bar-raiser.yaml')));
    await assert.rejects(readConfigFile({ uri: inFolder('odd', '.bar-raiser.yaml') }), /This is not a file/);
  });

  it('lists what a team tells the product, and nothing else', async () => {
    await write('.bar-raiser/profiles/ours.md', '# Title\n');
    const list = (...parts: string[]) => listOwnFiles({ folder: inFolder(...parts) });
    assert.deepEqual(await list('.bar-raiser', 'profiles'), { names: ['ours.md'] });
    assert.deepEqual(await list('nowhere', '.bar-raiser', 'profiles'), { names: [] });
    await assert.rejects(list(), /Only folders of Bar Raiser/);
  });

  it('refuses every other file', async () => {
    await write('.bar-raiser/people.yaml', 'people: []\n');
    const secret = await write('secret.yaml', 'key: 1\n');
    const outside = vscode.Uri.joinPath(folder('payments'), '..', '..', '.bar-raiser.yaml');
    const climbing = folder('payments').with({
      path: `${folder('payments').path}/.bar-raiser/../secret.yaml`,
    });
    for (const uri of [secret, outside, climbing])
      await assert.rejects(readConfigFile({ uri: uri.toString() }), /Only the config files/);
  });
});
