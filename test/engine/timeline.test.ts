import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  applyEdits,
  createReviewer,
  duration,
  metricsEdit,
  milestonesOf,
  openDocument,
  phasesOf,
  reviewText,
  timelinesIn,
  type Timeline,
} from '../../server/index.js';

function timelines(text: string): readonly Timeline[] {
  const { sections } = reviewText(createReviewer(), text, { override: true });
  return timelinesIn(openDocument(text), sections);
}

/** The rows of a timeline section as instants and what they say. */
function rows(body: string, heading = '## Timeline'): readonly string[] {
  return timelines(`# Outage\n\n${heading}\n\n${body}\n`).flatMap(({ events }) =>
    events.map(({ begins, text }) => `${new Date(begins).toISOString().replace('.000Z', '')} ${text}`),
  );
}

describe('a timeline', () => {
  const FORMS: Readonly<Record<string, string>> = {
    'list items': '- 2026-03-03 14:02 UTC The alert fired.',
    'bold list items': '* **2026-03-03 14:02 UTC**: The alert fired.',
    'code spans': '- `2026-03-03T14:02:00Z` - The alert fired.',
    tables: '| Time (UTC) | Event |\n| --- | --- |\n| 2026-03-03 14:02 | The alert fired. |',
    'tables with two columns for the time':
      '| Event | Date | UTC |\n| --- | --- | --- |\n| The alert fired. | 3 March 2026 | 14:02 |',
    headings: '### 2026-03-03 14:02 UTC\n\nThe alert fired.',
    'headings of the day': '### Tuesday, March 3rd, 2026\n\n- 14:02 The alert fired.',
    lines: 'Mar 3, 2026 2:02 pm UTC\nThe alert fired.',
    'code blocks': '```\n2026-03-03 14:02 The alert fired.\n```',
    'the twelve-hour clock': '- March 3, 2026: 2:02pm - The alert fired.',
    'military time': '- 3 Mar 2026, 1402Z: The alert fired.',
    'another zone': '- 2026-03-03 15:02 CET The alert fired.',
    'an offset': '- 2026-03-03T09:02-05:00 The alert fired.',
    'a place': '- 2026-03-03 09:02 America/New_York The alert fired.',
    'the time in front of the day': '- 14:02 UTC 3 March 2026: The alert fired.',
  };
  for (const [form, body] of Object.entries(FORMS))
    it(`is read from ${form}`, () => {
      assert.deepEqual(rows(body), ['2026-03-03T14:02:00 The alert fired.']);
    });

  it('counts from the start where it says so', () => {
    assert.deepEqual(rows('- 2026-03-03 14:00 Deployed\n- T+5 Alert\n- T+1h Rolled back'), [
      '2026-03-03T14:00:00 Deployed',
      '2026-03-03T14:05:00 Alert',
      '2026-03-03T15:00:00 Rolled back',
    ]);
  });

  it('goes on after midnight', () => {
    assert.deepEqual(rows('2026-03-03\n\n- 23:50 a\n- 00:10 b\n- 00:20 c'), [
      '2026-03-03T23:50:00 a',
      '2026-03-04T00:10:00 b',
      '2026-03-04T00:20:00 c',
    ]);
  });

  it('takes the zone from wherever it is stated once', () => {
    for (const [heading, above] of [
      ['## Timeline (CET)', ''],
      ['## Timeline', 'All times are in CET.\n\n'],
      ['## Timeline (all times CET)', ''],
      ['## Timeline', '_Times in CET_\n\n'],
      ['## Timeline', '2026-03-03 (all times CET)\n\n'],
    ] as const)
      assert.deepEqual(
        rows(`${above}- 2026-03-03 15:02 a`, heading),
        ['2026-03-03T14:02:00 a'],
        above + heading,
      );
  });

  it('holds no row where text only opens like a time', () => {
    assert.deepEqual(
      rows('- 3/4 of the pods failed\n- 12:1 was the ratio\n- 25:00 a\n- 14:75 b\n- 99 problems'),
      [],
    );
  });

  it('reads back every time that can be written', () => {
    const formats = [
      'yyyy-MM-dd HH:mm',
      "yyyy-MM-dd'T'HH:mm:ss",
      'd LLLL yyyy, HH:mm',
      'LLL d, yyyy h:mm a',
      'dd.LL.yyyy HH:mm',
      'yyyy/LL/dd H:mm',
    ];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2001-01-01'), max: new Date('2098-12-31'), noInvalidDate: true }),
        fc.constantFrom(...formats),
        fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata'),
        (date, format, zone) => {
          const time = DateTime.fromJSDate(date, { zone }).startOf('minute');
          // An hour that the clocks show twice cannot be told from the text.
          fc.pre(time.getPossibleOffsets().length === 1);
          const written = `- ${time.toFormat(format, { locale: 'en' })} ${zone} something happened`;
          const [event] = timelines(`## Timeline\n\n${written}\n`)[0]?.events ?? [];
          assert.equal(event?.begins, time.toMillis(), written);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is put in order without losing a row, and then stays', () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(minutes, fc.boolean(), (times, table) => {
        // A log that is written upwards is left as it is.
        fc.pre(times.join() !== times.toSorted((a, b) => b - a).join());
        const clock = (minute: number) =>
          DateTime.fromMillis(minute * 60_000, { zone: 'UTC' }).toFormat('HH:mm');
        const lines = times.map((minute) =>
          table
            ? `| ${clock(minute)} | row ${String(minute)} |`
            : `- ${clock(minute)} row ${String(minute)}\n  more`,
        );
        const head = table ? '| Time (UTC) | Event |\n| --- | --- |\n' : '';
        const text = `# Outage\n\n## Timeline (UTC)\n\n${head}${lines.join('\n')}\n`;
        const fixed = ordered(text);
        assert.deepEqual(fixed.split('\n').toSorted(), text.split('\n').toSorted());
        assert.equal(ordered(fixed), fixed);
        const [timeline] = timelines(fixed);
        const begins = timeline?.events.map((event) => event.begins) ?? [];
        assert.deepEqual(
          begins,
          begins.toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 100 },
    );
  });

  function ordered(text: string): string {
    const { findings } = reviewText(createReviewer(), text, { override: true });
    const fix = findings.find(({ rule }) => rule === 'timeline/order')?.fixes[0];
    return fix ? applyEdits(text, fix.edits) : text;
  }

  const INCIDENT = `# Outage

## Timeline (UTC)

- 13:50 Release 1842 was deployed.
- 14:02 The alert fired.
- 14:05 The oncall acknowledged the page.
- 14:40 The release was rolled back.
- 15:28 Checkout recovered.

## Root cause

A
`;

  it('tells how long each part took', () => {
    const [timeline] = timelines(INCIDENT);
    assert.ok(timeline);
    assert.deepEqual(
      phasesOf(milestonesOf(timeline)).map(({ name, milliseconds }) => `${name}: ${duration(milliseconds)}`),
      [
        'Time to detect: 12 min',
        'Time to engage: 15 min',
        'Time to mitigate: 50 min',
        'Time to resolve: 1 h 38 min',
      ],
    );
  });

  it('is not taken in by what is only tried, planned or feared', () => {
    const [timeline] = timelines(
      '## Timeline\n\n- 14:02 The alert fired.\n- 14:05 We tried to roll back.\n- 14:10 The fix did not help; not resolved.\n- 14:20 Should we fail over?\n',
    );
    assert.ok(timeline);
    assert.deepEqual(Object.keys(milestonesOf(timeline)), ['detected']);
  });

  it('has its measures written below it, once', () => {
    const written = measured(INCIDENT);
    assert.match(
      written,
      /15:28 Checkout recovered\.\n\n\| Measure {10}\| Duration {3}\|\n\| -+ \| -+ \|\n\| Time to detect {3}\| 12 min {5}\|\n/,
    );
    assert.match(written, /\| Time to resolve {2}\| 1 h 38 min \|\n\n## Root cause/);
    assert.equal(measured(written), written);
    assert.match(measured(written.replace('14:02', '14:00')), /\| Time to detect {3}\| 10 min {5}\|/);
  });

  function measured(text: string): string {
    const [timeline] = timelines(text);
    const edit = timeline && metricsEdit(openDocument(text), timeline);
    assert.ok(edit);
    return applyEdits(text, [edit]);
  }
});
