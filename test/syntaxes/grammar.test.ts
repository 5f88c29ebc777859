import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as Textmate from 'vscode-textmate';
import { MARKS } from '../../server/lexicon/marks.js';

const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;
const textmate = require('vscode-textmate') as typeof Textmate;
const root = join(import.meta.dirname, '../../..');

/** Stands for VS Code's Markdown grammar: paragraphs, fenced code and inline code are all that the injection asks about. */
const markdown = {
  scopeName: 'text.html.markdown',
  patterns: [
    { name: 'markup.fenced_code.block.markdown', begin: '^```', end: '^```' },
    { name: 'markup.inline.raw.string.markdown', match: '`[^`]*`' },
  ],
  repository: {},
};

async function loadGrammar(): Promise<Textmate.IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const injection: unknown = JSON.parse(
    readFileSync(join(root, 'syntaxes/postmortem.tmLanguage.json'), 'utf8'),
  );
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) =>
      Promise.resolve(
        textmate.parseRawGrammar(
          JSON.stringify(scope === markdown.scopeName ? markdown : injection),
          'grammar.json',
        ),
      ),
    getInjections: (scope) => (scope === markdown.scopeName ? ['markdown.postmortem.injection'] : []),
  });
  const grammar = await registry.loadGrammar(markdown.scopeName);
  assert.ok(grammar);
  return grammar;
}

describe('the injection grammar', () => {
  let grammar: Textmate.IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** The texts that got a scope of ours, with the second part of its name. */
  function scopes(...lines: string[]): readonly (readonly [string, string])[] {
    let state = textmate.INITIAL;
    return lines.flatMap((line) => {
      const result = grammar.tokenizeLine(line, state);
      state = result.ruleStack;
      return result.tokens.flatMap(({ startIndex, endIndex, scopes: names }) => {
        const own = names.find((name) => name.endsWith('.postmortem'));
        return own ? [[line.slice(startIndex, endIndex), own.split('.').at(-2) ?? ''] as const] : [];
      });
    });
  }

  it('marks times, severities, role labels and placeholders', () => {
    assert.deepEqual(
      scopes(
        '- 2026-03-01 14:02 UTC SEV-1: Oncall for Payments team paged Oncall 2, TBD by [Insert the team]',
      ),
      [
        ['2026-03-01 14:02 UTC', 'time'],
        ['SEV-1', 'severity'],
        ['Oncall for Payments team', 'role'],
        ['Oncall 2', 'role'],
        ['TBD', 'placeholder'],
        ['[Insert the team]', 'placeholder'],
      ],
    );
  });

  it('leaves ratios, addresses, links and ordinary words alone', () => {
    assert.deepEqual(
      scopes(
        'ratio 1:20000, host 10.0.0.1:8080, Oncall was paged, see [Add a node](http://x), module TODO-list',
      ),
      [],
    );
  });

  it('leaves code alone', () => {
    assert.deepEqual(scopes('`14:02 TBD`', '```', '14:02 SEV1', '```'), []);
  });

  it('has the patterns by which the server colours', () => {
    const { repository } = JSON.parse(
      readFileSync(join(root, 'syntaxes/postmortem.tmLanguage.json'), 'utf8'),
    ) as { readonly repository: Readonly<Record<string, { readonly match: string }>> };
    for (const [kind, pattern] of Object.entries(MARKS))
      assert.equal(repository[kind]?.match, pattern.source.replaceAll('\\/', '/'), kind);
  });
});
