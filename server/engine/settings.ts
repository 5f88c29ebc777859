import * as v from 'valibot';
import { SEVERITIES, type Severity } from './finding.js';
import { SECTION_ROLES, type SectionRole } from './profile.js';

const names = v.array(v.pipe(v.string(), v.trim(), v.nonEmpty()));

const personSchema = v.strictObject({
  name: v.pipe(v.string(), v.description('The full name, as it may stand in a text.')),
  handles: v.optional(v.pipe(names, v.description('Logins and nicks, without the @.'))),
  emails: v.optional(v.pipe(names, v.description('Mail addresses.'))),
  label: v.optional(
    v.pipe(
      v.string(),
      v.description('The role label that replaces the person, such as "Oncall for Payments team".'),
    ),
  ),
});

const ruleLevel = v.picklist(['off', ...SEVERITIES]);

const wordingSchema = v.strictObject({
  phrases: v.optional(
    v.pipe(
      v.record(v.string(), names),
      v.description('Phrases that a rule flags besides its own, by its id, such as `blame/drama: [circus]`.'),
    ),
  ),
  allow: v.optional(v.pipe(names, v.description('Terms of art that no rule on wording hears.'))),
  people: v.optional(v.pipe(names, v.description('Nouns that stand for people, roles or teams.'))),
  systems: v.optional(v.pipe(names, v.description('Nouns that stand for systems.'))),
});

const overrideSchema = v.strictObject({
  paths: v.optional(
    v.pipe(names, v.description('Globs of the files it holds for, relative to the folder of the settings.')),
  ),
  sections: v.optional(
    v.pipe(v.array(v.picklist(SECTION_ROLES)), v.description('The sections it holds for, by their role.')),
  ),
  rules: v.optional(
    v.pipe(
      v.record(v.string(), ruleLevel),
      v.description('Severities by the id of the rule, or by its group.'),
    ),
  ),
  profile: v.optional(
    v.pipe(
      v.string(),
      v.description('The profile that these files are reviewed against. For paths, not for sections.'),
    ),
  ),
});

const linkSchema = v.strictObject({
  pattern: v.pipe(
    v.string(),
    v.trim(),
    v.includes('{n}'),
    v.maxLength(80),
    v.description(
      'How the id is written: `{n}` stands for a number, `{key}` for the letters of a project, such as `INC-{n}` or `{key}-{n}`.',
    ),
  ),
  url: v.pipe(
    v.string(),
    v.trim(),
    v.regex(/^https?:\/\/\S+$/),
    v.description(
      'Where it leads, with `{id}` for the whole id, `{n}` and `{key}` for its parts, such as `https://tickets.example.com/{id}`.',
    ),
  ),
});

/** Every setting with its description; the editor's settings and the schema of the config file are generated from it. */
export const settingsEntries = {
  profile: v.pipe(
    v.string(),
    v.description(
      'The profile that postmortems are reviewed against. Empty: the one that fits the sections best.',
    ),
  ),
  postmortems: v.pipe(
    names,
    v.description('Globs of Markdown files that are postmortems, relative to the folder of the settings.'),
  ),
  notPostmortems: v.pipe(
    names,
    v.description('Globs of Markdown files that are never reviewed. They win over `postmortems`.'),
  ),
  rules: v.pipe(
    v.record(v.string(), ruleLevel),
    v.description(
      'The severity of a rule, or `off`, by its id, such as `people/handle: warning`, or that of a whole group, such as `blame: info`. The entry of a rule wins over that of its group.',
    ),
  ),
  overrides: v.pipe(
    v.array(overrideSchema),
    v.description(
      'Other severities for some paths or sections, and another profile for some paths; the last one that fits wins.',
    ),
  ),
  wording: v.pipe(
    wordingSchema,
    v.description(
      'Words of your own: phrases to flag, terms to leave alone, nouns for people and for systems.',
    ),
  ),
  people: v.pipe(v.array(personSchema), v.description('People whose names must not stand in a postmortem.')),
  customers: v.pipe(
    names,
    v.description(
      'Customers whose names must not stand in a postmortem, as they are or as `sha256:` and the hash of the name in lower case.',
    ),
  ),
  notPeople: v.pipe(
    names,
    v.description('Names that are taken for people but are not: products, hosts, places.'),
  ),
  groupMailboxes: v.pipe(
    names,
    v.description(
      'Mail addresses, local parts or handles that belong to a group; `*` stands for any characters.',
    ),
  ),
  roster: v.pipe(
    v.boolean(),
    v.description(
      'Whether people and things of the workspace are known by name: from the authors of commits in trusted workspaces, CODEOWNERS, AUTHORS, package manifests and service definitions.',
    ),
  ),
  label: v.pipe(
    v.string(),
    v.includes('{n}'),
    v.description('The label of a person whose role is not known; `{n}` counts.'),
  ),
  allowedFields: v.pipe(names, v.description('Front matter fields that may name people.')),
  code: v.pipe(
    v.picklist(['off', 'info']),
    v.description('Whether people in blocks of code are reported, as information.'),
  ),
  owners: v.pipe(
    v.picklist(['role', 'person']),
    v.description('Whether the owners of action items in a table are roles and teams, or may be people.'),
  ),
  timelineGap: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.description(
      'The longest gap between two rows of a timeline, in minutes, that needs no word; 0 allows every gap.',
    ),
  ),
  links: v.pipe(
    v.array(linkSchema),
    v.description('Ids of incidents and tickets that become links in the editor, and where they lead.'),
  ),
};

/** All settings, complete. An immutable value. */
export interface Settings {
  readonly profile: string;
  readonly postmortems: readonly string[];
  readonly notPostmortems: readonly string[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly overrides: readonly Override[];
  readonly wording: WordingSettings;
  readonly people: readonly Person[];
  readonly customers: readonly string[];
  readonly notPeople: readonly string[];
  readonly groupMailboxes: readonly string[];
  readonly roster: boolean;
  readonly label: string;
  readonly allowedFields: readonly string[];
  readonly code: 'off' | 'info';
  readonly owners: 'role' | 'person';
  /** Minutes; 0 allows every gap. */
  readonly timelineGap: number;
  readonly links: readonly LinkSetting[];
}

/** Ids that become links; a pattern is text with `{n}` and `{key}`, so that no pattern can be slow. */
export interface LinkSetting {
  readonly pattern: string;
  /** With `{id}`, `{n}` and `{key}`. */
  readonly url: string;
}

/** Words that a team adds to those of the rules. */
export interface WordingSettings {
  readonly phrases?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly allow?: readonly string[] | undefined;
  readonly people?: readonly string[] | undefined;
  readonly systems?: readonly string[] | undefined;
}

/** Other severities for some paths and sections, or another profile for some paths; what is absent fits all. */
export interface Override {
  readonly paths?: readonly string[] | undefined;
  readonly sections?: readonly SectionRole[] | undefined;
  readonly rules?: Readonly<Record<string, Severity | 'off'>> | undefined;
  readonly profile?: string | undefined;
}

/** A person that the settings name. */
export interface Person {
  readonly name: string;
  readonly handles?: readonly string[] | undefined;
  readonly emails?: readonly string[] | undefined;
  readonly label?: string | undefined;
}

export type SettingKey = keyof Settings;

/** One source of settings: the config file, the editor, the front matter. */
export type SettingsLayer = Partial<Settings>;

export const DEFAULT_SETTINGS: Settings = {
  profile: '',
  postmortems: [],
  notPostmortems: [],
  rules: {},
  overrides: [],
  wording: {},
  people: [],
  customers: [],
  notPeople: [],
  groupMailboxes: [],
  roster: true,
  label: 'Oncall {n}',
  allowedFields: ['author', 'authors', 'owner', 'owners', 'reviewer', 'reviewers'],
  code: 'info',
  owners: 'role',
  timelineGap: 60,
  links: [],
};

/**
 * Merges layers over the defaults, the last one strongest: single values replace, lists of names and people add up,
 * rules are merged by id.
 */
export function mergeSettings(...layers: readonly SettingsLayer[]): Settings {
  return layers.reduce<Settings>(
    (merged, layer) => ({
      profile: layer.profile ?? merged.profile,
      postmortems: union(merged.postmortems, layer.postmortems),
      notPostmortems: union(merged.notPostmortems, layer.notPostmortems),
      rules: { ...merged.rules, ...layer.rules },
      overrides: [...merged.overrides, ...(layer.overrides ?? [])],
      wording: mergeWording(merged.wording, layer.wording),
      people: [...merged.people, ...(layer.people ?? [])],
      customers: union(merged.customers, layer.customers),
      notPeople: union(merged.notPeople, layer.notPeople),
      groupMailboxes: union(merged.groupMailboxes, layer.groupMailboxes),
      roster: layer.roster ?? merged.roster,
      label: layer.label ?? merged.label,
      allowedFields: layer.allowedFields ?? merged.allowedFields,
      code: layer.code ?? merged.code,
      owners: layer.owners ?? merged.owners,
      timelineGap: layer.timelineGap ?? merged.timelineGap,
      links: [...merged.links, ...(layer.links ?? [])],
    }),
    DEFAULT_SETTINGS,
  );
}

function mergeWording(a: WordingSettings, b: WordingSettings = {}): WordingSettings {
  const phrases = { ...a.phrases };
  for (const [rule, added] of Object.entries(b.phrases ?? {}))
    phrases[rule] = union(phrases[rule] ?? [], added);
  return {
    phrases,
    allow: union(a.allow ?? [], b.allow),
    people: union(a.people ?? [], b.people),
    systems: union(a.systems ?? [], b.systems),
  };
}

function union(a: readonly string[], b: readonly string[] = []): readonly string[] {
  return [...new Set([...a, ...b])];
}
