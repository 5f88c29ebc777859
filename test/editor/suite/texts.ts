/** A person under three names, in a document that is a postmortem by its title and has a root cause. */
export const TWO_PEOPLE = `# Postmortem: search was slow

Marta Lang (search on-call) was paged at 09:02.

## Timeline (UTC)

- 09:10 Marta restarts the index nodes.
- 09:14 @tobi_k drains the cell.

## Root cause

The cache was too small for the new index.
`;

export const TWO_PEOPLE_FINDINGS = [
  'people/named-individual: Marta Lang',
  'people/named-individual: Marta',
  'people/handle: @tobi_k',
] as const;

/** The same words where nobody would expect a review. */
export const NOTES = `# Notes

Marta Lang (search on-call) was paged at 09:02.

- 09:14 @tobi_k drains the cell.
`;

/** A postmortem whose timeline can be drawn. */
export const TIMED = '# Postmortem: carts\n\n## Timeline\n\n- 14:02 The alert fired.\n- 14:40 Rolled back.\n';
