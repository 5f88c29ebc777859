/** Words around people: groups, roles, and what looks like a person but is none. */
import type { RoleWord } from '../engine/lexicon.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A handle or mailbox with one of these words in it belongs to a group. */
export const groupWords = words(`
  abuse admins administrators alert alerting alerts announce announcements backend billing bot bots bounce bounces
  careers compliance customers dba dbas deployer devops devs devtools enquiries engineering engineers everyone feedback
  finance frontend group groups helpdesk hostmaster hr incident incidents infra infrastructure inquiries jobs legal list
  lists mailer maintainers marketing monitoring newsletter noc noreply notification notifications office oncall
  operations operators ops owners pager pagerduty payments platform postmaster press privacy releases reply sales secops
  security service services sre sres staff status subscriptions success support sysadmins systems team teams triage
  users vendor webmaster
`);

/** Words that make a group only where no other word stands beside them: `dev@` is a mailbox, `lee_dev` a person. */
export const weakGroupWords = words(`
  account accounting accounts admin administrator all ask bugs build builds cert ci cloud community contact core customer
  data database deploy deploys dev developer developers dns eng engineer hello help info it mail mobile monitor net
  network news no on call operator oss owner product qa release root sec secure server site slack sysadmin system tech
  test user web the
`);

/** What follows an at sign without being a person: broadcasts, annotations of languages and tools, schedules. */
export const notHandles = words(`
  here channel everyone all team daily hourly weekly monthly yearly annually midnight reboot every latest next beta
  alpha canary stable main master head todo param params return returns throws see since deprecated override
  overrides autowired component controller service repository entity transactional bean test before after
  beforeeach aftereach inject injectable input output value valid configuration scheduled async cacheable
  nullable nonnull suppresswarnings property staticmethod classmethod dataclass cached_property media import
  keyframes font-face supports charset apply include extends layer tailwind state published mainactor escaping
  objc available discardableresult babel types unassigned unowned vacant unknown
`);

/** Accounts that machines and services log in with: `user=postgres`, `sudo: deploy`. */
export const serviceAccounts = words(`
  root nobody daemon sys bin sync games man lp uucp proxy backup www-data www web apache httpd nginx postgres postgresql
  mysql mariadb mongo mongodb redis kafka zookeeper cassandra hadoop hdfs spark airflow celery rabbitmq elasticsearch
  prometheus grafana jenkins gitlab git github argo argocd flux terraform ansible vagrant docker containerd kube kubelet
  kubernetes etcd consul vault envoy svc srv service ubuntu debian centos fedora ec2-user azureuser opc core system
  anonymous anon guest public default null none undefined unknown missing empty true false self me you username user
  login name password replica replication replicator repl reader writer read readonly ro rw app apps application client
  server worker runner executor scheduler cron crond api cli sdk tool tools automation scanner crawler exporter agent
  controller operator gateway ingress sidecar monitor monitoring health healthcheck probe nagios zabbix datadog newrelic
  haproxy postfix dovecot bind named ntp chrony sshd ssh telnet ftp sftp smtp imap ldap dbuser dbadmin sa sysdba
`);

/** Accounts of programs that commit and review, whose names do not say that they are bots. */
export const bots = words(`
  actions-user allcontributors buildkite circleci codecov coveralls crowdin dependabot dependabot-preview
  github-actions gitlab-ci github greenkeeper imgbot jenkins mergify netlify percy pre-commit-ci pyup release-please renovate
  semantic-release snyk sonarcloud travis travis-ci vercel weblate web-flow whitesource
`);

/** Capitalised words in front of a bracket that are not a name. */
export const notNames = words(`
  i he she it they we you his her its their our your him them us mine everyone someone somebody nobody anyone none one
  two three both each some many most few several others another rep reps caller agent agents user guest
  alt cmd ctrl enter esc shift tab
  a an and after alert alerts all api app application at backup before budget build by cause change changes cluster
  config configuration customer customers database db deploy deployment detection engineer engineering error errors
  every for from host if impact in incident issue it item job manager monitoring network no node not of on oncall
  operator our owner page paged pagerduty person platform primary product queue region release responder role rollback
  root run script secondary section see server since some status summary team that the their there these they this
  those timeline to traffic user users version we when who why with you january february march april may june july
  august september october november december handover handoff decision monday tuesday wednesday thursday friday saturday sunday
`);

/** First names that are also ordinary words: alone, at the head of a sentence, they prove nothing. */
export const dualUse = words(`
  april art august bill case chase chip dale dawn drew faith frank grace grant guy hope iris ivy jack jade jasmine joy
  june lance mark max may melody mercy miles norm olive page pat penny reed rich robin rod rose ruby sandy skip sky
  sterling storm summer wade ward will young
`);

/** Months and seasons that people are also named after. */
export const calendarNames = words('march april may june july august autumn summer winter');

/** The roles that people have in an incident, the most telling first, and the labels that replace them. */
export const roles: readonly RoleWord[] = [
  { pattern: 'incident (?:commander|manager|lead|coordinator)|IC', label: 'Incident commander' },
  { pattern: '(?:communications?|comms) (?:lead|manager|liaison)|comms', label: 'Communications lead' },
  { pattern: '(?:operations?|ops) lead', label: 'Operations lead' },
  { pattern: 'scribe', label: 'Scribe' },
  { pattern: 'on-?call|pager duty', label: 'Oncall{team}' },
  { pattern: '(?:engineering |team |product |program |project )?manager|EM|TPM', label: 'Manager{team}' },
  { pattern: 'director|head|VP|CTO|CEO|CISO', label: 'Leader{team}' },
  { pattern: 'team lead|tech(?:nical)? lead|lead', label: 'Lead{team}' },
  { pattern: 'subject[- ]matter expert|SME|expert', label: 'Subject-matter expert{team}' },
  { pattern: 'customer (?:support|success|care)|support(?: agent| engineer)?', label: 'Customer support' },
  { pattern: 'DBA|database administrator', label: 'Database administrator{team}' },
  { pattern: 'SRE|site reliability engineer', label: 'SRE{team}' },
  { pattern: 'responder', label: 'Responder{team}' },
  {
    pattern: '(?:software |network |security |backend |frontend |release |data )?(?:engineer|developer)',
    label: 'Engineer{team}',
  },
];

/**
 * Roles as they stand in front of a name: "the on-call engineer Ann", "Incident Commander Ann". Shorter ones are left out,
 * for "the support Ann gave" and "lead Ann to think" hold none.
 */
export const titles = [
  '(?:primary |secondary )?on-?call(?: (?:engineer|person|SRE|DBA|developer|responder))?',
  'incident (?:commander|manager|lead|coordinator)',
  '(?:communications?|comms|operations?|ops|team|tech|technical) (?:lead|liaison)',
  '(?:engineering |team |product |program |project |release )?manager',
  '(?:(?:software|network|security|backend|frontend|release|data|support|site reliability|infrastructure|platform) )?(?:engineer|developer)',
  '(?:customer )?support (?:agent|engineer)',
  'database administrator|DBA|SRE|scribe|responder',
].join('|');
