/** Verbs that hold something against whoever does them. They are flagged for people and teams, never for systems. */
import { listed, type WordingEntry } from './wording.js';

/** Something that was not done, told as a lapse. */
export const omissions: readonly WordingEntry[] = [
  {
    words: listed(
      'forget, neglect, omit, disregard, let slip, let it slip, let this slip, let them slip, let ring, let the page ring, let through, let lapse, let expire, let rot, let run out, let pile up, let go stale, let drift, opt out, leave out, leave off, take no precautions, drop the ball, fall asleep, doze off, nod off, oversleep, zone out, lose track, turn a blind eye, look the other way, drag their feet, pass the buck, lose sight, lose interest, lose control, leave unattended, leave unanswered, leave untested, leave unread, leave unguarded, leave unlocked, leave behind a mess, leave behind, leave in the dark, turn a blind eye, look the other way, look away, walk away, pass the buck, do nothing, say nothing, keep quiet, keep silent, stay silent, stay quiet, keep to himself, keep to herself, keep to itself, keep to themselves, keep for himself, keep for herself, keep for itself, keep for themselves, abandon, drag feet, sleep on it, let down, fall short, stand idly, stand by while, sit idle, sit there, sit on hands, make no attempt, make no effort, make little effort, make no mention, give no notice, give no thought, give no reason, pay no attention, pay little attention, pay no heed, take no notice, take no action, take no steps, show no interest, show little interest, offer no explanation, ask no questions, leave it at that, call it a day, have other priorities, have better things, know nothing',
    ),
    flag: 'The operator forgot to renew the lease.',
    leave: 'The scheduler forgot the lease after the restart.',
  },
  {
    words: listed(
      'ignore, overlook, dismiss, skip, brush off, brush aside, wave through, wave away, wave off, nod through, sleep through, shrug off, sit on, gloss over, shirk, tune out, discount, play down, downplay, swipe away, snooze, laugh off, write off, push aside',
    ),
    flag: 'The database team ignored two tickets about disk growth.',
    leave: 'The parser ignored the empty field.',
  },
  {
    words: listed(
      'miss this, miss it, miss error, miss bug, miss sign, miss signs, miss warning, miss warnings, miss alert, miss alerts, miss page, miss pages, miss step, miss steps, miss note, miss message, miss mail, miss email, miss announcement, miss handover, miss typo, miss line, miss point, miss regression, miss problem, miss fact, miss flaw, miss cue, miss cues, miss clue, miss clues, miss hint, miss hints, miss notice, miss obvious',
    ),
    flag: 'The responders missed the warning signs for an hour.',
    leave: 'The exporter missed the alert window by two seconds.',
  },
];

/** Mistakes, told as such. */
export const mistakes: readonly WordingEntry[] = [
  {
    words: listed(
      'fat-finger, botch, bungle, blunder, err, goof, flub, fumble, mishandle, mismanage, misjudge, misstep, mess up, screw up, foul up, fuck up, mess with, slip up, trip up, screw, mix up, muddle, cock up, muck up, bodge, butcher, mistype, misread, misspell, misclick, mishear, misremember, misclassify, mislabel, misdiagnose, misplace, misapply, misdirect, misfile, miscount, overestimate, overreact, confuse',
    ),
    flag: 'An administrator fat-fingered the subnet.',
    leave: 'The importer erred on every second row.',
  },
  {
    words: listed(
      'make mistake, make mistakes, make a mistake, make an error, make errors, make error, make a blunder, make the mistake, make the error, commit an error, commit a mistake, make a bad call, make a poor decision, make a bad decision, get it wrong, do it wrong',
    ),
    flag: 'The contractor made a mistake in the wiring.',
    leave: 'The form makes a mistake visible before it is sent.',
  },
];

/** Conduct that is told to its doer's discredit. */
export const conduct: readonly WordingEntry[] = [
  {
    words: listed(
      'panic, waste, dawdle, dither, procrastinate, gamble, insist on, go ahead anyway, go ahead regardless, press ahead, press on, push ahead, push on regardless, plough on, plow on, forge ahead, charge ahead, carry on regardless, carry on anyway, double down, jump the gun, jump to conclusions, jump to conclusion, jump to the conclusion, misconfigure, misuse, misinterpret, miscalculate, misunderstand, underestimate, bother, know better, rubber-stamp, lie to, lie about, hide, conceal, cover up, cover it up, mislead, falsify, deceive, overreact, give up too, change his mind, change her mind, change their mind, take it upon, pressure, strong-arm, bully, coerce, overrule, multitask, slack off, fool around, have no clue, let us down, let everyone down, leave us with, rush the, rush through, rush by, hesitate, dilly-dally, waver, guess wrong, wing it, rush out, rush through, rush into, rush change, rush release, rush deploy, rush fix, tinker, fiddle, meddle, tamper, fool around, mess around, mess about, play around, toy with, take it upon, take the liberty, take for granted, take a chance, take chances, take a gamble, take a risk, take risks, roll the dice, hope for the best, pretend, mislead, deceive, conceal, cover up, withhold, stonewall, bicker, squabble, sulk, grumble, drag out, stall, balk, strong-arm, browbeat, bully, pressure, pressurise, pressurize, force through, ram through, slip in, sneak in, lose nerve, lose the plot, lose head, lose temper, flail, flounder, get carried away, get cold feet, get confused, get complacent, get sloppy, get distracted, blindside, underrate, cling to, overrule, get lost in, lack discipline, lack knowledge, lack experience, lack understanding, lack skill, lack skills, lack judgement, lack judgment, lack attention, lack urgency, lack foresight, lack care, lack courage, lack patience, lack expertise, lack competence, lack professionalism, rely on luck, react late, react slowly, react badly, react poorly, respond late, respond slowly, respond badly, respond poorly, escalate late, handle poorly, handle badly, communicate poorly, communicate badly, test in production, experiment in production, debug in production, click through, click away, scroll past, breeze through, skim, think nothing of, trust memory, trust blindly, rely on memory, take at face value, take lightly, treat lightly, treat it as, find time to, follow blindly, copy blindly, swear',
    ),
    flag: 'The operator panicked and restarted every node.',
    leave: 'The kernel panicked and restarted the node.',
  },
];

/** Harm, told with a person as its doer. */
export const harms: readonly WordingEntry[] = [
  {
    words: listed(
      'break, take down, bring down, bring to its knees, bring to a halt, knock out, knock over, wipe out, blow up, crash, wreck, trash, ruin, destroy, sabotage, cripple, nuke, truncate, cause, clobber, trigger outage, trigger incident, set off the outage, pull the plug, kill production, introduce bug, introduce regression, introduce error, introduce typo, introduce fault, introduce flaw, make things worse, make matters worse, make it worse, cost us, cost hours, cost customers',
    ),
    flag: 'A developer broke the nightly build.',
    leave: 'The new kernel broke the nightly build.',
  },
];

/** Harm that is told of an act, with the person who owns it in front. */
export const harmsOfActs: readonly WordingEntry[] = [
  {
    words: listed(
      'lead to, result in, take offline, lock out, delete, wipe, erase, overwrite, corrupt, expose, leak, flood, overload, block, stop, prolong, delay, worsen, make things worse, make it worse, paralyse, paralyze, cost, leave us, leave customers, leave users, mean that, halt, bring',
    ),
    flag: 'The contractor’s script locked out every customer.',
    leave: 'The nightly script locked out every customer.',
  },
];

/** Acts and works that people own. */
export const actsOfPeople: ReadonlySet<string> = new Set(
  listed(
    'bug, bugs, oversight, forgetting, reaction, response, change, changes, deploy, deployment, commit, script, typo, rename, merge, push, query, command, patch, migration, edit, edits, config, configuration, work, code, release, experiment, test, restart, rollout, upgrade, cleanup, refactoring, refactor, decision, action, actions, haste, mistake, mistakes, error, hotfix, fix, tinkering, shortcut, workaround, habit, delay, silence, absence, behaviour, behavior, attitude, choice, assumption, impatience, curiosity, reluctance, hesitation, refusal, insistence, inexperience, unfamiliarity, ignorance, negligence, inattention, carelessness, handover, laziness, panic, approach, idea, advice, batch, backfill, update',
  ),
);

/** Rules that were not kept. */
export const violations: readonly WordingEntry[] = [
  {
    words: listed(
      'violate, breach, flout, bypass, circumvent, sidestep, dodge, evade, defy, disobey, contravene, break the rule, break the rules, break protocol, break procedure, break the freeze, cut corner, cut corners, take a shortcut, take shortcuts, go rogue, go behind, go it alone, act alone, overstep, deviate from, stray from, depart from the runbook, override guard, override check, override checks, override warning, override safety, override protection, override freeze, override veto, disable safety, self-approve, approve own, merge own, work around the process, work around the policy, work around the review, work around the approval, jump the queue',
    ),
    flag: 'The deployer violated the freeze.',
    leave: 'The row violated a constraint.',
  },
];

/** Verbs that turn a report into a hearing. */
export const confessions: readonly WordingEntry[] = [
  {
    words: listed(
      'admit, confess, own up, come clean, concede, plead, refuse, make excuses, claim, allege, protest that',
    ),
    flag: 'The contractor admitted that the cable was loose.',
    leave: 'The gateway admitted the request.',
  },
];

/**
 * What only people do, so that an unknown proper noun that fails to do it is an organisation and no system.
 */
export const humanOnlyVerbs: ReadonlySet<string> = new Set(
  listed(
    'take, provide, follow, notice, realise, realize, consider, ensure, tell, inform, notify, check, review, document, communicate, coordinate, anticipate, understand, think, ask, consult, train, plan, prepare, prevent, escalate, disclose, implement, comply, keep, address, act, pay, recognise, recognize, appreciate, bother, escalate, announce, wait, reply, answer, respond, investigate, question, warn, listen, care, bother, read, look, secure, protect, report, share, learn, account, test, verify, validate, appoint, maintain, patch',
  ),
);

/** States of knowing and having, whose absence constrains and is no lapse. */
export const stateVerbs: ReadonlySet<string> = new Set(
  listed(
    'know, access, have, be, need, want, exist, receive, get, own, like, mean, seem, appear, experience, lose, feel, agree, hear, expect, see, include, require, deserve, mind, match, intend, encounter, suffer, face, find, belong, apply, affect, lead, result, work, exceed, qualify, notify',
  ),
);

/** Conduct as a noun, which is judged with whoever owns it: "the operator's reaction was slow". */
export const conductNouns: ReadonlySet<string> = new Set(
  listed(
    'reaction, response, handling, work, decision, decisions, judgement, judgment, communication, behaviour, behavior, performance, planning, choice, choices, attitude, approach, preparation, understanding, knowledge, conduct, competence, diligence, attention, testing, handover',
  ),
);
