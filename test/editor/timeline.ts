import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inTemporaryFolder, profileIn } from '../host/profile.js';
import { root } from '../host/root.js';
import { untilFile } from './files.js';
import { Workbench } from './workbench.js';

const NAME = 'postmortem-checkout.md';
const TEXT = `# Postmortem: checkout failed

## Timeline (UTC)

| Time  | Event                          |
| ----- | ------------------------------ |
| 13:50 | Release 1842 was deployed.     |
| 14:05 | The oncall was paged.          |
| 14:02 | The alert fired.               |
| 14:40 | The release was rolled back.   |
| 15:28 | Checkout recovered.            |

## Root cause

The release raised the pool to 200 connections, because nothing limits its size (change 4711).
`;

describe('a timeline in the window', () => {
  it('shows the time since the start, is put in order, and gives its measures', () =>
    inTemporaryFolder(async (folder) => {
      const workspace = path.join(folder, 'incidents');
      const file = path.join(workspace, NAME);
      await mkdir(workspace);
      await writeFile(file, TEXT);
      const window = await Workbench.open('timeline', profileIn(folder), {
        open: workspace,
        extension: root,
      });
      try {
        await window.openFile(NAME);
        await window.editor.getByText('+1 h 38 min').first().waitFor();
        await window.editor.getByText('Time to detect: 12 min').first().waitFor();
        await window.picture('1-hints');
        await window.goTo(9, 4);
        await window.takeFix('Put the rows in order of time', '2-order');
        await window.page.keyboard.press('Control+s');
        await untilFile(file, (text) => /14:02 [^\n]*\n\| 14:05/.test(text));
        await window.runCommand('Bar Raiser: Insert or Refresh Incident Metrics');
        await window.line('Time to resolve').waitFor();
        await window.page.keyboard.press('Control+s');
        await untilFile(file, (text) => text.includes('| Time to resolve  | 1 h 38 min |'));
        await window.picture('3-measured');
      } catch (error) {
        await window.picture('failure');
        throw error;
      } finally {
        await window.close();
      }
    }));
});
