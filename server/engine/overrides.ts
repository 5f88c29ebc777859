import picomatch from 'picomatch';
import type { Finding, Severity } from './finding.js';
import type { Section } from './outline.js';
import type { Override, Settings } from './settings.js';

/** The severity that a rule has in a place; absent where it is off there. */
export type SeverityIn = (finding: Finding) => Severity | undefined;

/** True where some override switches a rule on, so that it has to run although it is off elsewhere. */
export function isSwitchedOn(rule: string, settings: Settings): boolean {
  return settings.overrides.some(({ rules = {} }) => rules[rule] !== undefined && rules[rule] !== 'off');
}

/**
 * The findings with the severities that the settings give them for this path and section; the last override that fits
 * wins. What is off in its place is left out.
 *
 * @param isOff tells the rules that are off unless an override says otherwise
 */
export function overridden(
  findings: readonly Finding[],
  sections: readonly Section[],
  path: string | undefined,
  settings: Settings,
  isOff: (rule: string) => boolean,
): readonly Finding[] {
  const fitting = settings.overrides.filter(({ paths }) => !paths || matches(path, paths));
  if (settings.overrides.length === 0) return findings;
  return findings.flatMap((finding) => {
    const level =
      levelOf(finding, fitting, sections, isOff(finding.rule)) ??
      (isOff(finding.rule) ? 'off' : finding.severity);
    if (level === 'off') return [];
    return [level === finding.severity ? finding : { ...finding, severity: level }];
  });
}

/**
 * The rules that are off for a whole document: by themselves or by an override of its path, and on by no override.
 *
 * @param rules the ids of all rules
 * @param isOff tells the rules that are off unless an override says otherwise
 */
export function switchedOff(
  rules: readonly string[],
  path: string | undefined,
  { overrides }: Settings,
  isOff: (rule: string) => boolean,
): ReadonlySet<string> {
  const fitting = overrides.filter(({ paths }) => !paths || matches(path, paths));
  const isSilent = (rule: string) =>
    fitting.reduce((off, { rules: levels = {}, sections }) => {
      const level = levelIn(levels, rule, isOff(rule));
      if (level === undefined) return off;
      // Where it is off for some sections only, the others still say something.
      return level === 'off' ? off || !sections : false;
    }, isOff(rule));
  return new Set(rules.filter(isSilent));
}

/**
 * The level that a map by rules and groups gives a rule; its own entry wins over that of its group, which switches on
 * no rule that is off.
 */
export function levelIn(
  levels: Readonly<Record<string, Severity | 'off'>>,
  rule: string,
  isOff: boolean,
): Severity | 'off' | undefined {
  return levels[rule] ?? (isOff ? undefined : levels[rule.slice(0, rule.indexOf('/'))]);
}

/** The profile that the settings name for a path; empty where they name none. */
export function profileAt(path: string | undefined, { overrides, profile }: Settings): string {
  const fitting = overrides.findLast(
    ({ paths, sections, profile: named }) => named && !sections && (!paths || matches(path, paths)),
  );
  return fitting?.profile ?? profile;
}

function levelOf(
  { rule, span }: Finding,
  overrides: readonly Override[],
  sections: readonly Section[],
  isOff: boolean,
): Severity | 'off' | undefined {
  const roles = sections
    .filter((section) => section.headingSpan.start <= span.start && span.start < section.body.end)
    .flatMap(({ role }) => role ?? []);
  const holds = ({ sections: named }: Override) => !named || named.some((role) => roles.includes(role));
  const level = (override: Override) => levelIn(override.rules ?? {}, rule, isOff);
  const last = overrides.findLast((override) => level(override) !== undefined && holds(override));
  return last && level(last);
}

function matches(path: string | undefined, globs: readonly string[]): boolean {
  return (
    path !== undefined && globs.some((glob) => picomatch.isMatch(path, glob, { dot: true, windows: false }))
  );
}
