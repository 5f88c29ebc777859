import assert from 'node:assert/strict';
import {
  applyEdits,
  createReviewer,
  fixSafely,
  mergeSettings,
  openDocument,
  type SettingsLayer,
} from '../../server/index.js';

const roster: SettingsLayer = {
  people: [
    { name: 'Ann Lee', handles: ['annlee'], emails: ['ann@corp.example'] },
    { name: 'Bob Stone', handles: ['bobstone'] },
    { name: 'Chris Gomes', handles: ['cgomes'] },
    { name: 'Cy Park', handles: ['cypark'] },
  ],
};

/** What the safe fixes of the rules on people make of a text. */
function anonymised(text: string, settings: SettingsLayer = {}): string {
  const reviewer = createReviewer(mergeSettings(roster, settings));
  const edits = fixSafely(openDocument(text), (document) =>
    reviewer.review(document, { override: true }).findings.filter(({ rule }) => rule.startsWith('people/')),
  );
  return applyEdits(text, edits);
}

/** A title, and pairs of what is written and what it becomes. */
const groups: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'possessives and quotation marks apart': [
    ["Ann's dashboard was used.", "Oncall 1's dashboard was used."],
    ["Chris' fix was used.", "Oncall 1's fix was used."],
    ['Chris’ fix was used.', 'Oncall 1’s fix was used.'],
    ["They said 'ask Chris' twice.", "They said 'ask Oncall 1' twice."],
    ["**Chris**' fix was used.", "**Oncall 1's** fix was used."],
  ],
  'lists of people': [
    ['Ann, Bob and Cy joined.', 'Oncall 1, Oncall 2 and Oncall 3 joined.'],
    ['Ann/Bob paged Cy & Chris.', 'Oncall 1/Oncall 2 paged Oncall 3 & Oncall 4.'],
    ['`@annlee` `@bobstone` were paged.', 'Oncall 1, Oncall 2 were paged.'],
    [
      '14:02 DKW confirms.\n\n14:05 RTV replies to `DKW` `RTV`.',
      '14:02 Oncall 1 confirms.\n\n14:05 Oncall 2 replies to Oncall 1, Oncall 2.',
    ],
    ['@annlee<br>@bobstone', 'Oncall 1<br>Oncall 2'],
  ],
  'the articles in front': [
    [
      'It took the Ann Lee fix, a Bob fix and an Ann fix.',
      'It took the Oncall 1 fix, an Oncall 2 fix and an Oncall 1 fix.',
    ],
    ['A Bob fix won.', 'An Oncall 1 fix won.'],
  ],
  'a role beside the name': [
    ['The on-call engineer Ann restarted it.', 'Oncall 1 restarted it.'],
    [
      'We paged the payments on-call engineer Ann Lee at 14:02.',
      'We paged Oncall for Payments team at 14:02.',
    ],
    ['Our incident commander, Bob Stone, declared it.', 'Incident commander declared it.'],
    ['Ann Lee, the payments on-call, restarted it.', 'Oncall for Payments team restarted it.'],
    ['When we paged Ann, the on-call, the queue grew.', 'When we paged Oncall 1, the queue grew.'],
    ['We paged Ann, the on-call, and Bob.', 'We paged Oncall 1 and Oncall 2.'],
    ["**Ann** (the DBA)'s job failed.", "**Database administrator**'s job failed."],
    ['Ann **(on-call)** paged.', 'Oncall 1 paged.'],
    ['Ann (on-**call) or so** paged.', 'Oncall 1 (on-**call) or so** paged.'],
    ['**Ann** _Lee_ paged **Bob** and **Cy**.', '**Oncall 1** paged **Oncall 2** and **Oncall 3**.'],
    [
      'With the support Ann gave, this lead Bob to think.',
      'With the support Oncall 1 gave, this lead Oncall 2 to think.',
    ],
  ],
  'two forms in one breath': [
    ['**Ann** (@annlee) paged.', '**Oncall 1** paged.'],
    ['Ann Lee (`@annlee`) paged.', 'Oncall 1 paged.'],
    ['Ann Lee <ann@corp.example> paged.', 'Oncall 1 paged.'],
    ['Ann / @annlee paged.', 'Oncall 1 paged.'],
    ['Ann Lee ("Annie") paged; Annie left.', 'Oncall 1 paged; Oncall 1 left.'],
  ],
  'links, code and images': [
    ['[Ann](https://git.example/~annlee) paged.', 'Oncall 1 paged.'],
    ['[**Ann** fixed it](https://github.com/annlee).', '**Oncall 1** fixed it.'],
    [
      '[Ann](https://tickets.example/planning/5) paged.',
      '[Oncall 1](https://tickets.example/planning/5) paged.',
    ],
    ['![Ann’s graph](x.png)', '![Oncall 1’s graph](x.png)'],
    ['By [Ann].\n\n[Ann]: https://github.com/ann\n\nEnd.\n', 'By Oncall 1.\n\n\nEnd.\n'],
    ['- [Ann]\n\n[Ann]: https://github.com/ann\n\n- b\n', '- Oncall 1\n\n<!-- -->\n\n- b\n'],
    ['x[^1]\n\n[^1]: Ann said so.\n', 'x[^1]\n\n[^1]: Oncall 1 said so.\n'],
    ['<b>Ann</b>\n\n<div>Bob</div>\n', '<b>Oncall 1</b>\n\n<div>Oncall 2</div>\n'],
  ],
  'headings and what leads to them': [
    [
      '# Ann and Bob\n\nSee [above](#ann-and-bob), [Ann](#ann) and [there][h].\n\n## Ann\n\n[h]: #ann\n',
      '# Oncall 1 and Oncall 2\n\nSee [above](#oncall-1-and-oncall-2), [Oncall 1](#oncall-1) and [there][h].\n\n## Oncall 1\n\n[h]: #oncall-1\n',
    ],
    [
      '# Ann\n\n# Oncall 1\n\n[a](#ann) [b](#oncall-1)\n',
      '# Oncall 2\n\n# Oncall 1\n\n[a](#oncall-2) [b](#oncall-1)\n',
    ],
  ],
  'tables, in line where they were': [
    [
      '| Who     | What  |\n| ------- | ----- |\n| Ann Lee | paged |\n| Bob     | Ann   |\n',
      '| Who      | What     |\n| -------- | -------- |\n| Oncall 1 | paged    |\n| Oncall 2 | Oncall 1 |\n',
    ],
    [
      '> | Who         |   n |\n> | ----------- | --: |\n> | `@annlee`   |  10 |\n> | 日本 or Ann |   5 |\n',
      '> | Who              |   n |\n> | ---------------- | --: |\n> | Oncall 1         |  10 |\n> | 日本 or Oncall 1 |   5 |\n',
    ],
    ['| n |  Who |\n| - | ---: |\n| 1 |  Ann |\n', '| n |      Who |\n| - | -------: |\n| 1 | Oncall 1 |\n'],
    ['|Who|n|\n|-|-|\n|Ann|10|\n', '|Who|n|\n|-|-|\n|Oncall 1|10|\n'],
  ],
};

describe('replacing people keeps whole', () => {
  for (const [title, cases] of Object.entries(groups))
    it(title, () => {
      for (const [text, wanted] of cases) assert.equal(anonymised(text), wanted);
    });

  it('front matter, whatever the label', () => {
    const text = (value: string) => `---\ntitle: ${value}\n---\n`;
    const label = 'eng: "{n}"';
    for (const [value, wanted] of [
      ["Ann's fix", "Eng 1's fix"],
      ['Ann', '"eng: \\"1\\""'],
      ['"Ann\'s fix"', '"Eng: \\"1\\"\'s fix"'],
      ["'By Ann'", '\'By eng: "1"\''],
      ['[Ann, "Bob"]', '["eng: \\"1\\"", "eng: \\"2\\""]'],
    ] as const)
      assert.equal(anonymised(text(value), { label }), text(wanted));
  });

  it('the head of a sentence, where labels are in lower case', () => {
    assert.equal(
      anonymised('Ann paged Bob. "Bob left", said Ann.', { label: 'engineer {n}' }),
      'Engineer 1 paged engineer 2. "Engineer 2 left", said engineer 1.',
    );
  });
});
