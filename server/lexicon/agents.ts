/** Who acts in a sentence: the nouns that stand for people and teams, and those that only look like verbs. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Heads of a subject that stand for people or teams. */
export const humanWords = words(`
  he she they you who someone somebody anyone anybody everyone everybody nobody noone whoever
  person people human humans colleague colleagues individual individuals staff crew
  engineer engineers developer developers operator operators responder responders admin admins administrator
  administrators dba dbas sre sres sysadmin sysadmins author authors reviewer reviewers approver approvers manager
  managers lead leads director analyst analysts technician technicians contractor contractors intern interns employee
  employees oncall on-call on-calls owner owners maintainer maintainers committer committers tester testers
  commander coordinator scribe member members newcomer hire hires team teams squad squads crew department departments
  organisation organization leadership management vendor vendors supplier suppliers   devs ops
  executive executives exec execs ceo cto officer officers official officials supervisor supervisors boss bosses
    coworker coworkers co-worker co-workers   guy guys tech techs specialist specialists
  programmer programmers consultant consultants architect architects designer designers trainer trainers trainee
  trainees student students personnel staffer staffers individual operator's agency council committee office board
  company companies   licensee crews shift   expert experts moderator moderators
  folks folk dev newbie rookie junior juniors deployer deployers requester requesters approver merger caller
  authority authorities government regulator regulators licensees bureau ministry institute institution
  scientist scientists researcher researchers auditor auditors assistant assistants helper helpers planner planners
  clerk clerks electrician electricians cleaner cleaners installer apprentice apprentices freelancer freelancers
  associate associates founder founders co-founder president chief head-of-engineering successor predecessor predecessors
  pm pms em ems swe swes qa-engineer helpdesk management's leader leaders passer-by signer signers subcontractor
  subcontractors dispatcher dispatchers principal colleague's teammate teammates
  captain gatekeeper noc ic partner partners integrator integrators vp vps janitor trader traders ciso cio buyer buyers
  seller sellers accountant accountants recruiter recruiters teacher teachers sheriff coordinators
  incident-commander subteam  appsdev devops secops netops deputy secretary user's
`);

/** Nouns that the tagger takes for verbs or adjectives. */
export const thingWords = words(`
  alert alerts commit commits deploy deploys build builds merge patch patches release rollout rollback script scripts
  test tests check checks log logs page pages request requests queue cache map config configs query update upgrade
  delete deletes drop restart reboot rebuild failover restore backup import export scan cleanup push pull run rerun
`);

/** Nouns for people that name software as often: people where nothing in front of them names a product. */
export const ambiguousWords = words(
  `operator operators manager managers supervisor supervisors author authors director`,
);

/** Nouns that stand for people only behind some words: "the support agents", "remote hands". */
export const compoundPeople: ReadonlyMap<string, RegExp> = new Map([
  ['agent', /^(?:support|service|helpdesk|desk|sales|call|booking|field)$/],
  ['agents', /^(?:support|service|helpdesk|desk|sales|call|booking|field)$/],
  ['desk', /^(?:support|help|service|trading)$/],
  ['hands', /^(?:remote|smart)$/],
  ['master', /^scrum$/],
  [
    'support',
    /^(?:customer|line|(?:first|second|third)-line|tier|level|technical|tech|user|production|site|l[123])$/,
  ],
  ['engineering', /^(?:platform|release|network|infrastructure|data|software|reliability|product|cloud)$/],
  ['operations', /^(?:network|cloud|it|site|platform|business|security|field)$/],
  [
    'group',
    /^(?:infrastructure|platform|payments|networking|database|data|tooling|operations|engineering|architecture)$/,
  ],
]);

/** Departments that act without an article: "QA let it pass". */
export const departments = words(`
  marketing qa support infra payroll accounting logistics sales legal finance management engineering operations procurement compliance leadership hr networking
  devops devsecops secops security development
`);
