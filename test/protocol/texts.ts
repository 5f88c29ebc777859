/** An invented postmortem with findings of several kinds. */
export const CHECKOUT = `# Checkout outage

## Summary

On 3 March 2025 checkout failed for 38 minutes. Oncall should have rolled back at 14:05.

## Impact

4 % of the orders failed.

## Timeline (UTC)

- 14:02 @tkarlsen drained the cell.
- 14:07 @tkarlsen and @bmoreau confirmed that the queue was empty.
- 14:40 Write to t.karlsen@corp.example.com for the graphs.

## Root cause

TBD

## Action items

- Add a canary stage to the deployment (Deploy team, by 2099-03-20).
`;

/** Nothing in it is to be reported. */
export const CLEAN = `# Queue outage postmortem

## Impact

No order was lost; 300 were late by 4 minutes.

## Timeline (UTC)

- 09:10 The consumer restarted.
- 09:14 The queue was empty again.

## Root cause

The consumer kept 10 connections, and its retries had no jitter.

## Action items

- Add jitter to the retries (Queue team, by 2099-03-20).
`;

/** Markdown that is no postmortem, with words that would be reported in one. */
export const RECIPE = `# Bread

Ask @tkarlsen, who should have kneaded longer.
`;
