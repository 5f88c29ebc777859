import { closeAll, open, untilDrawn } from './editor.js';
import { TIMED } from './texts.js';

describe('the Markdown preview', () => {
  afterEach(closeAll);

  it('draws the timeline of a postmortem', async () => {
    const { document } = await open('carts-postmortem.md', TIMED);
    await untilDrawn(document);
  });
});
