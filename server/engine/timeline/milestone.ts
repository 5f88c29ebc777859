/** A point that every incident passes, in this order. */
export const MILESTONES = ['started', 'detected', 'engaged', 'mitigated', 'resolved'] as const;

export type Milestone = (typeof MILESTONES)[number];

/** The milestones for people. */
export const MILESTONE_TITLES: Readonly<Record<Milestone, string>> = {
  started: 'Started',
  detected: 'Detected',
  engaged: 'Engaged',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
};

/** How rows tell that a milestone is reached, and what takes it back. */
export type MilestoneWords = Readonly<Record<Milestone, { readonly says: RegExp; readonly unless: RegExp }>>;

/** The milestone that a row tells of. The later one wins: "rolled back, all recovered" is the resolution. */
export function milestoneOf(text: string, words: MilestoneWords): Milestone | undefined {
  return MILESTONES.findLast((milestone) => {
    const { says, unless } = words[milestone];
    return says.test(text) && !unless.test(text);
  });
}
