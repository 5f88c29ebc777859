import assert from 'node:assert/strict';
import { announcesPostmortem, mayBePostmortem } from '../../client/possible-postmortem.js';
import { createReviewer, reviewText } from '../../server/index.js';
import { sectionWords } from '../../server/lexicon/sections.js';
import { profiles } from '../../server/profiles/index.js';
import { templateOf } from '../../server/engine/template.js';
import { CHECKOUT, RECIPE } from '../protocol/texts.js';

const NO_INCIDENT = { title: '', id: '', severity: '', started: '' };

describe('what may be a postmortem', () => {
  it('is every template, and a document with its headings in any form', () => {
    for (const profile of profiles) {
      const template = templateOf(profile, NO_INCIDENT);
      assert.ok(mayBePostmortem('/notes/page.md', template), profile.id);
    }
    for (const heading of [
      '## Timeline',
      '**Timeline**',
      '3. **Time line:** UTC',
      'Timeline\n---',
      '> # *Root* cause',
    ])
      assert.ok(announcesPostmortem(`# Page\n\n${heading}\n\nText.\n`), heading);
    assert.ok(mayBePostmortem('/notes/page.md', CHECKOUT));
  });

  it('is whatever has one of the headings that can make the reviewer take it for one', () => {
    const telling = sectionWords.filter(({ role }) => ['timeline', 'root-cause', 'detection'].includes(role));
    for (const phrase of telling.flatMap(({ phrases }) => phrases))
      assert.ok(announcesPostmortem(`## ${phrase}`), phrase);
  });

  it('is what its name or front matter says', () => {
    for (const path of [
      '/a/Incident-12.md',
      '/incidents/12.md',
      '/a/2025-01-02_postmortem.md',
      '/a/coe/12.md',
    ])
      assert.ok(mayBePostmortem(path, 'Text.\n'), path);
    for (const entry of ['bar-raiser: on', 'postmortem: true', 'type: Post Mortem', 'profile: coe'])
      assert.ok(mayBePostmortem('/a/README.md', `---\nid: 1\n${entry}\n---\n\nText.\n`), entry);
  });

  it('is no recipe, no readme and no page that only tells of incidents', () => {
    assert.ok(!mayBePostmortem('/a/soup.md', '# Leek soup\n\n## Steps\n\n1. Boil the leek.\n'));
    assert.ok(!mayBePostmortem('/a/README.md', '# Tool\n\n## Timeline\n\n## Root cause\n'));
    assert.ok(
      !mayBePostmortem('/a/page.md', '---\nlayout: post\n---\n\n# Page\n\nAn outage is a failure.\n'),
    );
  });

  it('is never less than what the reviewer takes for one', () => {
    const reviewer = createReviewer();
    const headings = sectionWords.flatMap(({ phrases }) => phrases.slice(0, 6));
    for (const first of headings)
      for (const second of headings) {
        const text = `# Database\n\n## ${first}\n\nText.\n\n## ${second}\n\nText.\n`;
        if (!mayBePostmortem('/a/page.md', text))
          assert.ok(!reviewText(reviewer, text, { path: 'page.md' }).decision.postmortem, text);
      }
    assert.equal(mayBePostmortem('/a/page.md', RECIPE), reviewText(reviewer, RECIPE).decision.postmortem);
  });
});
