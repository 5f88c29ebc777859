/**
 * What an author might write under each heading of the profiles, about one invented incident. A heading that is missing
 * here makes the test of its profile fail.
 */
const TIMELINE = `All times are in UTC.

| Time             | Event                                                                | Signal                     |
| ---------------- | -------------------------------------------------------------------- | -------------------------- |
| 2026-03-02 13:40 | Release 218 of the ledger service starts with a pool of 20 connections. | Deployment log             |
| 2026-03-02 13:46 | The pool is exhausted; 38 % of the requests time out.                | Graph of waiting requests  |
| 2026-03-02 13:49 | The alert on failed payments fires and pages Oncall for Ledger team. | Alert "payments failing"   |
| 2026-03-02 13:58 | Oncall for Ledger team finds the pool exhausted and starts a rollback. | Graph of open connections  |
| 2026-03-02 14:09 | The rollback is complete, and the share of failed requests is back to 0.1 %. | Graph of failed requests |`;

const CAUSE = `Customers could not pay because requests waited for a connection until they timed out; the graph of waiting requests
shows 4,100 of them at 13:46.

They waited because release 218 set the pool to 20 connections, while the load at noon needs 60. The template of the
service holds 20 as its default, and a release that names no size takes the default without a warning.

Nothing stopped it because the load test runs with one tenth of the traffic of production, at which 20 connections are
enough, and because the rollout goes to all hosts at once instead of to one host first.`;

const WHYS = `1. Why did customers notice? Payments timed out after 30 seconds, as the graph of failed requests shows from 13:46 on.
2. Why did payments time out? All 20 connections of the pool were in use, while the load at noon needs 60.
3. Why were there only 20 connections? The template of the service holds 20 as its default, and a release that names no size takes it without a warning.
4. Why did nothing stop it? The load test runs with one tenth of the traffic of production, at which 20 connections are enough.
5. Why does the process allow it? The release checklist has no step that compares the settings of a release with those in production.

The rollout also went to all hosts at once, so that no single host could show the problem first.`;

const ACTIONS = `| Action                                                                               | Type     | Priority | Owner       | Due        | Ticket   |
| ------------------------------------------------------------------------------------ | -------- | -------- | ----------- | ---------- | -------- |
| Reject releases of the ledger service that name no pool size                          | prevent  | P1       | Ledger team | 2026-03-20 | LED-4101 |
| Alert when more than 80 % of the connections of a pool are in use for two minutes     | detect   | P1       | Ledger team | 2026-03-27 | LED-4102 |
| Roll releases out to one host for ten minutes before the others                       | mitigate | P2       | Deploy team | 2026-04-10 | DEP-877  |`;

const SUMMARY = `On 2 March 2026 from 13:46 to 14:09 UTC (23 minutes), 38 % of the payments of the web shop failed, because a release
reduced the pool of database connections of the ledger service from 60 to 20. A rollback ended the impact.`;

const IMPACT = `From 13:46 to 14:09 UTC (23 minutes), 5,200 of 13,700 customers (38 %) could not pay, as counted by the access log of the
payment gateway. They saw the message "Please try again later". Support received 64 requests.`;

const DETECTION = `The alert on failed payments fired at 13:49, three minutes after the first failure. An alert on the use of the pool would
have fired one minute after it, see action item LED-4102.`;

const RESOLUTION = `The graph of open connections led to the pool at 13:58. A rollback to release 217 ended the impact at 14:09; eight of the
eleven minutes went into the start of the hosts one after the other.`;

const WELL = `The alert named the affected endpoint, so the search began in the right service. The rollback was one command.`;

export const ANSWERS: Readonly<Record<string, string>> = {
  Summary: SUMMARY,
  Overview: SUMMARY,
  'Incident summary': SUMMARY,
  'What happened': `A release reduced the pool of connections. At noon the pool was exhausted, and payments timed out until the release was
rolled back.`,
  Impact: IMPACT,
  'Customer impact': IMPACT,
  Timeline: TIMELINE,
  'Narrative timeline': TIMELINE,
  Metrics: `The [graph of failed requests](https://graphs.example.com/ledger/failed) shows 38 % from 13:46 to 14:09 UTC, against 0.1 %
on other days.`,
  Detection: DETECTION,
  'Diagnosis and mitigation': RESOLUTION,
  Resolution: RESOLUTION,
  Recovery: RESOLUTION,
  'Response and resolution': RESOLUTION,
  Mitigators: RESOLUTION,
  'Root cause': WHYS,
  'Root causes': CAUSE,
  'Contributing factors': CAUSE,
  'Contributing factors and enablers': CAUSE,
  Cause: CAUSE,
  'Action items': ACTIONS,
  'Corrective actions': ACTIONS,
  'Follow-ups': ACTIONS,
  'Lessons learned': WELL,
  'What went well': WELL,
  'What went wrong': `The search for the pool took nine minutes, because its graph is not on the dashboard of the service.`,
  'What did not go so well': `The search for the pool took nine minutes, because its graph is not on the dashboard of the service.`,
  'Where we got lucky': `The release went out at noon, when the Ledger team was at work.`,
  'How the response went': '',
  'Related events': `In INC-3877 a service ran out of threads after a change of its template; its action item LED-3550 is done.`,
  Recurrence: `In INC-3877 a service ran out of threads after a change of its template; its action item LED-3550 is done.`,
  'Backlog check': `LED-3920 would add an alert on the use of the pool. It was planned for the second quarter.`,
  Trigger: `Release 218 of the ledger service started at 13:40 UTC.`,
  'Supporting information': `The [dashboard of the incident](https://graphs.example.com/incidents/4711) holds all graphs.`,
  Responders: `- Oncall for Ledger team led the response.
- The Deploy team took part.`,
  Messaging: `The status page told customers at 13:55 UTC that payments failed, and at 14:12 UTC that they work again.`,
  Leadup: `In January the size of the pool moved from the code of the service into its template.`,
  Fault: `The ledger service waited for connections, and the payment gateway gave up after 30 seconds.`,
  Response: `Oncall for Ledger team was paged at 13:49 and began at 13:51.`,
  'Post-incident analysis': `1. INC-3877 had a similar cause.
2. LED-3920, planned for the second quarter, would have shown the problem before customers did.
3. Release 218 of the ledger service set it off.`,
  Background: `The ledger service books every payment. On this day a sale doubled the usual load.`,
  'Difficulties in the response': `The graph of the pool is not on the dashboard of the service, so the search took nine minutes.`,
  'Themes and takeaways': `Defaults in templates are decisions that every team takes over without seeing them.`,
  'Open questions': `It is not known how many customers paid elsewhere.`,
};

export const TITLE = 'Payments failed for 23 minutes after a release reduced the connection pool';
