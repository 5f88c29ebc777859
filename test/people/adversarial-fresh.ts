/**
 * The second half of the adversarial texts, with the names of people in «guillemets». It was written before anybody looked
 * at what the finder makes of the first half, and was not looked at while weights were chosen.
 */
const SENTENCES: readonly string[] = `
«Rosalind Achterberg» opened the incident at 03:17.
We handed the phone to «Oluwaseun Adeyemi-Clarke» at shift change.
The failover was approved by «Ignatius Pembroke», head of storage.
«Q Tran» and «B. Lindqvist» compared the two dumps.
It took «D Okonkwo» an hour to find the right runbook.
The patch came from «Szczepański», who had seen the bug before.
«Abernathy» was not told about the maintenance.
We called «Quintero» twice before the page was answered.
«Ángel» found that the index was missing.
«Søren»'s terminal was still attached to production.
«Zoë» and «Chloé» watched the error rate together.
«François-Xavier» ran the cleanup job by hand.
«Maria del Carmen» restarted the message bus.
The vendor's engineer spoke to «Johannes van der Meer» directly.
«Aoife O'Donoghue» disabled the feature flag.
«N'Golo» turned the traffic back on.
«Þórunn» asked for a second pair of eyes.
«Xiuying» deployed the fix from the train.
«Ngozi» told «Tuấn» that the queue was empty.
«Mehmet Yıldız» hit the wrong button in the console.
«Pooja» misread the graph and scaled the wrong pool.
«Harmony» said that the certificate was renewed last week.
«Rocky» rebooted both controllers.
Rocky 9 images were missing a kernel module.
Angular components failed to render.
«Angela» found the failing component.
«Kit» wrote the alert; nobody tuned it.
Kit versions differed between the two hosts.
«Penny» noticed that the invoices were off by a cent.
Penny rounding was the cause of the difference.
«Crystal» asked the on-call to wait.
Crystal reports timed out for every tenant.
«Dot» fixed the alias.
Dot files were deleted by the cleanup.
«Buddy» was paged for the third night in a row.
Buddy allocator fragmentation grew over the week.
«Guy» restored the backup while «Nick» kept the bridge open.
Nick names in the chat are not unique.
«Rich» rolled forward instead of back.
Rich text fields broke the import.
«Sue» and «Josh» were on the call from the start.
«Heath» muted the alert without a ticket.
Health checks passed all the time.
«Dusty» replaced the fan in rack 12.
«Gray» paged «Brown» and «Green».
Green builds were promoted automatically.
«Christian» merged the revert at 16:02.
«Angel» missed the first page.
«Sky» handed the incident to «Storm».
Storm topologies were rebalanced.
«Sage» documented the steps.
Sage exports stopped at midnight.
«Rusty» checked the disks.
Rust panics were caught by the supervisor.
«Basil» asked why the alert was silent.
«Clay» noticed it first.
«Mike» and «Oscar» debugged the DNS zone.
Echo tests were skipped.
Django timed out behind the proxy.
Flask returned 502 until it was restarted.
Ansible changed the permissions back.
Terraform destroyed the wrong subnet.
Prometheus stopped scraping at 11:04.
Prometheus is what we call the box under the desk of «Pavel».
Splunk ingested the logs twice.
Istio refused the handshake.
Envoy reset every stream.
Linkerd was reverted.
Spark joined the two tables in memory.
Titan was decommissioned in spring.
Zeus took over from Hera after the election.
The Maria cluster and the Bertha cluster share a switch.
Hosts in Adelaide, Geneva and Santiago were drained.
«Adelaide» drained the hosts in Santiago.
«Sofia» flew to Sofia to swap the disks.
Traffic from Verona failed over to Siena.
«Siena» failed the traffic over at 05:40.
Kingston could not reach Hamilton over the private link.
Volvo reported that their orders were stuck.
Siemens asked for a written statement.
Deloitte audited the access logs.
«Verena» from Siemens asked for a written statement.
Bloom filters were rebuilt after the crash.
Raft lost quorum twice.
Dijkstra's algorithm picked the longest path.
Kalman filtering smoothed the spike away.
Huffman tables were corrupted.
«Huffman» rebuilt the tables.
Alice sends a message to Bob in the protocol's first step.
Foo Bar and Jane Doe are test accounts.
October was quiet.
In April and May we saw nothing like it.
Early June we raised the limit.
«August» raised the limit in early June.
By Thursday «Augusta» had a patch.
Friday deploys are forbidden.
Easter traffic caught us off guard.
Christmas campaigns start in November.
Labor Day weekend staffing was thin.
Release Manager signed off.
Scribe: Oncall 2
Duty Officer called the Data Protection Officer.
Tech Lead asked for more detail.
Site Reliability Engineering owns the follow-up.
Network Operations confirmed the fiber cut.
Legal, Finance and Support were informed.
Severity: High
Status: Resolved
Impact: Major
Detection: Manual
Team: Falcon
Service: Mercury
Host: Minerva
Region: Victoria
Owner: «Hedwig»
Owner: «Will»
Owner: Ledger
Owner: Falcon team
Assignee: «Ruby Castellanos»
Assignee: unassigned
Reporter: «M. Thibodeaux»
Facilitator: «Grace»
Participants: «Ayodele», «Ludo», «Ximena», «R. Castellanos»
Present: «Hope» and «Max»
Contact: «Brígida Sancho»
Approved by: «Lars-Erik»
Approved by: Change Advisory Board
Thanks to «Skye», «Bashir» and «Joy» for jumping in.
Kudos to «Valentina» for the quick analysis!
Shout-out to «Devon» and the whole Search team.
Thanks to Cloudflare and Fastly for their patience.
cc «Ifeoma», «Lachlan»
FYI «Marguerite»
Please ask «Wojciech» before you touch the switch.
Ping «Tariq» if it happens again.
Ping Grafana if it happens again.
Assign the follow-up to «Chase».
Assign the volume to Chase's node pool.
Move the alerts from Nagios to Icinga.
Handover from «Ravi»/«Lena» to «Théo»/«Inés».
«Pablo», «Femi» & «Birgit» were on the bridge.
«Renske»/«Tadhg»: write the alert
Reviewed with «Anneke» and «Gus».
Talk to Mr. «Halloran» about the contract.
Ms. «Adeleke» from the customer's side confirmed the fix.
11:05 «TK» restarts the poller.
11:06 API restarts the poller.
11:07 - «RK» confirms that the poller is back.
11:08 - CPU confirms the picture.
11:20 UTC «hgw» opens a PR
11:21 UTC PR is merged
11:30 «Solveig» pages «Temitope».
11:31 PagerDuty pages the secondary.
11:32 Rollback begins.
11:33 «Bram» begins the rollback.
11:34 «Dennis» rolls back.
11:35 Redis rolls back.
02:14 - «Marisol» declares an incident
02:15 - Statuspage shows a partial outage
02:20 - Call with «Ottoline» from the vendor
02:25 - Call with Equinix
[03:10] «Yusuf»: the replica is lagging
[03:11] bot: the replica is lagging
«Ilse» [3:12 AM] seeing errors in checkout
«RK»: anybody else looking at this?
NB: anybody else may look at this.
Note: anybody may look at this.
«@marit.k» restarted the indexer.
Install it with npm i left-pad@1.3.0 and restart.
The page went to «@tomasz» and to @here.
Write to «ilka.brandt@example.org» for access.
Write to security@example.org for access.
The report was sent by «piet@» at noon.
Commit 4be1f2a by «Gwendolyn Ashworth» removed the check.
Co-authored-by: «Hiro Tanabe» <«hiro@example.org»>
It was the first week of «Dagny» in the team.
The laptop of «Ulrike» had the only copy.
Nobody but «Caspian» had the key to the cage.
«Blessing» and «Precious» took the late shift.
«Prudence» suspected the switch; «Constance» suspected the cable.
Prudence would have meant a slower rollout.
A chance meeting between «Chance» and «Victor» revealed the bug.
Victory was declared too soon.
Our thanks go to «Bonnie», who drove to the data center at night.
According to «Fitzgerald», the mirror was never tested.
«Gutierrez»'s change and «Holloway»'s review both missed the case.
The change by «Nakamura» was reviewed by «Oyelaran».
«Ida» was sure that IDA Pro had been updated.
«Io» and «Bo» are on vacation.
Io scheduling was throttled.
Scala jobs and Clojure jobs share the pool.
Gatsby builds ran out of memory.
Elixir nodes lost their cookies.
«Dolores» was still on the phone with Verizon.
Ford and Tesla telemetry was delayed.
Delta asked us to delay the migration.
Lambda timed out.
Bash history showed the command.
Bastion access was revoked.
Cron woke up late.
Cron is a service; «Corin» maintains it.
`
  .trim()
  .split('\n');

/** Texts of more than one line: places of Markdown, and names that another mention makes sure. */
const TEXTS: readonly string[] = [
  `# Interview with «Ottilie Brandvold»\n\n«Ottilie» was on call that night. Later ottilie-vm was rebuilt.\n`,
  `## What «Gareth» saw\n\nThe graph went flat.\n\n## What Went Wrong\n\nThe cache was cold.\n`,
  `| Time | Who | What |\n| --- | --- | --- |\n| 09:01 | «Mirela» | restarts the proxy |\n| 09:04 | «dsv» | confirms |\n| 09:09 | Proxy | is healthy |\n`,
  `| Action | Owner | Due |\n| --- | --- | --- |\n| Add a canary | «Bartholomew» | June |\n| Alert on lag | Storage | July |\n| Fix the probe | «Joy» / «Anouk» | August |\n`,
  `| Service | Region | Version |\n| --- | --- | --- |\n| Juno | Florence | 4 |\n| Minerva | Charlotte | 7 |\n`,
  `## Attendees\n\n- «Kwabena»\n- «Lise Meitnersdottir»\n- «P. Achebe»\n- Platform team\n`,
  `> «Halima»: I thought that the replica was the primary.\n\nWhat made the replica look like the primary?\n`,
  `The graph ([from «Ignacio»](https://wiki.example.org/graph)) shows the gap.\n`,
  `![Screenshot of the console of «Thaddeus»](console.png)\n\nThe console shows the old endpoint.\n`,
  `---\ntitle: Checkout outage\nincident_commander: «Wilhelmina Oduya»\nservice: Juno\n---\n\n«Wilhelmina» declared the incident at 10:00.\n`,
  `«Rosa Delgado» deployed at 10:00. At 10:20 «rosa» saw the errors and reverted.\n`,
  `10:00 «fenna» deploys the release\n\n10:20 «fenna» reverts the release\n\nThe revert by «fenna» took two minutes.\n`,
  `- 10:01 - «jvk» notices the alert\n- 10:04 - «jvk» opens a bridge\n- 10:09 - DNS is back\n`,
  `«May» wrote the runbook. The last change was in May. We asked «May» for help.\n`,
  `Ruby was upgraded on Monday. «Ruby» asked for a rollback, so we went back to Ruby 3.1.\n`,
  `Jenkins stopped. «Aleksandra» restarted Jenkins, and Jenkins ran all jobs again.\n`,
  `Odin lost its disk. Odin was restored from a snapshot. \`odin\` is now monitored.\n`,
  `«Sterling» restored the snapshot. Nobody but «Sterling» had tried that before.\n`,
  `Owner: «J. Prendergast»\n\n«Prendergast» will add an alert by Friday.\n`,
  `«Emeka Nwosu», the payments on-call, acknowledged. «Emeka» then paged «Linnea» from storage.\n`,
  `1. «Viggo» to add a dashboard\n2. Storage to add a probe\n3. «Sunil» & «Ane»: rehearse the failover\n`,
  `**14:00** «Petronella» merges the change\n\n**14:10** Argo syncs the change\n\n**14:20** «Petronella» is paged\n`,
  `«Lucía» asked «Iker» whether the vendor knew. «Iker» did not know; Akamai did.\n`,
  `Chip vendors changed the firmware. «Chip» found the changed firmware in «Chip»'s own lab.\n`,
];

export const FRESH: readonly string[] = [...SENTENCES, ...TEXTS];
