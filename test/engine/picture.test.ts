import assert from 'node:assert/strict';
import {
  courseOf,
  createReviewer,
  mermaidEdit,
  openDocument,
  standalonePicture,
  timelinesIn,
} from '../../server/index.js';
import { applyEdits, type Course } from '../../server/index.js';
import { courseInWords } from '../../server/engine/timeline/course.js';
import { timelineDrawer } from '../../server/preview.js';

const TEXT = `# Postmortem: checkout outage

## Timeline (UTC)

- 2026-03-03 13:50 Release 1842 was deployed by Priya Nair.
- 2026-03-03 14:02 The alert fired.
- 2026-03-03 14:05 The oncall acknowledged the page, p99 < 3 s & rising.
- 2026-03-03 16:40 The release was rolled back.
- 2026-03-03 16:55 Checkout recovered.
`;

const reviewer = createReviewer();

function drawn(text: string, longestGap = 60) {
  const document = openDocument(text);
  const review = reviewer.review(document, { override: true });
  const [timeline] = timelinesIn(document, review.sections);
  assert.ok(timeline);
  return { document, review, timeline, course: courseOf(timeline, longestGap) };
}

function course(text: string, longestGap?: number): Course {
  const { course: found } = drawn(text, longestGap);
  return found ?? assert.fail('nothing can be drawn');
}

const replaced = (from: string | RegExp, to: string) => TEXT.replaceAll(from, to);

describe('the course of an incident', () => {
  it('goes from the start to the resolution, with milestones and gaps', () => {
    assert.equal(
      courseInWords(course(TEXT)),
      'From 13:50 to 16:55 UTC, 3 h 5 min. Started 13:50. Detected 14:02, after 12 min. Engaged 14:05, after 15 min. ' +
        'Mitigated 16:40, after 2 h 50 min. Resolved 16:55, after 3 h 5 min. No row from 14:05 to 16:40, 2 h 35 min.',
    );
  });

  it('has no gap where the settings allow every one, or where a row lasted', () => {
    assert.deepEqual(course(TEXT, 0).gaps, []);
    assert.deepEqual(course(replaced('14:05 The', '14:05-16:30 The')).gaps, []);
  });

  it('tells the day where it went over midnight', () => {
    const words = courseInWords(course(replaced('2026-03-03 16', '2026-03-04 01')));
    assert.match(words, /^From 3 Mar 13:50 to 4 Mar 01:55 UTC/);
  });

  it('counts from the start where the rows do', () => {
    const text = '# Postmortem\n\n## Timeline\n\n- T+0 The deploy began.\n- T+12 min The alert fired.\n';
    assert.match(courseInWords(course(text)), /^From T\+0 to T\+12 min, 12 min\./);
  });

  it('is none with fewer than two times', () => {
    const { course: none } = drawn(
      '# Postmortem\n\n## Timeline\n\n- 14:02 The alert fired.\n- 14:02 Paged.\n',
    );
    assert.equal(none, undefined);
  });
});

describe('the picture of a timeline', () => {
  it('says in words what it shows, and holds no word of the text', () => {
    const svg = standalonePicture(course(TEXT));
    assert.match(
      svg,
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*role="img" aria-labelledby="timeline-title timeline-desc"/,
    );
    assert.match(svg, /<title id="timeline-title">/);
    assert.match(svg, /<desc id="timeline-desc">From 13:50 to 16:55 UTC/);
    assert.match(svg, /prefers-color-scheme: dark[\s\S]*@media print/);
    assert.doesNotMatch(svg, /Priya|Nair|oncall|NaN|undefined/);
  });

  it('keeps everything inside of its edges', () => {
    const svg = [TEXT, replaced('16:40', '15:20'), replaced('2026-03-03 16', '2026-03-04 01')]
      .map((text) => standalonePicture(course(text)))
      .join('');
    for (const [, x = '', , width = ''] of svg.matchAll(
      /<rect [^>]*x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g,
    ))
      assert.ok(Number(x) >= 0 && Number(x) + Number(width) <= 460);
    for (const [, x = '', end, words = ''] of svg.matchAll(
      /<text(?: class="[^"]*")? x="([\d.]+)" y="[\d.]+"( text-anchor="end")?>([^<]*)/g,
    )) {
      const reach = words.length * 6;
      assert.ok(end ? Number(x) - reach >= 0 : Number(x) + reach <= 460, words);
    }
  });

  it('stands below the heading in a preview, and in no other Markdown', () => {
    const draw = timelineDrawer();
    const pictures = draw(TEXT, { longestGap: 60 });
    assert.deepEqual(
      pictures.map(({ line }) => line),
      [2],
    );
    assert.match(pictures[0]?.html ?? '', /^<figure class="bar-raiser-figure"><svg /);
    assert.doesNotMatch(pictures[0]?.html ?? '', /<style>/);
    assert.deepEqual(
      draw('# Bread\n\n## Schedule\n\n- 14:02 Knead.\n- 15:02 Bake.\n', { longestGap: 60 }),
      [],
    );
  });

  it('is the same after any row of edits as from the whole text', () => {
    const draw = timelineDrawer();
    const versions = [
      TEXT,
      TEXT.slice(0, 90),
      `${TEXT}\n- 17:10 All clear.\n`,
      '',
      replaced('14:02', '14:00'),
      TEXT,
    ];
    for (const text of versions)
      assert.deepEqual(draw(text, { longestGap: 60 }), timelineDrawer()(text, { longestGap: 60 }));
  });
});

describe('the chart of a timeline', () => {
  it('stands at the end of the timeline, is brought up to date in its place, and raises no finding', () => {
    const first = drawn(
      `${TEXT}\n## Root cause\n\nThe pool has no limit, because nothing sets one (change 4711).\n`,
    );
    assert.ok(first.course);
    const once = applyEdits(first.document.text, [mermaidEdit(first.document, first.timeline, first.course)]);
    assert.match(
      once,
      /16:55 Checkout recovered\.\n\n```mermaid\ngantt\n {4}title Timeline of the incident \(UTC\)\n/,
    );
    assert.match(once, /^ {4}Detected after 12 min :2026-03-03 13:50:00, 2026-03-03 14:02:00$/m);
    assert.match(once, /^ {4}No row for 2 h 35 min :crit, /m);
    assert.match(once, /0m\n```\n\n## Root cause/);
    const second = drawn(once);
    assert.ok(second.course);
    assert.equal(applyEdits(once, [mermaidEdit(second.document, second.timeline, second.course)]), once);
    const rules = (found: typeof first) => found.review.findings.map(({ rule }) => rule);
    assert.deepEqual(rules(second), rules(first));
    assert.deepEqual(second.course, first.course);
  });
});
