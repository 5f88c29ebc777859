import type { NextTurn } from './settle.js';

/** How long a job may hold up what else the client asks for, in milliseconds; about the time of a frame. */
const TURN = 16;

/** Where a long job looks whether to go on. */
export interface TurnPorts<T> {
  /** What to work on now; nothing where it is gone. May throw, which ends the job. */
  readonly now: () => T | undefined;
  readonly clock: () => Date;
  readonly nextTurn: NextTurn;
}

/**
 * Takes the steps of a job and lets others have their turn in between. A job on what has changed meanwhile is given up,
 * and begun on what it has become.
 *
 * @returns what all steps were taken on, still what is now; nothing where it is gone
 */
export async function inTurns<T>(
  stepsOf: (subject: T) => Iterable<unknown>,
  { now, clock, nextTurn }: TurnPorts<T>,
): Promise<T | undefined> {
  for (let subject = now(); subject !== undefined; subject = now()) {
    let began = clock().getTime();
    let left = false;
    for (const _ of stepsOf(subject)) {
      if (clock().getTime() - began < TURN) continue;
      await nextTurn();
      left = now() !== subject;
      if (left) break;
      began = clock().getTime();
    }
    if (!left) return subject;
  }
  return undefined;
}
