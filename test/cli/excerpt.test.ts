import assert from 'node:assert/strict';
import { excerptOf } from '../../server/cli/reports/excerpt.js';
import { columns } from '../../server/cli/terminal.js';

/** The excerpt as it stands on the screen, for the first place where `marked` stands in the text. */
function shown(text: string, marked: string, room = 60): readonly string[] {
  const start = text.indexOf(marked);
  const {
    before,
    marked: mark,
    after,
    indent,
    width,
  } = excerptOf(text, { start, end: start + marked.length }, room);
  return [`${before}${mark}${after}`, `${' '.repeat(indent)}${'^'.repeat(width)}`];
}

describe('the excerpt of a finding', () => {
  it('marks the span in its line', () => {
    for (const end of ['\n', '\r\n', '\r'])
      assert.deepEqual(shown(`one${end}two @ada three${end}four`, '@ada'), ['two @ada three', '    ^^^^']);
  });

  it('counts wide characters as two columns, and combining marks as none', () => {
    assert.deepEqual(shown('検索 @ada', '@ada'), ['検索 @ada', '     ^^^^']);
    assert.deepEqual(shown('e\u0301 @ada', '@ada'), ['e\u0301 @ada', '  ^^^^']);
    assert.deepEqual(shown('👩‍🚒 検索 x', '検索'), ['👩‍🚒 検索 x', '   ^^^^']);
  });

  it('shows a tab as four columns', () => {
    assert.deepEqual(shown('\t-\t@ada', '@ada'), ['    -    @ada', '         ^^^^']);
  });

  it('does not show a byte order mark', () => {
    assert.deepEqual(shown('\uFEFF# @ada', '@ada'), ['# @ada', '  ^^^^']);
  });

  it('marks a span over several lines to the end of the first', () => {
    assert.deepEqual(shown('a @ada\nlovelace b', '@ada\nlovelace'), ['a @ada', '  ^^^^']);
  });

  it('marks an empty span with one caret', () => {
    assert.deepEqual(excerptOf('ab', { start: 2, end: 2 }, 60), {
      before: 'ab',
      marked: '',
      after: '',
      indent: 2,
      width: 1,
    });
  });

  it('cuts a long line around the span', () => {
    const [line, carets] = shown(`${'word '.repeat(50)}@ada ${'word '.repeat(50)}`, '@ada', 40);
    assert.equal(line, '…d word word word @ada word word word w…');
    assert.equal(carets, `${' '.repeat(18)}^^^^`);
  });

  it('never takes more room than there is, and keeps the start of the span in view', () => {
    const parts = [
      '',
      'x'.repeat(500),
      '検索'.repeat(300),
      '👩‍🚒'.repeat(200),
      '\t'.repeat(90),
      '\x1b'.repeat(50),
    ];
    for (const room of [20, 40, 99])
      for (const before of parts)
        for (const mark of parts)
          for (const after of parts) {
            const span = { start: before.length, end: before.length + mark.length };
            const excerpt = excerptOf(before + mark + after, span, room);
            const line = excerpt.before + excerpt.marked + excerpt.after;
            assert.ok(columns(line) <= room, `${columns(line)} columns of ${room}: ${JSON.stringify(line)}`);
            assert.ok(mark === '' || excerpt.marked.length > 1);
            // eslint-disable-next-line no-control-regex -- these are what the test is about
            assert.doesNotMatch(line, /[\x00-\x1f]/);
          }
  });
});
