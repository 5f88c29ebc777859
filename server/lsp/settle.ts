/** Ends after the host has had a chance to hand out one more queued message. */
export type NextTurn = () => Promise<void>;

/** The connection hands out one queued message per turn; after so many without a change, none is waiting. */
const CALM_TURNS = 4;

/**
 * Waits until the version of a document has stood still, so that a burst of changes is reviewed once.
 *
 * @param versionOf the version now; nothing when the document is closed
 */
export async function settle(versionOf: () => number | undefined, nextTurn: NextTurn): Promise<void> {
  let version = versionOf();
  for (let calm = 0; calm < CALM_TURNS; calm++) {
    await nextTurn();
    const now = versionOf();
    if (now !== version) calm = -1;
    version = now;
  }
}
