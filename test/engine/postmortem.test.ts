import assert from 'node:assert/strict';
import {
  createReviewer,
  mergeSettings,
  reviewText,
  type Decision,
  type SettingsLayer,
} from '../../server/index.js';

function decision(text: string, path?: string, settings: SettingsLayer = {}): Decision {
  const origin = path === undefined ? {} : { path };
  return reviewText(createReviewer(mergeSettings(settings)), text, origin).decision;
}

describe('whether a document is a postmortem', () => {
  it('is said by the front matter', () => {
    assert.deepEqual(decision('---\npostmortem: true\n---\n'), {
      postmortem: true,
      decidedBy: 'front-matter',
    });
    assert.deepEqual(decision('---\nbar-raiser: off\n---\n# Checkout postmortem\n'), {
      postmortem: false,
      decidedBy: 'front-matter',
    });
    assert.equal(decision('---\ntags: [sre, postmortem]\n---\n').postmortem, true);
    assert.equal(decision('---\ntype: recipe\n---\n').postmortem, false);
  });

  it('is said by the settings, the exclusion first', () => {
    const settings = { postmortems: ['docs/**'], notPostmortems: ['docs/templates/**'] };
    assert.deepEqual(decision('x', 'docs/a.md', settings), { postmortem: true, decidedBy: 'settings' });
    assert.deepEqual(decision('x', 'docs/templates/a.md', settings), {
      postmortem: false,
      decidedBy: 'settings',
    });
  });

  it('is said by the path, but never of a page about postmortems', () => {
    for (const path of [
      'postmortems/2026-03.md',
      'docs/incident-report-12.md',
      'coe/checkout.md',
      'Post-Mortem.md',
    ])
      assert.deepEqual(decision('x', path), { postmortem: true, decidedBy: 'path' }, path);
    for (const path of ['postmortems/README.md', 'postmortems/template.md'])
      assert.deepEqual(decision('# Postmortem', path), { postmortem: false, decidedBy: 'path' }, path);
    for (const path of ['docs/incidental.md', 'recipes/coelacanth.md'])
      assert.deepEqual(decision('x', path), { postmortem: false, decidedBy: 'nothing' }, path);
  });

  it('is said by the title', () => {
    assert.deepEqual(decision('# Postmortem: checkout outage\n'), { postmortem: true, decidedBy: 'title' });
    assert.deepEqual(decision('---\ntitle: Incident report 12\n---\n'), {
      postmortem: true,
      decidedBy: 'title',
    });
    assert.equal(decision('# How to write a postmortem\n').postmortem, false);
  });

  it('is said by sections that are hardly found elsewhere', () => {
    assert.deepEqual(decision('# Checkout\n\n## Timeline\n\n## Root cause\n'), {
      postmortem: true,
      decidedBy: 'sections',
    });
    assert.equal(decision('# Checkout outage\n\n## Impact\n\n## Resolution\n').postmortem, true);
    assert.equal(decision('# Library\n\n## Overview\n\n## Background\n\n## Next steps\n').postmortem, false);
    assert.equal(decision('# History\n\n## Timeline\n').postmortem, false);
  });

  it('is said by what happened and what came of it, under the name of a failure or a day', () => {
    const told = '\n\n## What happened\n\n## Avoiding this\n';
    assert.equal(decision(`# 2026-03-04 Checkout${told}`).postmortem, true);
    assert.equal(decision(`# Pricing API vulnerability${told}`).postmortem, true);
    assert.equal(decision(`# Sprint 12${told}`).postmortem, false);
  });

  it('is not said by headings that every manual has', () => {
    const manual = '# Bus\n\n## Why\n\n## Events\n\n## Identification\n\n## Next steps\n';
    assert.equal(decision(manual).postmortem, false);
  });

  it('is said by the author above all', () => {
    const review = reviewText(createReviewer(), '---\npostmortem: true\n---\n', { override: false });
    assert.deepEqual(review.decision, { postmortem: false, decidedBy: 'author' });
  });
});
