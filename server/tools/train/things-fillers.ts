/** What else stands with a capital where a person could: products, services, teams, roles, places, dates. */
import type { Gazetteers } from './gazetteers.js';
import { madeUp } from './people-fillers.js';
import { PRODUCTS, SERVICES } from './product-names.js';
import { productsLikeNames, wordsLikeNames } from '../../lexicon/look-alikes.js';
import type { Random } from './random.js';

const list = (text: string): readonly string[] => text.split('|').map((item) => item.trim());

const INVENTED_STARTS = list(
  'Zen|Data|Kube|Cloud|Ops|Log|Meta|Net|Fast|Hyper|Micro|Stack|Stream|Sync|Tele|Tri|Vel|Xen|Qu|Flo|Bolt|Orb|Pix|Trace|Mesh|Edge|Core|Grid|Volt|Plex',
);
const INVENTED_ENDS = list(
  'ify|io|ix|ly|flow|lane|base|scale|hub|stack|trix|gate|ware|mon|ster|cast|force|point|works|sphere|wise|nova|dock|chain|forge|guard|shift|line|view|QL|DB|MQ|CD|OS',
);

const KINDS = list(
  'API|service|Service|cluster|Cluster|pods|pod|nodes|database|replica|proxy|gateway|consumer|worker|workers|agent|server|servers|instance|instances|queue|topic|job|pipeline|build|container|image|operator|controller|client|SDK|plugin|dashboard|console|endpoint|integration|webhook|exporter|cache|deployment|region|shard|broker|daemon',
);

const TEAMS = list(
  'Platform|Payments|Infrastructure|Infra|Core|Security|Data|Growth|Mobile|Web|Search|Identity|Storage|Network|Networking|Observability|Release Engineering|Developer Experience|SRE|DevOps|Support|Customer Success|Customer Support|Legal|Comms|Marketing|Product|QA|Trust and Safety|Billing|Database|DBA|NOC|Ops|Operations|Engineering|Site Reliability|Compute|Edge|Finance|IT',
);

const ROLES = list(
  'Incident Commander|Incident commander|IC|Oncall|On-call|On-Call|Oncall 1|Oncall 2|Oncall 3|Primary|Secondary|Primary on-call|Engineer A|Engineer B|Engineer 1|SRE 1|SRE 2|Developer 1|Manager|Manager for Payments team|Oncall for Payments team|Oncall for Search team|Communications lead|Comms Lead|Operations Lead|Ops Lead|Scribe|Tech Lead|Team Lead|Engineering Manager|Product Manager|Product Owner|Director|VP Engineering|CTO|CEO|CISO|DBA|Database administrator|SME|Subject-matter expert|Customer Support|Support Agent|Release Manager|Release Captain|Site Reliability Engineer|Security Engineer|Network Engineer|Duty Manager|Duty Officer|Responder|First Responder|Incident Manager|Account Manager|Solutions Architect|Operator|Owner|Reviewer|Approver|Facilitator|Author|Reporter|Customer A|Customer B|Vendor|Contractor|Intern|Engineers|Developers|Admin|Admins|User|Users|Customers|Staff|Everyone|Nobody|Somebody|Someone|Management|Leadership',
);

const PLACEHOLDERS = list(
  'TBD|TBC|N/A|None|Unknown|Unassigned|Open|Done|In Progress|Name|Your Name|First Last|Your Name Here|Name Surname|Owner Name|Team Name|Yes|No|Pending|Ongoing|Closed|High|Medium|Low|Critical|Resolved|Mitigated|Todo|Backlog|Started|Completed|Not Started|Blocked|P1|P2|SEV1|SEV2|Everyone|All|Various|Multiple|Nobody',
);

const NOUNS = list(
  'Alerts|Alert|Alerting|Monitoring|Metrics|Dashboards|Customers|Users|Support|Engineers|Engineering|Traffic|Requests|Errors|Latency|Logs|Deploys|Deployment|Rollback|Builds|Tests|Pods|Nodes|Servers|Hosts|Databases|Database|Replicas|Replication|Queues|Workers|Consumers|Caches|Cache|Certificates|Certificate|Disk|Memory|CPU|Backups|Scripts|Script|Cron|Config|Configuration|Service|Services|Site|Website|App|Application|Team|Teams|Incident|Investigation|Impact|Recovery|Failover|Migration|Upgrade|Maintenance|Release|Pipeline|Cluster|Clusters|Network|Firewall|Router|Switch|Vendor|Provider|Partner|Partners|Merchants|Tenants|Clients|Jobs|Job|Page|Pager|Status|Root|Primary|Secondary|Master|Leader|Follower|Scheduler|Controller|Proxy|Gateway|Balancer|Registry|Storage|Volume|Bucket|Index|Table|Schema|Query|Queries|Transactions|Payments|Orders|Checkout|Login|Search|Emails|Notifications|Webhooks|Sessions|Tokens|Secrets|Keys|Domain|DNS|Autoscaler|Autoscaling|Canary|Staging|Production|Everything|Nothing|Things|People|Someone|Others|Management|Leadership|Responders|Operators|Developers|Developer|Engineer|Operator|Administrator|Analyst|Contractor|Intern|Attempts|Attempt|Change|Changes|Commit|Patch|Fix|Hotfix|Workaround|Timeout|Timeouts|Retries|Load|Volume|Demand|Usage|Capacity|Quota|Limits|Threads|Connections|Sockets|Packets|Routes|Peers|Crawlers|Bots|Attackers|Attacker',
);

/** Ordinary words that are also first names, at the head of a sentence. */
const HEADS = list(
  'Will this|Will it|Will we|Mark the|Mark all|Mark it|Mark this|Grant the|Grant access|Grant read|Grant all|May have|May be|May not|Hope this|Hope to|Hope that|Max out|Max connections|Max retries|Max memory|Bill the|Bill of|Chase up|Chase the|Chase down|Rob the|Drew on|Art of|Pat the|Skip the|Skip tests|Skip this|Page the|Page on|Page latency|Page load|Case in|Case 1|Rich text|Rich clients|Ray tracing|Frank discussion|Faith in|Grace period|Grace time|Joy of|Dawn of|Drop the|Young generation|Long queries|Long term|Short term|Read the|Read replicas|Read traffic|Cash payments|Price changes|Early warning|Good catch|Best effort|Fast rollback|Bright side|Strong consistency|Hunter jobs|Mason jars|Dean of|Miles of|Summer traffic|Autumn sale|April release|May release|June release|August release|May outage|June outage|April numbers|March deploy|August maintenance|Rose by|Rose to|Sandy soil|Carol singing|Pearl scripts|Crystal clear|Amber alert|Amber status|Ruby gem|Ruby version|Ruby process|Ruby workers|Jade templates|Jasmine tests|Julia code|Ada code|Basil seed|Chip shortage|Chip failure|Dale river|Cliff edge|Gene expression|Norm violations|Iris dataset|Ivy build|Lance corporal|Olive oil|Penny stocks|Reed valve|Robin scheduling|Rod lock|Sterling prices|Storm surge|Wade through|Ward off|Lock contention|Key rotation|Bell curve|Wood paneling|Stone cold|Branch protection|Justice league|Major outage|General availability|Angel round|Star schema|River crossing|Sky high|Newton iterations|Tesla GPUs|Darwin builds|Pascal case|Babel config|Karma runner|Mocha tests|Meteor app|Ember app|Celery workers|Chef run|Chef client|Puppet run|Apollo client|Apollo cache|Mercury retrograde|Consul leader|Vault token|Nomad job|Harbor registry|Travis build|Jenkins build|Jenkins job|Jenkins agent|Cassandra node|Cassandra compaction|Aurora failover|Aurora cluster|Athena query|Hudson job|Jaeger traces|Phoenix app|Sierra build',
);

/** Draws things that are no person. */
export interface ThingsFiller {
  readonly product: () => string;
  /** A product, place or word that somebody may be called and, seldom, any other name. */
  readonly lookalike: () => string;
  readonly service: () => string;
  readonly team: () => string;
  readonly role: () => string;
  readonly place: () => string;
  readonly month: () => string;
  readonly noun: () => string;
  readonly head: () => string;
  readonly placeholder: () => string;
}

const MONTHS = list(
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
);

const OFFICES = list(
  'Virginia|Oregon|Ohio|Dublin|Frankfurt|Tokyo|Sydney|Mumbai|Singapore|London|Paris|Ireland|Stockholm|Jordan|Austin|Dallas|Georgia|Carolina|Iowa|Montreal|Osaka|Seoul|Berlin|Amsterdam|Belgium|Finland|Zurich|Madrid|Milan|Jakarta|Chicago|Phoenix|Denver|Seattle|Brooklyn|Lincoln|Madison|Charlotte|Victoria|Florence',
);

/** Things drawn from the lists and made up. */
export function thingsFiller(random: Random, lists: Gazetteers): ThingsFiller {
  const invented = () => {
    const end = random.pick(INVENTED_ENDS);
    return (
      random.pick(INVENTED_STARTS) + (random.chance(0.2) ? end.charAt(0).toUpperCase() + end.slice(1) : end)
    );
  };
  const product = () => {
    const name = random.chance(0.88) ? random.pick(PRODUCTS) : invented();
    if (random.chance(0.15)) return `${name} ${random.pick(KINDS)}`;
    return random.chance(0.05)
      ? `${random.pick(['Amazon', 'Google', 'Apache', 'Azure', 'AWS', 'Elastic'])} ${name}`
      : name;
  };
  const lookalike = () => {
    const roll = random.next();
    if (roll < 0.74) return random.pick(productsLikeNames);
    if (roll < 0.82) return random.pick(wordsLikeNames);
    if (roll < 0.86) return random.pick(lists.surnames);
    return roll < 0.95 ? invented() : madeUp(random);
  };
  return {
    product,
    lookalike,
    service: () => {
      const name = random.pick(SERVICES);
      const two = random.chance(0.3) ? `${name} ${random.pick(SERVICES)}` : name;
      return random.chance(0.6) ? `${two} ${random.pick(KINDS)}` : two;
    },
    team: () => {
      const team = random.pick(TEAMS);
      return random.chance(0.5)
        ? team
        : `${team} ${random.pick(['team', 'Team', 'on-call', 'engineers', 'oncall'])}`;
    },
    role: () => random.pick(ROLES),
    place: () => random.pick(random.chance(0.7) ? OFFICES : lists.places),
    month: () => random.pick(MONTHS),
    noun: () => random.pick(NOUNS),
    head: () => random.pick(HEADS),
    placeholder: () => random.pick(PLACEHOLDERS),
  };
}
