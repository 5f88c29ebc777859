/** What people do in incidents; for the slots see `phrases.ts`. */
import { lines } from './lines.js';

/** What people do, with verbs of every kind. */
export const HUMAN_ACTS = lines(`
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
export const HUMAN_STATES = lines(`
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

/** What people do, in the words of their reports. */
export const REPORTED_ACTS = lines(`
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
    immediately paged {P}`);
