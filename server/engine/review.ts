import type { Block } from './blocks.js';
import { CustomerFinder, type Customer } from './customers/customers.js';
import { teamPhrases } from './grammar/team-phrases.js';
import { wordingReader } from './grammar/wording.js';
import { openDocument, type Document } from './document.js';
import { isAtLeast, type Finding, type Remark, type Severity } from './finding.js';
import { isForeign } from './language.js';
import type { Lexicon } from './lexicon.js';
import { outline, roleFinder, type Section } from './outline.js';
import { isSwitchedOn, levelIn, overridden, profileAt, switchedOff } from './overrides.js';
import { mentionsOf } from './people/find-mentions.js';
import { isSureByItself, type Mention } from './people/mention.js';
import type { ChosenLabels } from './people/label.js';
import { identify, NOBODY, placedIn, type People } from './people/people.js';
import { MentionMemory } from './people/placing.js';
import { localWords } from './people/local-words.js';
import type { Tagger } from './people/tagger/tagger.js';
import { NO_WORKSPACE, type Workspace } from './people/workspace.js';
import { decide, type Decision, type DocumentOrigin } from './postmortem.js';
import type { Profile, SectionRole } from './profile.js';
import { fittingProfile } from './profile-choice.js';
import { proseOf } from './prose-reader.js';
import type {
  BlockContext,
  BlockRule,
  DocumentContext,
  DocumentRule,
  Rule,
  RuleSet,
  SectionRule,
} from './rule.js';
import { RunMemory } from './runs.js';
import { scopesOf, SectionMemory } from './section-memory.js';
import type { Settings } from './settings.js';
import { suppress, UNUSED_SUPPRESSION, type SuppressedFinding } from './suppress.js';
import { bySpan, overlapping, shift, type Span } from './text.js';

/** All that a reviewer is made of besides the settings. */
export interface Knowledge {
  readonly rules: RuleSet;
  readonly profiles: readonly Profile[];
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
}

/** What a review says about a document; all offsets are UTF-16 units from the start of the document. */
export interface Review {
  readonly decision: Decision;
  /** The profile that the document was reviewed against; absent when it was not reviewed. */
  readonly profile?: Profile;
  readonly sections: readonly Section[];
  readonly people: People;
  readonly customers: readonly Customer[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Rules that threw, each once; the review went on without them. */
  readonly failures: readonly RuleFailure[];
  /** True where the text is not in English, so that most rules were not heard. */
  readonly foreign: boolean;
  /** Rules that are off for the whole document. */
  readonly unasked: ReadonlySet<string>;
}

/** A rule that threw. The message is the error's, which rules keep free of the document's text. */
export interface RuleFailure {
  readonly rule: string;
  readonly message: string;
}

/** Reviews documents under one set of settings. Keeps what it found per block, so an edit costs what it touches. */
export interface Reviewer {
  readonly settings: Settings;
  /** Every profile that a document may be reviewed against, the default one first. */
  readonly profiles: readonly Profile[];
  /** @param chosen labels of the author's own for this one review */
  review(document: Document, origin?: DocumentOrigin, chosen?: ChosenLabels): Review;
  /**
   * Reads block by block, and then section by section, what a review of the document needs. Whoever has other things to do
   * meanwhile takes a step at a time; a review after the last one is quick, one before is the same but slower.
   */
  prepare(document: Document, origin?: DocumentOrigin): Iterable<undefined>;
}

/** The rule that says that a text is not in English. Where it is off, every text is reviewed as English. */
export const LANGUAGE = 'document/language';

interface ActiveRule<R extends Rule> {
  readonly id: string;
  readonly rule: R;
  readonly severity: Severity;
  /** True where the settings name the severity, which then counts as it stands. */
  readonly chosen: boolean;
  /** True where it runs only for the sake of an override. */
  readonly off: boolean;
}

interface BlockFindings {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** Builds a reviewer for settings and workspace; new ones need a new reviewer, so that nothing stale is ever kept. */
export function buildReviewer(
  given: Knowledge,
  settings: Settings,
  workspace: Workspace = NO_WORKSPACE,
): Reviewer {
  const { lexicon, roster } = localWords(given.lexicon, settings, workspace, given.tagger);
  const knowledge = { ...given, lexicon };
  const sources = { settings, lexicon, tagger: given.tagger, roster };
  const active = activeRules(knowledge.rules, settings);
  const blockRules = active.filter((entry): entry is ActiveRule<BlockRule> => entry.rule.scope === 'block');
  const documentRules = active.filter(
    (entry): entry is ActiveRule<DocumentRule> => entry.rule.scope === 'document',
  );
  const sectionRules = byRole(active);
  const off = new Set(active.filter(({ off: isIdle }) => isIdle).map(({ id }) => id));
  const isOff = (rule: string) => off.has(rule);
  const asked = new Set(active.map(({ id }) => id));
  const isSilent = (rule: string) => !asked.has(rule) || isOff(rule);
  const inAnyLanguage = (part: BlockFindings): BlockFindings => ({
    ...part,
    findings: part.findings.filter(({ rule }) => knowledge.rules.get(rule)?.anyLanguage),
  });
  const prompts = new Set(knowledge.profiles.flatMap((profile) => [...profile.prompts]));
  const mentions = new WeakMap<Block, readonly Mention[]>();
  const customerFinder = new CustomerFinder(settings, knowledge.lexicon);
  const listedMentions = new WeakMap<Block, readonly Mention[]>();

  const mentionsIn = (block: Block, peopleListed: boolean) =>
    remember(peopleListed ? listedMentions : mentions, block, () => mentionsOf(block, sources, peopleListed));
  const mentionMemory = new MentionMemory(mentionsIn, settings, lexicon);
  const sureMentionsIn = (block: Block) => mentionsIn(block, false).filter(isSureByItself);
  const wordingOf = wordingReader(knowledge.lexicon, settings);
  const added = teamPhrases(settings.wording.phrases);
  const blockFindings = new RunMemory(function* (block: Block): Generator<BlockFindings> {
    const context: BlockContext = {
      block,
      prose: proseOf(block),
      mentions: sureMentionsIn(block),
      prompts,
      settings,
      wording: wordingOf(block, mentionsIn(block, false)),
    };
    const found = runRules(blockRules, context, (rule) => added(rule, context.wording));
    if (found.findings.length > 0 || found.failures.length > 0) yield found;
  });

  const sectionFindings = new Map<Profile, SectionMemory<BlockFindings>>();
  /** What each section shows by itself; kept as long as all that a section rule may see. */
  function* inSections(document: Document, sections: readonly Section[], profile: Profile) {
    let memory = sectionFindings.get(profile);
    if (!memory) sectionFindings.set(profile, (memory = new SectionMemory()));
    for (const [role, rules] of sectionRules)
      for (const scope of scopesOf(sections, role)) {
        const context = { document, sections: scope.sections, profile, settings };
        const { made, by } = memory.get(document, scope, () => runRules(rules, context));
        yield place(made, by);
      }
  }

  const customaryRole = roleFinder(undefined, knowledge.lexicon.sectionRole);
  const roleFinders = new Map(
    knowledge.profiles.map((profile) => [profile, roleFinder(profile, knowledge.lexicon.sectionRole)]),
  );
  const profileIds: ReadonlySet<unknown> = new Set(knowledge.profiles.map(({ id }) => id));
  const roleIn = (profile: Profile) => roleFinders.get(profile) ?? customaryRole;

  /** What kind of document it is, and how it is divided. */
  const readAs = (document: Document, origin: DocumentOrigin) => {
    const rough = outline(document, customaryRole, 'anywhere');
    const decision = decide(document, rough, settings, origin, profileIds);
    if (!decision.postmortem) return { decision, sections: [] };
    const profile = fittingProfile(knowledge.profiles, document, rough, profileAt(origin.path, settings));
    return { decision, profile, sections: outline(document, roleIn(profile), 'postmortem') };
  };

  return {
    settings,
    profiles: knowledge.profiles,
    review(document, origin = {}, chosen = NO_CHOICE) {
      const { decision, profile, sections } = readAs(document, origin);
      if (!profile) return silence(decision);
      const named = customerFinder.in(document);
      const people = identify(document, mentionMemory, named, sources, chosen);
      const taken = people.identities.flatMap(({ mentions }) => mentions.map(({ span }) => span));
      const isPerson = overlapping(taken);
      const customers = named.identify(taken);
      const { today } = origin;
      const context: DocumentContext = {
        document,
        sections,
        people,
        customers,
        profile,
        settings,
        ...(today === undefined ? {} : { today }),
      };
      const whole = runRules(documentRules, context);
      const inBlocks = [...blockFindings.in(document)].map(({ item, start }) => place(item, start));
      const parts = [...inBlocks, ...inSections(document, sections, profile), whole];
      const foreign = !isSilent(LANGUAGE) && isForeign(document, lexicon.english);
      const heard = foreign ? parts.map(inAnyLanguage) : parts;
      const raw = heard.flatMap((part) => borneOut(part.findings, isPerson)).sort(inOrder);
      const found = overridden(raw, sections, origin.path, settings, isOff);
      // Where most rules are not heard, nobody can tell which suppressions are idle.
      const unused = foreign ? undefined : active.find((entry) => entry.id === UNUSED_SUPPRESSION)?.severity;
      const { findings, suppressed } = suppress(document, found, [...knowledge.rules.keys()], unused);
      const failures = firstOfEach(parts.flatMap((part) => part.failures));
      return {
        decision,
        profile,
        sections,
        people,
        customers,
        findings: findings === found ? findings : [...findings].sort(inOrder),
        suppressed,
        failures,
        foreign,
        unasked: switchedOff([...knowledge.rules.keys()], origin.path, settings, isSilent),
      };
    },
    *prepare(document, origin = {}) {
      for (const block of document.blocks) {
        proseOf(block);
        yield;
      }
      const { profile, sections } = readAs(document, origin);
      if (!profile) return;
      for (const block of document.blocks) {
        blockFindings.itemsIn(block);
        customerFinder.read(block);
        yield;
      }
      for (const _ of placedIn(document, mentionMemory, customerFinder.in(document), lexicon)) yield;
      for (const _ of inSections(document, sections, profile)) yield;
    },
  };
}

const NO_CHOICE: ChosenLabels = new Map();

/** Reviews a text once, without keeping anything. */
export function reviewText(reviewer: Reviewer, text: string, origin?: DocumentOrigin): Review {
  return reviewer.review(openDocument(text), origin);
}

function silence(decision: Decision): Review {
  return {
    decision,
    sections: [],
    people: NOBODY,
    customers: [],
    findings: [],
    suppressed: [],
    failures: [],
    foreign: false,
    unasked: NO_RULES,
  };
}

const NO_RULES: ReadonlySet<string> = new Set();

function remember<T>(cache: WeakMap<Block, T>, block: Block, make: () => T): T {
  let made = cache.get(block);
  if (made === undefined) cache.set(block, (made = make()));
  return made;
}

function activeRules(rules: RuleSet, settings: Settings): ActiveRule<Rule>[] {
  return [...rules].flatMap(([id, rule]): ActiveRule<Rule>[] => {
    const chosen = levelIn(settings.rules, id, rule.severity === 'off');
    const severity = chosen ?? rule.severity;
    if (severity !== 'off') return [{ id, rule, severity, chosen: chosen !== undefined, off: false }];
    return isSwitchedOn(id, settings) ? [{ id, rule, severity: 'info', chosen: false, off: true }] : [];
  });
}

/** The section rules by the role of the sections that they ask about. */
function byRole(
  active: readonly ActiveRule<Rule>[],
): ReadonlyMap<SectionRole, readonly ActiveRule<SectionRule>[]> {
  const ofSections = active.filter(
    (entry): entry is ActiveRule<SectionRule> => entry.rule.scope === 'section',
  );
  const roles = new Set(ofSections.map(({ rule }) => rule.role));
  return new Map([...roles].map((role) => [role, ofSections.filter(({ rule }) => rule.role === role)]));
}

function runRules<C>(
  rules: readonly ActiveRule<Rule & { readonly check: (context: C) => Iterable<Remark> }>[],
  context: C,
  more?: (rule: string) => Iterable<Remark>,
): BlockFindings {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const entry of rules) {
    try {
      for (const remark of entry.rule.check(context)) findings.push(toFinding(entry, remark));
      for (const remark of more?.(entry.id) ?? []) findings.push(toFinding(entry, remark));
    } catch (error) {
      failures.push({ rule: entry.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { findings, failures };
}

/** A case may be lighter than its rule, never graver; a severity that the settings chose stands. */
function toFinding(entry: ActiveRule<Rule>, remark: Remark): Finding {
  const lighter =
    remark.severity && !isAtLeast(remark.severity, entry.severity) ? remark.severity : entry.severity;
  return {
    rule: entry.id,
    severity: entry.chosen ? entry.severity : lighter,
    span: remark.span,
    message: remark.message,
    fixes: remark.fixes ?? [],
    related: remark.related ?? [],
    ...(remark.about ? { about: remark.about } : {}),
  };
}

/** Without the findings that rest on a name which the document does not hold for a person's. */
function borneOut(findings: readonly Finding[], isPerson: (span: Span) => boolean): readonly Finding[] {
  if (!findings.some(({ about }) => about)) return findings;
  return findings.filter(({ about }) => !about || isPerson(about));
}

function place(part: BlockFindings, by: number): BlockFindings {
  return by === 0 || part.findings.length === 0
    ? part
    : { findings: part.findings.map((finding) => shiftFinding(finding, by)), failures: part.failures };
}

function shiftFinding(finding: Finding, by: number): Finding {
  return {
    ...finding,
    span: shift(finding.span, by),
    ...(finding.about ? { about: shift(finding.about, by) } : {}),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ span: shift(edit.span, by), text: edit.text })),
    })),
    related: finding.related.map((place) => ({ ...place, span: shift(place.span, by) })),
  };
}

function inOrder(a: Finding, b: Finding): number {
  return bySpan(a.span, b.span) || a.rule.localeCompare(b.rule);
}

function firstOfEach(failures: readonly RuleFailure[]): readonly RuleFailure[] {
  return [...new Map(failures.toReversed().map((failure) => [failure.rule, failure])).values()];
}
