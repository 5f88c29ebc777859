/** Words that judge a person: character, competence, attention, and the words that reach only for effect. */
import { listed, type WordingEntry } from './wording.js';

/** Adjectives, adverbs and nouns that judge whoever they stand with, and are never said of a machine. */
export const character: readonly WordingEntry[] = [
  {
    words: listed(
      'reckless, recklessly, recklessness, careless, carelessly, carelessness, negligent, negligently, negligence, irresponsible, irresponsibly, irresponsibility, sloppiness, laziness, incompetent, incompetence, incompetently, unprofessional, unprofessionally, inattentive, inattention, complacency, unqualified, clueless, bumbling, forgetful, cavalier, inexcusable, unforgivable, shameful, disgraceful, disgraced, presumptuously, hurriedly, ineptitude, inept, neglectful, undisciplined, overconfident, overconfidence, lackadaisical, gross neglect, simple neglect, wilful neglect, gall, lack of care, lack of attention, lack of preparation, lack of diligence, lack of discipline, lack of common sense, lack of urgency, lack of ownership, lack of professionalism, poor planning, poor judgement, poor judgment, bad judgement, bad judgment, poor decision, bad decision, poor competence, wrong call, errors in judgment, error in judgment, error of judgement, error in judgement, error of judgment, too inexperienced, bad practice, under the bus, dropped the ball, asleep at the wheel, out of their depth, in over his head, situational awareness, no business, sloppy work, shoddy, shoddy work, half-hearted, care less, arrogance, stubbornness, hubris, indifference, wishful thinking, blind faith, blind trust, lip service, headless chickens, no clue, rookie mistake, rookie error, rookie assumption, schoolboy error, tunnel vision, more care from, more care by, more care on the part, right mind, too lazy, too proud, too busy to, to put it mildly, to put it politely, best known to, draw your own conclusions, of all people, so-called expert, so-called experts, infinite wisdom, bright idea, brilliant idea, bright spark, how hard can it, how hard is it, too much to ask, should know better, knows better, known better, what were they thinking, what was he thinking, what was she thinking, any competent, any decent engineer, any half-decent, any sane, any sensible, any serious engineer, anyone with eyes, anyone with basic, anybody with basic, anyone with half, anyone with any, anyone who can read, anyone paying attention, even a child, even an intern, even a junior, a five-year-old, poor discipline, sloppy handover, sloppy handovers, selfish, selfishly, self-inflicted, lack of care, lack of foresight, lack of rigour, lack of rigor, lack of skill, lack of interest, lack of respect, lack of leadership, lack of knowledge, lack of experience, lack of understanding, lack of familiarity, lack of awareness, lack of thought, lack of judgement, lack of judgment, lack of competence, plain lazy, plain careless, hastiness, heedless, heedlessly, thoughtless, thoughtlessly, thoughtlessness, nonchalant, nonchalantly, blithely, foolhardy, rash, rashly, slapdash, slipshod, amateurishly, inexcusably, lax, laxity, dereliction, foot-dragging, finger trouble',
    ),
    flag: 'It was a reckless change.',
    leave: 'The scanner marks a negligible risk.',
  },
];

/** The same, but said of machines and habits as well: they count beside a person only. */
export const characterOfPeople: readonly WordingEntry[] = [
  {
    words: listed(
      'sloppy, lazy, ignorant, ignorance, inexperienced, junior, hasty, hastily, rushed, impatient, complacent, incapable, stubborn, arrogant, naive, dumb, stupid, troubled, guilty, unacceptable, poor, bad, confused, distracted, impulsive, panicking, oblivious, unaware, asleep, in a hurry, inadequate, unfit, rogue, more careful, more diligent, more attentive, more competent, slow, unhelpful, uncooperative, unresponsive, unwilling, reluctant, unprepared, preoccupied, proud, smug, dismissive, unconcerned, indifferent, untrained, overwhelmed, clumsy, timid, in such a hurry, in a rush, on autopilot, inexplicably, unaccountably, bizarrely, predictably, conveniently, astonishingly, out of touch, wrongly, incorrectly, improperly, inappropriately, inadequately, unnecessarily, poorly, haphazardly, blindly, foolishly, unwisely, needlessly, prematurely, unilaterally, casually, happily, merrily, cheerfully, lazily, sloppily, belatedly, reluctantly, stubbornly, naively, impulsively, mindlessly, absent-mindedly, clumsily, half-heartedly',
    ),
    flag: 'A lazy reviewer approved it.',
    leave: 'Lazy loading was on.',
  },
];

/** Insults and profanities. */
export const insults: readonly WordingEntry[] = [
  {
    words: listed(
      'idiot, idiots, idiotic, moron, morons, moronic, imbecile, asshole, assholes, dumbass, stupidity, clown, clowns, clown show, flunky, fool, fools, foolish, boneheaded, brain-dead, cowboy, amateurs, amateurish, amateur hour',
    ),
    flag: 'Only an idiot would have merged it.',
    leave: 'The idiomatic form is shorter.',
  },
];

/** Words that make a scene of it. */
export const drama: readonly WordingEntry[] = [
  {
    words: listed(
      'appalling, horrible, horrific, horrendous, nightmare, ridiculous, insane, atrocious, abysmal, epic fail, total disaster, total disasters, complete disaster, utter disaster, fiasco, shambles, train wreck, dumpster fire, laughable, pathetic, embarrassing, outrageous, scandalous, unbelievable',
    ),
    flag: 'The failover was an appalling mess.',
    leave: 'The disaster recovery test passed.',
  },
];

/** Praise that makes a hero, and so a villain of whoever did less. */
export const heroes: readonly WordingEntry[] = [
  {
    words: listed(
      'heroically, heroic, heroics, our hero, the real hero, true hero, unsung hero, unsung heroes, heroes of the day, saved the day, genius, superstar, rockstar, rock star, villain, villains, lifesaver',
    ),
    flag: 'The storage team saved the day.',
    leave: 'The hero image was missing from the page.',
  },
];

/** Words that make little of what happened. Off by default where they stand alone. */
export const bareAdverbs: readonly WordingEntry[] = [
  {
    words: listed(
      'just, simply, obviously, clearly, unfortunately, of course, merely, trivially, evidently, plainly',
    ),
    flag: 'The limit was obviously too low.',
    leave: 'The parts arrive just-in-time.',
  },
];

/** Other ways to say that people are the cause. */
export const humanErrors: readonly WordingEntry[] = [
  {
    words: listed(
      'unforced error, unforced errors, pebkac, layer 8 problem, layer 8 issue, between keyboard and chair, between the keyboard and the chair, human factors were to blame, brain fade, brain fart, finger trouble, pilot error',
    ),
    flag: 'This was an unforced error.',
    leave: 'This was an error of the parser.',
  },
];
