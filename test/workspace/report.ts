/** A postmortem whose people only its workspace can tell. */
export const REPORT = `# Postmortem: late carts

## Timeline (UTC)

- 14:02 The pager went off and mirao looked at the graphs.
- 14:05 Ottilie was slow for an hour.
- 14:09 Later svenja found the change.

## Root cause

The cart service had no limit on its queue.
`;
