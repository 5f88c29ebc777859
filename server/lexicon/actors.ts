/** What people do in an incident, and the places of a document in which people are listed. */

import { irregularPast } from './irregular-verbs.js';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs, in their base form, whose subject is a person or a team: no system asks, believes or joins a call. */
const humanVerbs = words(`
  acknowledge ack advise agree announce approve ask believe brainstorm clarify comment confer contact debug decide
  diagnose discuss email escalate explain facilitate forward hypothesise hypothesize inform interview investigate join
  lead mention message notice observe phone ping point propose question realise realize recall recommend reply
  research review speak suggest suspect tweet volunteer wonder write confirm think tell feel know say speculate
  spot troubleshoot consult collaborate coordinate tag verify volunteer reach forget misread
`);

/** Verbs that people and systems share; twice is evidence. */
const sharedVerbs = words(`
  add alert apply arrive attempt begin build call change check clean clear close commit complete conduct configure
  create declare delete deploy detect disable discover do drain edit enable execute filter find finish fix get give go
  handle have identify implement inject inspect install kill look make manage merge migrate monitor move note notify
  open page patch pause perform post publish pull purge push raise receive redeploy release remove report reproduce
  request resolve respond restart restore resume return revert roll run scale see send set share ship shut start
  stop submit switch take test trigger try turn unlink update upgrade upload use visit wait wake work bump mute reboot rebuild replace rerun silence scale
`);

/** The third person of a verb, and its participle, which tells in rows of a timeline what somebody is at. */
function presentOf(verb: string): readonly string[] {
  const third = /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeiou])y$/, '$1ie') + 's';
  return [
    verb === 'have' ? 'has' : third,
    isDoubled(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb.replace(/([^e])e$/, '$1')}ing`,
  ];
}

function pastOf(verb: string): readonly string[] {
  const stem = verb.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i');
  return [
    `${stem}ed`,
    ...(isDoubled(verb) ? [`${verb}${verb.slice(-1)}ed`] : []),
    ...(irregularPast[verb]?.slice(0, 1) ?? []),
  ];
}

/** True for verbs whose last letter is written twice in front of an ending, and for some that only look like them. */
function isDoubled(verb: string): boolean {
  return /(?:^|[^aeiou])[aeiou][bdgmnpt]$/.test(verb) && !/(?:ion|ait|en|it)$/.test(verb.slice(3));
}

const formsOf = (verb: string): readonly string[] => [...presentOf(verb), ...pastOf(verb)];

/** What stands behind a person: forms of verbs that only people do. */
export const humanActs: ReadonlySet<string> = new Set(humanVerbs.flatMap(formsOf));

/** Forms among them that are as often plural nouns: "Review comments are kept" says nothing of a person called Review. */
export const nounLikeActs: ReadonlySet<string> = new Set(
  words(`
    advises comments contacts emails leads mentions messages messaging notices phones pings points proposes questions recalls
    researches reviews suspects tags tweets volunteers
  `),
);

/** Forms of verbs that people and systems do. */
export const sharedActs: ReadonlySet<string> = new Set(sharedVerbs.flatMap(formsOf));

/** Past forms only: "builds", "checks" and "alerts" are as often plurals behind a noun. */
export const sharedPastActs: ReadonlySet<string> = new Set(sharedVerbs.flatMap(pastOf));

/** "authored by hquill", "PR #12 (hquill)": nobody but people writes and approves changes under a bare word. */
export const authoredBy =
  /(?<![\p{L}\p{N}])(?:(?:[Aa]uthored|[Ww]ritten|[Aa]pproved|[Rr]eviewed|[Ss]igned off|[Mm]erged|[Cc]ommitted|[Rr]equested|[Rr]eported|[Rr]aised|[Aa]cknowledged) by|(?:PR|MR|pull request|merge request|commit|change) (?:[#!]?\d{1,7}|[0-9a-f]{7,40}) (?:by |\()) ?(\p{Ll}[\p{Ll}\p{N}]{3,}(?:[._-][\p{Ll}\p{N}]+)*)(?=[\s).,;:]|$)/gu;

/** What stands in front of somebody who is turned to: "pinged", "approval from", "a call with". */
export const turnedTo =
  /\b(?:ping(?:s|ed)|page[sd]|call(?:s|ed)|ask(?:s|ed)|contact(?:s|ed)|phone[sd]|email(?:s|ed)|message[sd]|tells|told|inform(?:s|ed)|thank(?:s|ed)|engage[sd]|tag(?:s|ged)|join(?:s|ed)|remind(?:s|ed)|thanks to|kudos to|credit to|assigned to|handed (?:over|off) to|escalated to|reported by|approved by|reviewed by|performed by|noticed by|detected by|discovered by|found by|raised by|written by|(?:talk|call|meeting|chat|spoke|discuss(?:ed|ing)|pair(?:ed|ing)?|work(?:ed|ing)) with|(?:approval|request|message|email|report|help|confirmation) from|reports? to)\s+$/i;

/** Headers of columns, and labels of lines, under which people stand. */
export const peopleFields =
  /^(?:(?:incident |action |task )?(?:owners?|leads?|commander|manager|coordinator)|assignees?|assigned(?: to)?|responsible|who|persons?|people|names?|responders?|on-?call(?: engineers?)?|attendees|participants|involved|reporters?|reported by|contacts?|dri|poc|ic|scribe|facilitator|moderator|team|present|reviewed by|done by|by)$/i;

/** Headers of columns under which things stand, whatever they are named after: "Host", "Region". */
export const thingFields =
  /^(?:hosts?|hostname|services?|regions?|versions?|clusters?|nodes?|components?|systems?|products?|environment|severity|status|impact|team|project|tool|database|customers?|city|location|site)$/i;

/** Headings of lists of people. */
export const peopleHeadings =
  /^(?:attendees|participants|people(?: involved)?|who was (?:involved|there)|involved|responders|present|thanks|acknowledge?ments|credits|team|members|contributors)$/i;

/** Two to four capitals that are never somebody's initials in a postmortem. */
export const acronyms: ReadonlySet<string> = new Set(
  words(`
    AA ACL AD ADR AI AKS ALB AM AMI API APM APP ARM ARN AS ASAP ASG AST AUTH AWS AZ BB BGP BI BIOS BSD BST CA CAA CD CDN
    CDS CEST CET CI CIDR CIO CLI CMS CNI COE COO CORS CPU CRD CRM CSI CSO CSP CSRF CSS CST CSV CT CTO CVE DAG DB DBA DC
    DDL DHCP DIY DLQ DM DNS DOM DOS DR DRI EB EBS EC EDT EKS ELB ELK EM EMEA ENV EOD EOF EOL EST ETA ETL EU FAQ FE FIFO
    FK FPS FQDN FS FTP FYI GA GB GC GCE GCP GCS GET GH GKE GMT GPG GPU GRPC GUI HA HEAD HDD HPA HR HTML HTTP IAM IC ID
    IDE IDP IM INC INFO IO IOPS IP IRC ISP IST IT JDK JIRA JMX JS JSON JVM JWT KB KMS KPI KV LAN LB LDAP LGTM LLM LTS MB
    MD MDB MFA MIT ML MQ MR MS MTTD MTTR MVP NA NACL NAT NB NFS NGO NLB NO NOC NPM NS NTP NY OK OKR OOM OPS ORM OS OSS
    OTP PCI PDF PDT PG PHP PID PII PKI PM POC POP POST PR PRD PROD PS PST PT PTO PUT PVC PVE QA QC QPS RACI RAID RAM RBAC RCA
    RDS REST RFC ROI RPC RPM RPO RPS RSS RTO SA SAML SAN SC SD SDK SEV SF SIG SIM SLA SLI SLO SME SMS SMTP SNI SNS SOC SOP
    SQL SQS SRE SRV SSD SSH SSL SSO SSR ST STS SVC SVG TB TBA TBC TBD TCP TL TLD TLS TPM TTL TV TXT UAT UDP UI UID UK UPS
    URI URL US USA USB USD UTC UTF UUID UX VIP VM VP VPC VPN WAF WAL WAN WIP WS XML XSS YAML ZFS ZK TODO NOTE ADD THE AND
    FOR NOT ALL BUT NEW OLD END RUN SET WE IF OR IS IN ON AT TO BY OF UP ME MY HE SO DO
  `),
);
