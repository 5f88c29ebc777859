/**
 * A third part, written before the misses of the second one were mended and not looked at since: what it says of the
 * finder is nearest to what unseen documents will say.
 */
const SENTENCES: readonly string[] = `
«Lucinda Farquharson» drained the queue by hand.
«Tobias» muted the pager for the wrong service.
The change was prepared by «Ilinca» and applied by «Nuno».
«Marchetti» wrote the query that locked the table.
We never told «Saoirse» about the new endpoint.
«H Baumgartner» rebuilt the index overnight.
«Rowan» replaced the broken switch.
Rowan clusters were rebuilt overnight.
«Harper» missed the page because of a dead battery.
Harper Avenue lost power.
«Brook» rebooted the wrong host.
Brook trout is the code name of the release.
«Lennox» thought that the job was idempotent.
«Mercy» called the vendor while «Noel» kept notes.
Mercy killing of stale workers is automatic.
«Dominic» said that the alert had fired before.
Vienna and Milan are our disaster recovery sites.
«Vienna» joined the bridge from the airport.
Oregon served all traffic from Dublin.
Odin was restarted, and Freya took its traffic.
«Freya» asked whether Odin was back.
Juniper confirmed a firmware bug.
Renault could not place orders.
Elastic Beanstalk replaced every instance.
Helm rolled back the chart.
Buildkite ran the job twice.
Argo synced the wrong branch.
Newton's method did not converge.
Gossip membership took a minute to settle.
Environment: Staging
Component: Gandalf
Cluster: Aurora
Priority: Urgent
Lead: «Chidinma»
Lead: Payments
Owner: «Frank» and «Zuleika»
Owner: nobody yet
Reviewed by «Tremaine» and «Odalys»
Notes taken by «Isolde»
Please contact «Evander» with questions.
Please contact Support with questions.
Page «Rhiannon» if the lag grows again.
Call with «Matthias» and «Priscilla» from the vendor
The revert by «Delgado» came too late.
In March we hired «March».
In July the volume doubled.
«June» was on vacation until the end of June.
09:15 «qzm» bumps the limit
09:18 Limit is bumped
09:20 UTC - «Aurelio» scales the pool
09:21 UTC - Autoscaler scales the pool
09:30 «BK» rolls the nodes
09:31 RDS rolls the nodes
«DF»: I am looking at it
PS: I am looking at it
«@noor_h» and «@zed» paired on the fix.
«Étienne»'s laptop and «Jürgen»'s phone were both offline.
«Mary-Kate» handed over to «O'Malley».
Jane Roe and John Q. Public are sample users.
The deploy train left without «Ottavia».
`
  .trim()
  .split('\n');

const TEXTS: readonly string[] = [
  `«Marek Vondra» paged the vendor at 04:00. At 04:10 «marek» opened a bridge.\n`,
  `- 08:00 «lenka» starts the migration\n- 08:30 «lenka» stops the migration\n- 08:40 replica stops\n`,
  `| Host | Region |\n| --- | --- |\n| Isolde | Verona |\n| Tristan | Siena |\n`,
  `| Who | Did what |\n| --- | --- |\n| «Isolde» | drained Tristan |\n| «BK» | rebooted Tristan |\n`,
  `Helm failed. «Grant» fixed the chart, and Helm was happy. Thanks, «Grant»!\n`,
];

export const THIRD: readonly string[] = [...SENTENCES, ...TEXTS];
