import type { MarkPatterns } from '../engine/marks.js';

/**
 * What is coloured in a postmortem besides role labels. The injection grammar, which colours before the server runs, holds
 * the same patterns; a test compares them.
 */
export const MARKS: MarkPatterns = {
  /** 14:02, 14:02:07, 2026-03-01 14:02 UTC, 2:07 pm, T+5 min; not 3:1, 10.0.0.1:8080 or 1:02:03:04. */
  time: /(?<![\w:.])(?:\d{4}-\d{2}-\d{2}[T ])?(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|\s?[ap]m\b|\s(?:UTC|GMT|[A-Z]{2,4}T)\b)?(?![\w:])|(?<!\w)T[+-]\d+(?:\s?(?:min|h|s))?(?!\w)/gu,
  /** SEV1, SEV-2, P0; not several, P99. */
  severity: /\b(?:SEV|Sev|sev)[- ]?[0-5]\b|\bP[0-4]\b/gu,
  /** TBD, [Insert the cause], XX:XX; not [Add a stage](https://example.com). */
  placeholder:
    /(?<![\w/-])(?:TBD|TBA|TBC|TODO|FIXME)(?![\w/-])|\b(?:XX:XX|HH:MM|YYYY-MM-DD)\b|\[(?:[Ii]nsert|[Ee]nter|[Aa]dd|[Dd]escribe|[Yy]our)\b[^\]]{0,80}\](?!\()/gu,
};
