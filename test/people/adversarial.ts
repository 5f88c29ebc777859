/**
 * Sentences made to mislead a name tagger, with the names of people in «guillemets». Dual-use names and products stand in
 * both roles. None of them is a template that the tagger is trained with.
 */
export const ADVERSARIAL: readonly string[] = `
«Jordan» drained the node before anybody else was awake.
Users in Jordan could not load the checkout page.
We paged «Jordan» because the primary did not answer.
The Jordan edge location served stale content for an hour.
«Max» pushed the hotfix from his phone.
Max heap size was set to 4 GB on every host.
Nobody told «Max» that the freeze had ended.
Max retries were exceeded and the job gave up.
«Hope» noticed the empty dashboard at 09:12.
Hope that a restart helps is not a mitigation plan.
The page was acknowledged by «Hope» within two minutes.
«Ruby» asked support to hold the mailing.
Ruby 3.2 changed how keyword arguments are passed.
The Ruby workers were killed by the kernel.
We thank «Ruby» for staying late.
«Virginia» reviewed the change on Monday.
All instances in Virginia were replaced.
The Northern Virginia region lost a cooling unit.
«Will» rolled the release back at 14:40.
Will the failover work next time?
Will be fixed by the end of the quarter.
The fix was written by «Will» and deployed by «Ana».
«Mark» merged the pull request without a second approval.
Mark the host as unhealthy before draining it.
Mark all tests as required.
According to «Mark», the queue had been growing for days.
«Grant» opened a ticket with the vendor.
Grant read access to the replica.
Grant tables were out of sync.
The credentials belonged to «Grant».
«Chase» called the data center.
Chase payments were declined for an hour.
Chase up the vendor for a root cause.
At 11:20 «Chase» confirmed that orders were flowing again.
Jenkins failed to check out the repository.
Jenkins was upgraded on the same day.
«Jenkins», who leads the storage team, restarted the array.
We spoke with «Sally Jenkins» about the schedule.
Travis queued our builds for two hours.
Travis CI had an outage of its own.
«Travis» and «Joy» joined the bridge at 03:10.
Cassandra compaction fell behind.
Cassandra nodes in the second rack were down.
«Cassandra» wrote the first draft of this document.
A repair of the Cassandra ring was started.
«Cassandra Bell» noticed that the ring was unbalanced.
«Ivy» and «Rose» were on call that week.
Rose by 40 % within ten minutes.
Ivy could not resolve the artifact.
«Faith» suspected the load balancer.
Faith in the backups was misplaced.
«Grace» asked whether anybody had changed the firewall.
Grace period for the certificate ended on Sunday.
«Dale» from networking replaced the cable.
«Chip» swapped the faulty memory module.
Chip temperature was above the threshold.
Pascal case is required for all table names.
«Pascal» deleted the wrong volume.
Julia notebooks stopped loading.
«Julia» suggested to add a canary stage.
Ada programs are not affected.
«Ada» handed over to «Hugo» at 18:00.
Hugo builds of the documentation site failed.
Athena queries timed out.
«Athena» is the only one with access to the vault.
Apollo returned partial responses.
Mercury has been deprecated since spring.
Aurora failed over to the reader.
«Aurora» paged the database team.
Atlas was unable to elect a primary.
Phoenix is the new name of the billing service.
Our office in Phoenix lost power.
Austin and Dallas were both unreachable.
«Austin» thinks that the switch was misconfigured.
Paris traffic was moved to Frankfurt.
«Paris» left the company in the summer.
Sydney lost connectivity at 02:00 local time.
«Sydney» took over as incident commander.
Georgia and Ohio are our two largest markets.
«Georgia» explained the workaround in the channel.
Charlotte is our secondary site.
«Charlotte» and «Lincoln» wrote the runbook together.
Madison Avenue stores were closed.
Jackson failed to parse the payload.
«Jackson» found the missing comma.
Victoria Metrics lost two shards.
«Victoria» restarted VictoriaMetrics.
Florence was the first hurricane to hit that site.
May was the worst month so far.
«May» said that she had not received the alert.
May not be retried by the client.
June numbers were recalculated.
«June» confirmed the numbers with finance.
In August we moved to the new cluster.
«August» was the last to leave the call.
The April release introduced the regression.
«April» reverted the April release.
On Tuesday, March 14, the certificate expired.
Summer traffic is twice as high.
«Summer» disabled the cron job.
Autumn sale preparations were under way.
Dawn patrol is the name of our night shift.
«Dawn» was asleep when the page came.
«Bill» approved the purchase order.
Bill payments were delayed by a day.
Bill of materials was missing.
«Rob» ran the script twice.
«Pat» forgot to copy the file.
Pat yourself on the back.
«Drew» saw the alert first.
Drew power from the second feed.
«Frank» gave the vendor access.
Frank discussions happened in the review.
«Art» was paged as well.
Art assets were missing from the bundle.
«Gene» saw nothing unusual in the logs.
Gene sequencing jobs were delayed.
«Norm» proposed to raise the limit.
Norm checks failed in the pipeline.
«Skip» restarted the router.
Skip the smoke test when in a hurry.
«Miles» was driving when he was paged.
«Lance» rebooted web-04 by mistake.
«Wade» looked into the slow queries.
«Ray» escalated to the vendor.
Ray clusters ran out of GPUs.
«Carter» mistyped the region name.
«Hunter» was new to the team.
«Mason» had left a debug flag on.
«Taylor» wrote the migration.
«Parker» and «Cooper» were in the air.
Chef converged on all nodes.
Puppet reverted the manual change.
Harbor refused to serve images.
Consul lost its leader.
Vault was sealed after the reboot.
Nomad rescheduled every allocation.
Babel could not transform the module.
Celery workers stopped consuming.
Jaeger showed the gap in the traces.
Thanos lost blocks.
Loki rejected the labels.
«Thor» deployed the hotfix.
Kafka rebalanced for ten minutes.
Hadoop jobs waited for Kerberos tickets.
GitHub acknowledged the incident on its status page.
Cloudflare confirmed a route leak.
Datadog paged the secondary at 04:02.
PagerDuty woke «Leila», not «Tom».
Sentry reported 4,000 new errors.
Stripe support suggested a retry.
Akamai rolled back their change at 10:15.
Slack went down at the worst moment.
Zoom dropped the bridge twice.
Okta rejected every login.
AWS support asked for a packet capture.
Google Cloud posted an update.
Orka hosts were out of disk.
Kyverno blocked the deployment.
Joyent closed our case.
Binder could not build images.
Cargo fetched the wrong version.
Tableau reports were empty.
Elastic suggested more shards.
Checkout API returned 500 to all clients.
Payments Service restarted in a loop.
Order Router lost its lock.
The Search team rolled back.
Platform Engineering took over the investigation.
Customer Support received 43 tickets.
Release Engineering paused all deploys.
Incident Commander declared a SEV-1.
Oncall 1 restarted the scheduler.
Oncall for Payments team noticed the spike.
Manager for Search team approved the rollback.
Engineer B reverted the commit.
Communications lead updated the status page.
Database administrator dropped the index.
Alerts fired in all regions.
Engineers noticed the spike within minutes.
Customers complained on social media.
Traffic shifted to the second data center.
Everyone joined the call.
Somebody restarted the service by hand.
Support escalated to engineering.
Owner: TBD
Owner: Your Name Here
Incident commander: N/A
Owner: Platform
Owner: Checkout team
Owner: «Priyanka»
Owner: «Matteo Ricci» (Checkout team)
Incident commander: «Ingrid Aasen»
Scribe: «K. Osei»
Authors: «Noor Haddad», «Tim O'Shea» and «Li Wei»
Attendees: «Sven», «Marta», «J. Okafor», Platform team
Reviewed by: Security
Reviewed by: «Yolanda Cruz»
cc «Dmitri»
Thanks to «Amara» and «Jean-Luc» for the quick help!
Thanks to Fastly for the quick response.
Signed-off-by: «Ewa Nowak» <«ewa@example.org»>
14:02 UTC - «Wanjiru» restarts the ingress.
14:03 UTC - Ingress restarts on its own.
14:05 - Kibana shows a gap.
14:06 - «Kofi» shows the gap to the vendor.
09:41 «Siobhan» asks whether the deploy is done.
09:44 Deploy is done.
10:00 PST: «Rashid» and «Bo» begin the failover.
10:02 PST: Failover begins.
22:10 «O. Petrov» increases the pool size.
22:15 Grafana increases the refresh interval.
«Anneliese»: the queue is growing again
Slackbot: the queue is growing again
«Tomás» [7:23 AM] I see timeouts in the gateway
«Hyun-woo»'s laptop held the only copy of the key.
«Vasquez»'s commit removed the null check.
Redis' memory limit was too low.
Heroku's router returned H12 errors.
Lincoln's cooling failed.
«Lincoln»'s deploy was the last one before the outage.
The script was started by «van Dijk».
«Ludovica de Santis» owned the rotation that week.
It was «Bjørn» who found the loose cable.
Only «Thandiwe» knew the password.
We asked «Sunniva», our DBA, to check the replica.
The on-call engineer («Emeka») acknowledged the page.
Our newest colleague, «Pilar», ran the migration.
«Ximena»/«Otto» to update the runbook
Update the Otto runbook
Add an alert for queue length («Ximena»)
Add an alert for queue length (Platform)
Move the Hermes cluster off Debian 10
Upgrade Ember to 4.0
Ask «Ember» for the credentials
Ask Legal for approval
Handed over from «Keiko» to «Baptiste»
Migrated from Jenkins to Buildkite
Moved from Virginia to Oregon
Spoke to «Oscar» in Oslo
Oscar scoring was slow in Oslo
What Went Well
Root Cause Analysis
Lessons Learned From the Black Friday Outage
Great Firewall changes blocked our domain.
Paxos election took too long.
Dijkstra routing was recalculated.
Bayesian filters flagged the newsletter.
Poisson arrivals were assumed.
The Turing cluster hosts the experiments.
Curie and Newton are the names of our build hosts.
Server Gandalf was out of disk.
Gandalf was rebooted by «Nkechi».
`
  .trim()
  .split('\n');
