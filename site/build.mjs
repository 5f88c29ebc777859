// Makes the documentation site from the pages of the rules, the profiles and docs/, with a search that needs no server:
// `npm run docs [folder]`. Eleventy renders, Pagefind indexes.
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import { globby } from 'globby';
import { close, createIndex } from 'pagefind';

const root = path.join(import.meta.dirname, '..');
const output = path.resolve(process.argv[2] ?? path.join(root, 'out/site'));

const read = (file) => readFile(path.join(root, file), 'utf8');
const titleOf = (text) => /^# (.+)$/m.exec(text)?.[1] ?? '';

/** A page: where it stands in the site, its title and its Markdown. */
async function rulePages() {
  const files = (await globby('server/rules/*/*.md', { cwd: root })).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await read(file);
      const id = file.slice('server/rules/'.length, -'.md'.length);
      // What a fence is told besides the language speaks to the tests.
      const shown = text
        .replace(/^(#.*)$/m, `$1\n\n\`${id}\``)
        .replace(/^```(\w+) (bad|good|fixed|settings).*$/gm, '**$2**\n\n```$1');
      return { at: `rules/${id}`, title: titleOf(text), text: shown };
    }),
  );
}

async function profilePages() {
  const files = (await globby('server/profiles/*.md', { cwd: root })).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await read(file);
      const field = (name) =>
        new RegExp(`^${name}: (.+)$`, 'm').exec(text)?.[1]?.replace(/^(['"])(.*)\1$/, '$2') ?? '';
      const template = text.replace(/^---\n.*?\n---\n+/s, '');
      return {
        at: `profiles/${path.basename(file, '.md')}`,
        title: field('title'),
        text: `# ${field('title')}\n\n${field('description')}\n\n\`\`\`\`md\n${template}\`\`\`\`\n`,
      };
    }),
  );
}

async function guidePages() {
  const files = (await globby('docs/**/*.md', { cwd: root })).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await read(file);
      const inSite = text.replace(/\]\(((?!\w+:)[^)#]+)\.md(#[^)]*)?\)/g, ']($1.html$2)');
      return {
        at: `guides/${file.slice('docs/'.length, -'.md'.length)}`,
        title: titleOf(text),
        text: inSite,
      };
    }),
  );
}

const groups = [
  ['Guides', await guidePages()],
  ['Rules', await rulePages()],
  ['Profiles', await profilePages()],
];
const listed = groups.map(
  ([title, pages]) =>
    `## ${title}\n\n${pages.map((page) => `- [${page.title}](${page.at}.html)`).join('\n')}\n`,
);
const index = {
  at: 'index',
  title: 'Documentation',
  text: `# Bar Raiser\n\nReviews postmortems while you write them.\n\n${listed.join('\n')}`,
};

await rm(output, { recursive: true, force: true });
const site = new Eleventy(path.join(root, 'site'), output, {
  quietMode: true,
  configPath: false,
  config(eleventy) {
    eleventy.setIncludesDirectory('.');
    eleventy.setTemplateFormats(['md']);
    eleventy.addPassthroughCopy({ [path.join(root, 'site/site.css')]: 'site.css' });
    for (const { at, title, text } of [index, ...groups.flatMap(([, pages]) => pages)])
      eleventy.addTemplate(`${at.replaceAll('/', '-')}.md`, text, {
        title,
        layout: 'layout.njk',
        permalink: `${at}.html`,
        root: '../'.repeat(at.split('/').length - 1),
        // The pages are Markdown and nothing else; braces in them are theirs.
        templateEngineOverride: 'md',
      });
  },
});
await site.write();

const { index: search, errors } = await createIndex();
if (!search) throw new Error(errors.join('\n'));
await search.addDirectory({ path: output });
await search.writeFiles({ outputPath: path.join(output, 'pagefind') });
await close();
