/** Verbs that hold something against whoever does them. They are flagged for people and teams, never for systems. */
import { listed, type WordingEntry } from './wording.js';

/** Something that was not done, told as a lapse. */
export const omissions: readonly WordingEntry[] = [
  {
    words: listed(
      'forget, neglect, omit, disregard, let slip, let it slip, let this slip, let them slip, let ring, let the page ring, let through, drop the ball, fall asleep, lose track, lose sight',
    ),
    flag: 'The operator forgot to renew the lease.',
    leave: 'The scheduler forgot the lease after the restart.',
  },
  {
    words: listed(
      'ignore, overlook, dismiss, skip, brush off, wave through, sleep through, shrug off, sit on',
    ),
    flag: 'The database team ignored two tickets about disk growth.',
    leave: 'The parser ignored the empty field.',
  },
  {
    words: listed(
      'miss this, miss it, miss the error, miss the bug, miss the sign, miss the signs, miss the warning signs, miss the warning, miss the warnings, miss the alert, miss the page, miss the step, miss warning signs',
    ),
    flag: 'The responders missed the warning signs for an hour.',
    leave: 'The exporter missed the alert window by two seconds.',
  },
];

/** Mistakes, told as such. */
export const mistakes: readonly WordingEntry[] = [
  {
    words: listed(
      'fat-finger, botch, bungle, blunder, err, goof, flub, mishandle, mismanage, misjudge, misstep, mess up, screw up, foul up, fuck up, mess with, slip up, trip up, screw',
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
      'panic, waste, dawdle, dither, procrastinate, gamble, insist on, go ahead anyway, press ahead, jump the gun, play down, misconfigure, misuse, misinterpret, miscalculate, misunderstand, underestimate, bother, know better, rubber-stamp',
    ),
    flag: 'The operator panicked and restarted every node.',
    leave: 'The kernel panicked and restarted the node.',
  },
];

/** Harm, told with a person as its doer. */
export const harms: readonly WordingEntry[] = [
  {
    words: listed(
      'break, take down, bring down, knock out, wipe out, blow up, crash, wreck, trash, ruin, destroy, sabotage, cripple, nuke, truncate, cause, trigger the outage, trigger the incident, pull the plug, kill production',
    ),
    flag: 'A developer broke the nightly build.',
    leave: 'The new kernel broke the nightly build.',
  },
];

/** Rules that were not kept. */
export const violations: readonly WordingEntry[] = [
  {
    words: listed(
      'violate, breach, flout, bypass, circumvent, defy, contravene, break the rule, break the rules, break protocol, break procedure, cut corner, cut corners, take a shortcut, go rogue, overstep',
    ),
    flag: 'The deployer violated the freeze.',
    leave: 'The row violated a constraint.',
  },
];

/** Verbs that turn a report into a hearing. */
export const confessions: readonly WordingEntry[] = [
  {
    words: listed('admit, confess, own up, concede, plead, refuse, make excuses'),
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
