/** What systems and companies do in incidents; for the slots see `phrases.ts`. */
import { lines } from './lines.js';

/** What systems do to themselves. */
export const SYSTEM_ACTS = lines(`
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

/** What happens to systems. */
export const FAILURES = lines(`
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
    was not monitored`);

/** What companies and tools do as people would. */
export const COMPANY_ACTS = lines(`
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
    recommends two replicas`);
