import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { globby } from 'globby';
import { rulePages, vocabulary } from '../../server/index.js';
import { inTemporaryFolder } from '../host/profile.js';
import { root } from '../host/root.js';

describe('the documentation site', () => {
  it('has a page for every rule, profile and guide, links that lead somewhere, and a search over all of it', () =>
    inTemporaryFolder(async (folder) => {
      const site = path.join(folder, 'site');
      const { status, stderr } = spawnSync(process.execPath, ['site/build.mjs', site], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
      const guides = await globby('**/*.md', { cwd: path.join(root, 'docs') });
      const wanted = [
        'index.html',
        ...[...rulePages.keys()].map((rule) => `rules/${rule}.html`),
        ...vocabulary.profiles.map((profile) => `profiles/${profile}.html`),
        ...guides.map((guide) => `guides/${guide.replace(/\.md$/, '.html')}`),
      ];
      const pages = await globby('**/*.html', { cwd: site });
      assert.deepEqual(pages.sort(), wanted.sort());

      const broken: string[] = [];
      for (const page of pages) {
        const html = await readFile(path.join(site, page), 'utf8');
        assert.match(html, /<title>[^<]+ · Bar Raiser<\/title>/, page);
        for (const [, target = ''] of html.matchAll(/(?:href|src)="(?!\w+:|#)([^"#]+)/g))
          if (!existsSync(path.join(site, path.dirname(page), target))) broken.push(`${page}: ${target}`);
      }
      assert.deepEqual(broken, []);

      const entry = await readFile(path.join(site, 'pagefind/pagefind-entry.json'), 'utf8');
      const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
      assert.equal(languages['en']?.page_count, pages.length);
    }));
});
