const SENTENCES = [
  'The deploy of the image resizer raised the memory of every worker.',
  'The on-call engineer drained the cell, and the queue went back to normal.',
  'Somebody should have checked the canary before the second stage.',
  'Requests to `checkout-api` failed with HTTP 503 for 4.2 % of the customers.',
  'Imre Baltazar (payments on-call) restarted the loader twice.',
  'The runbook did not mention the read replica, so nobody looked there.',
];

/** One invented postmortem; the number varies what it says. */
function postmortem(index: number): string {
  const said = (by: number) => SENTENCES[(index + by) % SENTENCES.length] ?? '';
  const rows = Array.from(
    { length: 8 },
    (_, row) => `- 1${String(row % 4)}:${String(10 + ((index + row * 7) % 50))} ${said(row)}`,
  );
  return `# Outage ${String(index)}

## Summary

${said(0)} ${said(1)} ${said(2)}

## Impact

${said(3)} ${said(4)}

| Service | Duration | Failed |
| --- | --- | --- |
| auth | ${String(10 + (index % 80))} min | ${String(index * 37)} |

## Timeline (UTC)

${rows.join('\n')}

## Root cause

${said(5)} ${said(0)} ${said(3)}

## Action items

- [ ] Add a limit to the loader (Data team, 2026-04-0${String(1 + (index % 9))})
- [ ] Improve monitoring

`;
}

/** Postmortems in a row, cut at the length in UTF-16 units. */
export function postmortemOf(length: number): string {
  let text = '';
  for (let index = 1; text.length < length; index++) text += postmortem(index);
  return text.slice(0, length);
}
