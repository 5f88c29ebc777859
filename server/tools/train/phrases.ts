/**
 * Phrases of incident reports, with slots in braces. Capital slots are filled with people and things ({P} a person, {X} a
 * product, {K} a thing that may also be a name, {S} a service, {T} a team, {R} a role, {L} a place, {M} a month or day, {N} a
 * noun with a capital, {H} words that look like a name at the head of a sentence, {B} a placeholder), the others with a phrase
 * of the same name below.
 */
import { VERBS } from './verbs.js';

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What people do, with verbs of every kind. */
const HUMAN_ACTS = lines(`
  {humanly} {thing}
  {humanly} {problem}
  {humanly} {thing}
  {humanly}
  {humanly} that {thing} {broke}
  {humanly} with {T}
  {humanly} to {to}
  {humanly} {P}
  {humanly} on the call
  {humanly} about {problem}
  also {humanly} {thing}
  then {humanly} {problem}
  has {humanly} {thing}
  and {P} {humanly} {thing}
  and {P} {commonly} {thing}
  {commonly} {thing}
  {commonly} {thing}
  {commonly} {thing}
  {commonly} the service
  {commonly} a new version of {X}
  {commonly} the change to {K}
  {commonly} {thing} again
  {commonly} it by hand
  manually {commonly} {thing}
  accidentally {commonly} {thing}
  had {commonly} {thing}
`);

/** How people are. */
const HUMAN_STATES = lines(`
  {be} on the train
  {be} in a meeting
  {be} at lunch
  {be} on parental leave
  {be} on holiday
  {be} out sick
  {be} unaware of {problem}
  {be} unsure about {thing}
  {be} certain that {thing} was safe
  {be} the first to {to}
  {be} the one who {commonly} {thing}
  {be} the last person who {commonly} {thing}
  {be} alone on shift
  {be} already in bed
  {be} busy with another incident
  {be} called by {T}
  {be} contacted by {T}
  {be} asked to {to}
  {be} told to {to}
  {be} informed about {problem}
  {be} notified
  {be} surprised by {problem}
  {be} worried about {thing}
  {be} responsible for {thing}
  {be} in charge of {thing}
  {be} able to {to}
  {be} unable to {to}
  {be} about to {to}
  {be} looking at {thing}
  {be} running the call
  {be} kind enough to {to}
  joined us in {M}
  kept an eye on {thing}
  kept us posted
  made a mistake
  made the change
  made the decision to {to}
  took the blame
  took notes
  took a look at {thing}
  takes the lead
  takes over from {P}
  gets to work on {thing}
  got back to us
  gave {T} a heads-up
  went home
  goes through the logs
  came online
  comes back with {problem}
  has a theory
  had an idea
  had a look at {thing}
  knows how to {to}
  knew about {thing}
  does not know why {thing} {broke}
  did not know about {thing}
  did not expect {problem}
  led the response
  leads the investigation
  drove the review
  owns {thing}
  owned the change
  {humanly} and {humanly} {thing}
  {humanly} while {P} {humanly} {thing}
  {commonly} {thing} from home
  {commonly} {thing} on his own
  {commonly} {thing} from her laptop
  {humanly} {thing} with their manager
  {commonly} {thing}, but he {humanly} {problem}
  {commonly} {thing} because she {humanly} {problem}
  {commonly} {thing} by mistake
  {commonly} {thing} and told {T}
  {commonly} the wrong {service}
  {commonly} a {service}
  {commonly} the {service}
  {commonly} our {service}
  {commonly} all {service}s
  {commonly} one more {service}
  {commonly} two {service}s
  {humanly} the {service}
  {humanly} a {service}
  {humanly} another {service}
`);

/** What systems do to themselves. */
const SYSTEM_ACTS = lines(`
  {blindly}
  {blindly}
  {blindly} again
  {blindly} for ten minutes
  {blindly} under load
  {blindly} and {blindly}
  {blindly} after the deploy
  has {blindly}
  {commonly}
  {commonly} itself
  {commonly} without warning
  {commonly} at 40 %
  was {blindly}
  pods {blindly}
  workers {blindly}
  nodes {blindly}
  jobs {blindly}
  requests {blindly}
  queries {blindly}
  instances {blindly}
  connections {blindly}
  memory {blindly}
  latency {blindly}
  replicas {blindly}
  is the default
  is used for reports
  is hosted by {X}
  is in read-only mode
`);

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
  did: [
    ...HUMAN_ACTS,
    ...HUMAN_ACTS,
    ...HUMAN_ACTS,
    ...HUMAN_STATES,
    ...HUMAN_STATES,
    ...lines(`
    noticed {problem}
    noticed {problem}
    noticed
    spotted {problem}
    saw {problem}
    found {problem}
    realised {problem}
    realized {problem}
    discovered {problem}
    reported {problem}
    flagged {problem}
    was paged
    was on call
    was asleep
    was on vacation
    was away from the keyboard
    was the only one with access
    was trying to {to}
    got paged
    acknowledged the page
    acked the alert
    joined the call
    joined the incident channel
    joins the call
    logged in to {thing}
    logged onto the box
    ssh'd into the host
    restarted {thing}
    rebooted {thing}
    rolled back {thing}
    reverted {thing}
    deployed {thing}
    merged the pull request
    merged #4312
    pushed a fix
    pushes a hotfix
    approved the change
    reviewed the change
    opened a pull request
    opened a ticket with {X}
    opened an incident
    declared an incident
    declares a SEV-2
    started looking into {thing}
    started investigating
    starts investigating {problem}
    began to {to}
    decided to {to}
    tried to {to}
    tries to {to}
    forgot to {to}
    offered to {to}
    agreed to {to}
    volunteered to {to}
    wanted to {to}
    asked whether {thing} was healthy
    asked {P} to {to}
    asks {P} to {to}
    told {P} about {problem}
    pinged {P}
    pings {P} on {X}
    paged {P}
    pages {T}
    called {P}
    messaged {P}
    handed over to {P}
    hands off to {P}
    thanked {P}
    suggested that we {to}
    suggests to {to}
    suggested rolling back
    proposed to {to}
    confirmed that {thing} recovered
    confirms the fix
    confirmed
    explained that {thing} had changed
    says {thing} looks fine
    said that {thing} was fine
    thinks it is {X}
    thought it was a false alarm
    believed that {thing} was safe
    remembered that {thing} needs a restart
    suspected {thing}
    wondered if {thing} was the cause
    mistyped the command
    ran the script
    ran the wrong command
    runs \`kubectl get pods\`
    fixed {thing}
    updated the status page
    posted an update
    wrote a script
    silenced the alert
    disabled {thing}
    enabled {thing}
    scaled up {thing}
    scales {thing} to 20 replicas
    deleted {thing}
    dropped the table
    escalated to {T}
    escalated to {P}
    escalates to {T}
    left the company
    will follow up
    will write the postmortem
    would have {problem}
    should have checked {thing}
    could not log in
    did not see the page
    didn't copy the file
    does not have access
    had deployed {thing} earlier
    has been working on {thing}
    is investigating
    is on call
    is looking at {thing}
    and {P} looked at {thing}
    and {P} started a call
    and {P} agree to {to}
    from {T} joined
    (on-call) restarted {thing}
    (SRE) acknowledged the page
    also noticed {problem}
    then restarted {thing}
    manually restarted {thing}
    quickly reverted {thing}
    finally found {problem}
    later confirmed the fix
    immediately paged {P}`),
  ],
  broke: [
    ...SYSTEM_ACTS,
    ...lines(`
    crashed
    went down
    was down
    stopped responding
    started returning 503
    returns 500
    returned errors
    ran out of memory
    was OOM killed
    timed out
    times out
    failed over
    failed to start
    fails to connect
    failed
    fails
    was full
    was overloaded
    was unreachable
    was degraded
    was upgraded to 4.2
    is deprecated
    is at capacity
    hit the connection limit
    exhausted its connections
    queued 4000 messages
    consumed too much memory
    dropped packets
    lost quorum
    elected a new leader
    rejected writes
    throttled requests
    autoscaled to 40 pods
    restarted
    restarts itself
    recovered
    recovers
    came back
    is back to normal
    was slow
    became slow
    became unresponsive
    latency rose
    error rate increased
    errors spiked
    alerts fired
    alert fires
    version 2.3 was released
    7.1 has a memory leak
    build #812 failed
    builds were queued
    jobs pile up
    does not support retries
    uses port 9092
    runs in three zones
    could not reach {X}
    cannot connect to {X}
    replication lagged
    compaction took two hours
    upgrade to 3.0
    migration finished
    maintenance window
    config was reloaded
    certificate expired
    outage
    connection errors
    CPU at 100%
    memory usage climbs
    usage doubled
    traffic moved to {L}
    deployed to {L}
    was restarted by the watchdog
    was not monitored`),
  ],
  acted: lines(`
    confirmed the outage
    confirms an issue on their side
    acknowledged the incident
    acknowledges
    posted an update on their status page
    published a fix
    reported elevated error rates
    reports that the issue is resolved
    support suggested raising the limit
    support replied
    support asks for logs
    alerted the on-call
    alerted us
    paged the on-call
    pages {P}
    paged {P}
    notified {T}
    notified the channel
    detected the anomaly
    detects high latency
    noticed the traffic
    rolled back their change
    rolls back the release
    deployed a new version
    released a patch
    opened a ticket
    closed the ticket
    closed our support case
    updated their status page
    updates the page
    restored the service
    resolved the issue
    escalated internally
    started an investigation
    is investigating
    investigates
    asked for more details
    told us to wait
    said it was resolved
    suspended our account
    propagated the change
    merged the upstream fix
    triggered a failover
    triggers an alert
    sent an email
    emails customers
    recommends two replicas`),
};

/** Sentences about people. */
export const HUMAN_SENTENCES = lines(`
  {P} {did}
  {P} {did}
  {P} {did}
  {P} {did}
  {P} {did} and {did}
  {P} {did}, then {did}
  {P} {did} at {time}
  At {time} {P} {did}
  At {time}, {P} {did}
  Around {time} {P} {did}
  While {P} was debugging, {N} {broke}
  When {P} {did}, {thing} {broke}
  Because {P} {did}, {thing} {broke}
  After {P} {did}, {thing} recovered
  Before {P} {did}, {X} {broke}
  As soon as {P} {did} the errors stopped
  Luckily {P} {did}
  Meanwhile {P} {did}
  Then {P} {did}
  Eventually, {P} {did}
  Unfortunately {P} {did}
  Later that day {P} {did}
  On {M} 4, {P} {did}
  On {M}, {P} {did}
  In {M} {P} {did}
  {X} paged {P}
  {X} alerted {P}, who {did}
  {N} paged {P}
  {N} pages {P} and {P}
  {N} assigned to {P}
  {T} paged {P}
  We asked {P} to {to}
  We paged {P}
  We called {P} in {L}
  We thank {P} for the quick response
  Thanks to {P} for {thing}
  Thanks to {P} and {P}
  Thanks {P}!
  Special thanks to {P}, {P} and {P}
  Kudos to {P}
  Credit: {P}
  cc {P}
  cc: {P}, {P}
  /cc {P}
  {thing} was restarted by {P}
  {thing} was deployed by {P}
  {thing} was reviewed by {P} and {P}
  The change was made by {P}
  The change was approved by {P}, {did}
  A commit by {P} changed {thing}
  Message from "{P}"
  "{P}"
  ["{P}"]
  ["{P}", "{P}"]
  [{P}, {P}]
  {P} <someone@example.org>
  (thanks {P})
  (via {P})
  ({P} and {P})
  first seen by {P} ({P} {did})
  A message from {P} said that {thing} {broke}
  According to {P}, {thing} {broke}
  With the help of {P} we fixed {thing}
  Together with {P}, {P} {did}
  {P} and {P} {did}
  {P}, {P} and {P} {did}
  {P}/{P} {did}
  {P} & {P} {did}
  {P} + {P} {did}
  {P} or {P} will {to}
  {P} from {T} {did}
  {P} from {X} {did}
  {P} of {T} {did}
  {P} (the on-call) {did}
  {P} ({R}) {did}
  {P}, the on-call engineer, {did}
  {P}, our DBA, {did}
  The on-call engineer, {P}, {did}
  The on-call ({P}) {did}
  Our DBA {P} {did}
  {R} {P} {did}
  Engineer {P} {did}
  Incident commander {P} {did}
  Our new hire {P} {did}
  {P}'s change broke {thing}
  {P}'s laptop was offline
  {P}'s commit {broke}
  {P}’s script {broke}
  {P}'s deploy of {X} {broke}
  {thing} ran from {P}'s account
  Based on {P}'s suggestion we restarted {thing}
  It was {P} who {did}
  {N}: {P} {did}
  {thing} was {P}'s idea
  Only {P} knows how {thing} works
  Only {P} has access to {thing}
  Nobody but {P} knew {thing}
  Nobody told {P} that {X} {broke}
  If {P} had checked {thing}, {X} would be fine
  Please ask {P}
  Ask {P} to {to}
  Ping {P} about {thing}
  Reach out to {P}
  Talk to {P} ({T})
  Handed over to {P}
  Handover: {P} to {P}
  Escalated to {P} and {T}
  Spoke with {P}
  Call with {P} and {T}
  Meeting with {P}, {P}
  {P} to {to}
  {P} will {to}
  {P} to {to} by {M} 12
  {P}: {did}
  {P}: {thing} {broke}, can someone look?
  {P}: I restarted {thing}
  {P}: on it
  {P} - {did}
  {P} — {did}
  {P}> {thing} looks fine
  <{P}> {thing} {broke}
  [{P}] {did}
  {P} [10:03 AM] {thing} {broke}
  {P} 10:03 AM
  {P}  2:41 PM hey, {X} {broke}
  {P}, can you {to}?
  Hi {P}, {thing} {broke}
  Hey {P}, could you {to}?
  @here {P} {did}
  "{thing} {broke}", said {P}
  "I thought {thing} was fine" ({P})
  {N} {broke} while {P} was on call
  {N} {broke}; {P} {did}
  {N} {broke}. {P} {did}
  {X} {broke}. {P} {did}
  {X} {acted}, {P} {did}
  {X} {acted} and {P} {did}
  {K} {broke}, so {P} {did}
  {K} {broke}. {P} {did}
  Since {K} {broke}, {P} {did}
  {P} restarted {K}
  {P} restarted {K} in {L}
  {P} in {L} {did}
  {P} and the {T} team {did}
  {P}, {X} {acted}
  {thing} belongs to {P}
  the account of {P} {broke}
  a laptop that belonged to {P}
  the password was known to {P} alone
  {N} asked for {P}
  {N} was handed from {P} to {P}
  {thing} was {commonly} by {P}
  {thing} was {commonly} by {P} at {time}
  {thing} was {humanly} by {P} and {humanly} by {P}
  {thing} was {humanly} by {P} within minutes
  shift change from {P} to {P}
  took over from {P}
  spoken to {P} in {L}
  asking {P} for {thing}
  get {thing} from {P}
  let {P} know
  sync with {P} on {M}
  pair with {P} on {thing}
  we are grateful to {P}
  nobody informed {P}
  we could not reach {P}
  we tried to reach {P} by phone
  {P} upgraded {K} to 3.1
  {P} moved traffic from {L} to {L}
  {P} blamed {X}
  {P} opened {X} and saw that {K} {broke}
  the alert woke {P}
  the page went to {P}
  the page woke up {P}, who {did}
  this was missed by {P}
  this surprised {P}
  it took {P} an hour to {to}
  nobody except {P} could {to}
`);

/** Lines of lists, cells and labels that name people. */
export const PEOPLE_LINES = lines(`
  Owner: {P}
  Owners: {P}, {P}
  Author: {P}
  Authors: {P}, {P}, {P}
  Authors: {P} and {P}
  Author(s): {P} ({T})
  Written by {P}
  Prepared by: {P}
  Reviewed by: {P}
  Reviewers: {P}, {P}
  Attendees: {P}, {P}, {P}, {P}
  Participants: {P}; {P}; {P}
  Present: {P}, {P}
  Responders: {P}, {P} and {P}
  Incident Commander: {P}
  Incident commander - {P}
  IC: {P}
  Comms Lead: {P}
  Scribe: {P}
  Facilitator: {P}
  Tech Lead: {P}
  On-call: {P}
  On-call engineer: {P}
  Oncall primary: {P}, secondary: {P}
  Reported by: {P}
  Reporter: {P} ({T})
  Detected by: {P}
  Resolved by: {P}
  Assignee: {P}
  Assigned to: {P}
  Contact: {P}
  POC: {P}
  DRI: {P}
  Lead: {P}
  Driver: {P}
  Approved by {P}
  Signed-off-by: {P} <someone@example.org>
  Co-authored-by: {P} <someone@example.org>
  Who: {P}
  Who was involved: {P}, {P}, {P}
  People involved: {P}, {P}
  {T}: {P}, {P}
  {R}: {P}
  Add an alert for {thing} ({P})
  Add an alert for {thing} - {P}
  Add an alert for {thing} — {P}, {M} 12
  Add an alert for {thing} [{P}]
  Fix {thing}, owner: {P}
  Update the runbook. Owner: {P}
  {P}: add an alert for {thing}
  [ ] {P}: {to}
  [x] {P} to {to}
  {P} - {R}
  {P}, {R}
  {P} ({R})
  {P} ({T})
  {P} ({T}), {P} ({T})
  {P} | {R}
`);

/** Sentences in which everything with a capital is a thing. */
export const THING_SENTENCES = lines(`
  {X} {broke}
  {X} {broke}
  {X} {acted}
  {X} {acted}
  {X} {acted} at {time}
  {X} {broke} at {time}
  {X} {broke} and {X} {broke}
  {X} and {X} {broke}
  {X}, {X} and {X} {broke}
  {X}/{X} {broke}
  {K} {broke}
  {K} {broke}
  {K} {broke}
  {K} {broke} and {K} {broke}
  {K} and {X} {broke}
  {K} {broke} at {time}
  The {K} {broke}
  The {K} cluster {broke}
  The {K} job {broke}
  Our {K} instance {broke}
  {K} pods {broke}
  {K} build {broke}
  {K} nodes {broke}
  {K} jobs {broke}
  {K} version 4 {broke}
  {K} 2.7 {broke}
  {S} {broke}
  {S} {broke}
  {S} {acted}
  {S} in {L} {broke}
  {T} {acted}
  {T} {did}
  {T} and {T} {did}
  The {T} {did}
  {R} {did}
  {R} {did}
  {R} {acted}
  {R} and {R} {did}
  {R} paged {R}
  {R} asked {R} to {to}
  {R} from {T} {did}
  {R}'s change broke {thing}
  The {R} {did}
  {N} {broke}
  {N} {broke}
  {N} {acted}
  {N} {acted}
  {N} {did}
  {N} {did}
  {N} and {N} {broke}
  {N} from {X} {broke}
  {N} from {L} {broke}
  {N} in {L} {broke}
  {N} by {X} {broke}
  {N} with {X} {broke}
  {H} {thing} {broke}
  {H} {thing}
  {H} in {L}
  {H} was not ready
  {H} {broke}
  At {time} {X} {broke}
  At {time} {X} {acted}
  At {time} {K} {broke}
  At {time}, {S} {broke}
  At {time}, {N} {broke}
  At {time}, {R} {did}
  In {L}, {X} {broke}
  In {M}, {X} {broke}
  On {M} 12, {S} {broke}
  On {M}, {R} {did}
  Since {M} {X} {broke}
  {M} {broke}
  {M} traffic {broke}
  {M} 12: {X} {broke}
  {M} and {M} numbers were late
  Our {L} region {broke}
  The {L} data center {broke}
  {L} {broke}
  {L} and {L} {broke}
  {L} office {broke}
  {L} traffic was routed to {L}
  Requests from {L} {broke}
  We use {X} for {thing}
  We use {K} for {thing}
  We moved from {X} to {X}
  We moved from {K} to {X}
  We upgraded {K} to 3.2
  We restarted {K}
  We restarted {X} and {K}
  We paged {T}
  We paged {R}
  We escalated to {T}
  We escalated to {X}
  We opened a ticket with {X}
  We asked {X} support to {to}
  We asked {R} to {to}
  We contacted {X}
  We rely on {K} and {X}
  Caused by {X}
  Caused by {K} running out of memory
  Reported by {T}
  Reported by {R}
  Reported by {X}
  Detected by {X}
  Detected by {K}
  Deployed by {K}
  Deployed by {X}
  Built by {K}
  Built with {K}
  Built with {X}
  Monitored by {X} and {K}
  Thanks to {X} for the quick response
  Thanks to {T}
  Traffic from {X} {broke}
  Alert from {X}
  Alert from {K}
  Page from {X}: {S} {broke}
  An alert from {K} woke {R}
  Errors in {K}
  Errors from {X}
  Errors in {K} and {X}
  Integration with {K}
  Migration from {K} to {X}
  Outage of {X}
  Outage of {K} in {L}
  Failover to {L}
  Rollback of {X} to 2.1
  Rollback of {K}
  Upgrade {K} to 4.0
  Upgrade {X}
  Restart {K}
  Restart {X}
  Check {K} logs
  Investigate {X}
  Investigate {K} failures
  Add {X} alerts for {S}
  Add a dashboard in {X}
  Move {S} off {K}
  Replace {K} with {X}
  Document how {K} works
  Write a runbook for {K}
  Write a runbook for {S}
  Root Cause
  Root Cause Analysis
  Action Items
  Lessons Learned
  What Went Well
  Where We Got Lucky
  Incident Report: {S} Outage
  Incident Report: {K} Outage on {M} 12
  Postmortem: {X} {broke}
  Postmortem: {K} {broke}
  Impact on {S}
  Timeline ({L} time)
  {S}: {N} {broke}
  {S} - {N}
  {X}: {N} {broke}
  {K}: {N} {broke}
  {X} [10:03 AM] {S} {broke}
  {X} BOT 10:03 AM {S} {broke}
  {R}: {did}
  {R}: {thing} {broke}
  {T}: {to}
  {N}: {thing} {broke}
  Note: {thing} {broke}
  Status: {B}
  Severity: {B}
  Owner: {T}
  Owner: {B}
  Owner: {R}
  Owners: {T}, {T}
  Author: {B}
  Author: {R}
  Attendees: {T}, {R}
  Participants: {R}, {R}
  Reviewers: {T}
  Incident Commander: {R}
  Incident Commander: {B}
  Incident Commander: {T}
  Service: {S}
  Services: {S}, {S}
  Region: {L}
  Regions: {L}, {L}
  Vendor: {X}
  Vendors: {X}, {K}
  Tools: {X}, {K}, {K}
  Stack: {K}, {X}, {X}
  Components: {K}, {S}
  Host: {K}
  Date: {M} 12, 2022
  Dear {B}
  [{B}]
  Customer A in {L} {broke}
  {to}
  "{N} {broke}", said the vendor
  blame {X}, not people
  according to {X}, {N} {broke}
  the {K} server {broke}
  {K} has been {broke}
  {K} has {blindly}
  {K} and {L} {broke}
  {K} {service} {broke}
  {K} {service}s {broke}
  the {K} {service} {broke}
  {K}'s {service} {broke}
  {X}'s {service} {broke}
  {K} Street {broke}
  {K} Avenue office {broke}
  {K} River data center {broke}
  {K} showed {problem}
  {K} shows {problem}
  {X} shows {problem}
  {X} showed {problem}
  {X} {commonly} {thing}
  {N} {humanly} {thing}
  {N} {commonly} {thing}
  {R} {humanly} {thing}
  {R} {commonly} {thing}
  {S} {commonly} {thing}
  {T} {humanly} {thing}
  {thing} was {commonly} by {X}
  {thing} was {commonly} by {R}
  {thing} was {commonly} by {T}
  the {K} API {broke}
  a {K} upgrade {broke}
  both {K} and {K} {broke}
  every {K} worker {broke}
  this {K} release {broke}
  a bug in {K} {broke}
  the {R} {did}
  see the {K} docs
  see {X} docs
  running {K} 3.1 on {X}
  using {K} and {X}
  via {K}
  through {X}
  inside {K}
  per {K} node
`);

/** Cells whose column says who, and others. */
export const PEOPLE_CELLS = lines(`
  {P}
  {P}
  {P}
  {P}, {P}
  {P} / {P}
  {P} and {P}
  {P} ({T})
  {P}, {T}
`);
export const OTHER_CELLS = lines(`
  {T}
  {T}
  {B}
  {B}
  {R}
  {R}
  {X}
  {K}
  {S}
  {T}, {T}
  {L}
  {M}
  {M} 12
  {N}
  {X}, {K}
`);
export const PEOPLE_HEADERS = lines(`
  Owner
  Owners
  Assignee
  Who
  Name
  Actor
  Responder
  Author
  Contact
  DRI
  Lead
  Engineer
  Reporter
  Person
  Attendees`);
export const OTHER_HEADERS = lines(`
  Event
  Description
  Action
  Action item
  Status
  Service
  Component
  Notes
  Impact
  Details
  Comment
  Type
  Priority
  Region
  System
  What happened
  Tracking
  Team
  Tool`);
