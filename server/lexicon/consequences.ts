/** Punishment, and prevention that only works on people. */
import { listed, type WordingEntry } from './wording.js';

/** Passives and verbs that punish somebody; the subject or the object is a person. */
export const punishments: readonly WordingEntry[] = [
  {
    words: listed(
      'fire, sack, dismiss, discipline, reprimand, demote, suspend, reassign, counsel, punish, scold, fine, shame, terminate, sanction, caution, warn, speak to, hold accountable, take to task, yell at, throw under the bus, make an example, deal with, resign',
    ),
    flag: 'The contractor was fired after the outage.',
    leave: 'The alert was fired after the outage.',
  },
];

/** Nouns of punishment. */
export const punishmentNouns: readonly WordingEntry[] = [
  {
    words: listed(
      'written warning, verbal warning, formal warning, final warning, official warning, serious word, stern word, stern talking-to, talking-to, dressing-down, note on his file, note on her file, note on their file, personnel file, bonus cut, disciplinary action, disciplinary actions, disciplinary process, performance plan, performance improvement plan, held accountable, be made an example, face consequences, given a warning, formal warning, final warning, consequences for the people, consequences for those, consequences for the person, consequences for the engineer, personal consequences, disciplinary measures, disciplinary hearing, taken off the on-call, off the on-call rotation, lose their access, lost their access, lose his access, lost his access, lost her access',
    ),
    flag: 'It ended with a written warning.',
    leave: 'The compiler printed a warning.',
  },
];

/** Ways to ask people to be different, in place of a change to what they work with. */
export const fixThePerson: readonly WordingEntry[] = [
  {
    words: listed(
      'be more careful, be more diligent, be more vigilant, be more attentive, be more proactive, be more cautious, be careful, take more care, take care, pay more attention, pay attention, pay closer attention, try harder, do better, double-check everything, think before, slow down, remember to, not forget to, need more training, needs more training, more training is needed, be more mindful, exercise more caution, exercise caution, raise awareness, be more disciplined, be more responsible, be more thorough, be more responsive, be more considerate, be better, be more alert, use your head, check your work, test your changes, do your job, do their job, do its job, retake the training, grow up, think twice, think harder, think first, think ahead, think more, think carefully, learn to test, learn to read, learn to follow, learn to use, learn from this, learn how to, pull their weight, get their act together, stay focused, stay alert, stay vigilant, double-check their, double-check his, double-check her, double check their, read more carefully, read the runbook before, take ownership, take responsibility, take it seriously, take this seriously, take more responsibility, show more, keep in mind, bear in mind, pays more attention, pays attention, pay better attention, pays closer attention, remembers to, does not forget to, do not forget to',
    ),
    flag: 'Be more careful with deletes.',
    leave: 'The script must be more careful with locks.',
  },
];
