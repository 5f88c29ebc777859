/** What a bar raiser would write in the place of a judgement: frames with brackets to fill in, and questions to answer. */

/** Rewrites for one kind of charge. */
export interface Rewrites {
  /** Sentences to put in the place of the charged one, the best first. What stands in brackets is to be filled in. */
  readonly frames: readonly string[];
  /** What the author should ask instead. */
  readonly questions: string;
}

export const REWRITES = {
  unseen: {
    frames: [
      'The alert was acknowledged at [time]; at that time it was [describe what it looked like among the others].',
      'The step [describe the step] was not part of the [describe the procedure or check].',
    ],
    questions:
      'What was seen at the time, and where? What would have led to this step, or carried it without anybody?',
  },
  deed: {
    frames: [
      'After [describe the change or command] at [time], [describe the effect].',
      'The [describe the tool or pipeline] accepted [describe the change] without [describe the check].',
    ],
    questions: 'What made this the reasonable step at the time? What let it reach production?',
  },
  otherwise: {
    frames: [
      'At [time] the option to [describe the step] was [describe where it stood and who could see it]; it began at [time].',
      'At that time the signals were [describe the signals], which pointed to [describe the reading].',
    ],
    questions:
      'What did the responders know and see at that time? What made the step that was taken look right?',
  },
  rule: {
    frames: [
      'The change took the [describe the path], which has no [describe the step].',
      'Keeping [describe the rule] took [describe the time or effort]; the [describe the path] was open without it.',
    ],
    questions: 'What made the rule hard to keep here? How often is it kept, and by whom?',
  },
  cause: {
    frames: [
      'The [describe the system] accepts [describe the input or state], and nothing [describe what could have stopped it].',
    ],
    questions:
      'Why was this step possible without a check? Why did it look right? What let it reach production? What delayed the recovery?',
  },
  prevention: {
    frames: [
      'Add [describe the check, default or limit] so that [describe the step] cannot [describe the harm] (owner: [name of the team], due: [date]).',
    ],
    questions: 'What would have stopped this with anybody at the keyboard?',
  },
} as const satisfies Record<string, Rewrites>;
