/**
 * Phrases of incident reports, with slots in braces. Capital slots are filled with people and things ({P} a person, {X} a
 * product, {K} a thing that may also be a name, {S} a service, {T} a team, {R} a role, {L} a place, {M} a month or day, {N} a
 * noun with a capital, {H} words that look like a name at the head of a sentence, {B} a placeholder), the others with a phrase
 * of the same name below.
 */
import { HUMAN_ACTS, HUMAN_STATES, REPORTED_ACTS } from './human-acts.js';
import { lines } from './lines.js';
import { COMPANY_ACTS, FAILURES, SYSTEM_ACTS } from './system-acts.js';
import { VERBS } from './verbs.js';

/** Phrases by the slot that they fill. */
export const PHRASES: Readonly<Record<string, readonly string[]>> = {
  time: lines(`
    14:05
    9:42
    03:17 UTC
    10:30 AM
    17:20 CET
    2023-04-11 08:15
    about 20 minutes later
    noon
    around 4pm
    11:58:03`),
  thing: lines(`
    the database
    the primary
    the cluster
    the deploy
    the build
    the config
    the load balancer
    the queue
    the cache
    the firewall rule
    the runbook
    the dashboard
    the alert
    the certificate
    the migration
    the cron job
    the feature flag
    the canary
    the backup
    the rate limit
    the replica
    the DNS record
    the staging environment
    \`payments-api\`
    the {S}
    {X}
    {K}
    {S}
    the {X} cluster
    the {X} dashboard
    the {K} job
    the {K} cluster`),
  problem: lines(`
    the error rate
    a spike in 5xx errors
    high latency
    the alert
    that requests were failing
    that the disk was full
    that checkout was slow
    a memory leak
    timeouts in {X}
    that {X} was down
    that {K} was not responding
    the missing index
    elevated CPU on {S}
    an empty dashboard
    that the numbers looked wrong
    a typo in the config`),
  to: lines(`
    check {thing}
    look at {thing}
    restart {thing}
    roll back {thing}
    take over
    join the call
    join the bridge
    confirm the impact
    open a ticket with {X}
    page {T}
    update the status page
    escalate to {T}
    review the change
    write the postmortem
    drain the node`),
  ...VERBS,
  be: lines(`
    was
    was
    was
    is
    had been
    has been`),
  service: lines(`
    replica
    index
    instance
    router
    switch
    disk
    key
    password
    ticket
    node
    table
    volume
    partition
    bucket
    pipeline
    container
    shard
    token
    branch
    rule
    threshold
    limit
    template
    query
    cable
    server
    license
    tenant
    record
    report
    message
    form
    page
    ramp
    patch
    hotfix
    release
    experiment
    flag
    job
    host
    rack
    proxy`),
  did: [...HUMAN_ACTS, ...HUMAN_ACTS, ...HUMAN_ACTS, ...HUMAN_STATES, ...HUMAN_STATES, ...REPORTED_ACTS],
  broke: [...SYSTEM_ACTS, ...FAILURES],
  acted: COMPANY_ACTS,
};
