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
      'written warning, verbal warning, disciplinary action, disciplinary actions, disciplinary process, performance plan, performance improvement plan, held accountable, be made an example',
    ),
    flag: 'It ended with a written warning.',
    leave: 'The compiler printed a warning.',
  },
];

/** Ways to ask people to be different, in place of a change to what they work with. */
export const fixThePerson: readonly WordingEntry[] = [
  {
    words: listed(
      'be more careful, be more diligent, be more vigilant, be more attentive, be more proactive, be more cautious, be careful, take more care, take care, pay more attention, pay attention, pay closer attention, try harder, do better, double-check everything, think before, slow down, remember to, not forget to, need more training, needs more training, more training is needed, be more mindful, exercise more caution, exercise caution, raise awareness',
    ),
    flag: 'Be more careful with deletes.',
    leave: 'The script must be more careful with locks.',
  },
];
