import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inTemporaryFolder, profileIn } from '../host/profile.js';
import { root } from '../host/root.js';
import { untilFile } from './files.js';
import { Workbench } from './workbench.js';

const NAME = 'postmortem-checkout.md';
const TEXT = `# Postmortem: checkout failed

## Timeline (UTC)

| Time  | Event                      |
| ----- | -------------------------- |
| 13:50 | Release 1842 was deployed. |
| 13:55 | The alert fired.           |

## Root cause

- The release raised the pool to 200 connections, because nothing limits its size (change 4711).
`;

describe('Enter in a timeline in the window', () => {
  it('opens the next row with the time now, and ends the table behind an empty one', () =>
    inTemporaryFolder(async (folder) => {
      const workspace = path.join(folder, 'incidents');
      const file = path.join(workspace, NAME);
      await mkdir(workspace);
      await writeFile(file, TEXT);
      const window = await Workbench.open('next-row', profileIn(folder), {
        open: workspace,
        extension: root,
      });
      try {
        const rows = window.editor.locator('.view-line', { hasText: /\|\s\d\d:\d\d\s\|/ });
        await window.openFile(NAME);
        await window.editor.getByText('+5 min').first().waitFor();
        await window.goTo(8, 1);
        const { keyboard } = window.page;
        await keyboard.press('End');
        await keyboard.press('Enter');
        await rows.nth(2).waitFor();
        await keyboard.type('Paging began.');
        await window.picture('1-next-row');
        await keyboard.press('Enter');
        await rows.nth(3).waitFor();
        await keyboard.press('Enter');
        await rows.nth(3).waitFor({ state: 'detached' });
        await keyboard.press('Control+s');
        await untilFile(file, (text) =>
          /fired\. +\|\n\| \d\d:\d\d \| Paging began\. \|\n\n+## Root/.test(text),
        );
        await window.picture('2-ended');
      } catch (error) {
        await window.picture('failure');
        throw error;
      } finally {
        await window.close();
      }
    }));
});
