/** Sentences and lines about people; for the slots see `phrases.ts`. */
import { lines } from './lines.js';

/** Sentences about people. */
export const HUMAN_SENTENCES = lines(`
  {P} {did}
  {P} {did}
  {P} {did}
  {P} {did}
  {P} {did} and {did}
  {P} {did}, then {did}
  {P} {did} at {time}
  At {time} {P} {did}
  At {time}, {P} {did}
  Around {time} {P} {did}
  While {P} was debugging, {N} {broke}
  When {P} {did}, {thing} {broke}
  Because {P} {did}, {thing} {broke}
  After {P} {did}, {thing} recovered
  Before {P} {did}, {X} {broke}
  As soon as {P} {did} the errors stopped
  Luckily {P} {did}
  Meanwhile {P} {did}
  Then {P} {did}
  Eventually, {P} {did}
  Unfortunately {P} {did}
  Later that day {P} {did}
  On {M} 4, {P} {did}
  On {M}, {P} {did}
  In {M} {P} {did}
  {X} paged {P}
  {X} alerted {P}, who {did}
  {N} paged {P}
  {N} pages {P} and {P}
  {N} assigned to {P}
  {T} paged {P}
  We asked {P} to {to}
  We paged {P}
  We called {P} in {L}
  We thank {P} for the quick response
  Thanks to {P} for {thing}
  Thanks to {P} and {P}
  Thanks {P}!
  Special thanks to {P}, {P} and {P}
  Kudos to {P}
  Credit: {P}
  cc {P}
  cc: {P}, {P}
  /cc {P}
  {thing} was restarted by {P}
  {thing} was deployed by {P}
  {thing} was reviewed by {P} and {P}
  The change was made by {P}
  The change was approved by {P}, {did}
  A commit by {P} changed {thing}
  Message from "{P}"
  "{P}"
  ["{P}"]
  ["{P}", "{P}"]
  [{P}, {P}]
  {P} <someone@example.org>
  (thanks {P})
  (via {P})
  ({P} and {P})
  first seen by {P} ({P} {did})
  A message from {P} said that {thing} {broke}
  According to {P}, {thing} {broke}
  With the help of {P} we fixed {thing}
  Together with {P}, {P} {did}
  {P} and {P} {did}
  {P}, {P} and {P} {did}
  {P}/{P} {did}
  {P} & {P} {did}
  {P} + {P} {did}
  {P} or {P} will {to}
  {P} from {T} {did}
  {P} from {X} {did}
  {P} of {T} {did}
  {P} (the on-call) {did}
  {P} ({R}) {did}
  {P}, the on-call engineer, {did}
  {P}, our DBA, {did}
  The on-call engineer, {P}, {did}
  The on-call ({P}) {did}
  Our DBA {P} {did}
  {R} {P} {did}
  Engineer {P} {did}
  Incident commander {P} {did}
  Our new hire {P} {did}
  {P}'s change broke {thing}
  {P}'s laptop was offline
  {P}'s commit {broke}
  {P}’s script {broke}
  {P}'s deploy of {X} {broke}
  {thing} ran from {P}'s account
  Based on {P}'s suggestion we restarted {thing}
  It was {P} who {did}
  {N}: {P} {did}
  {thing} was {P}'s idea
  Only {P} knows how {thing} works
  Only {P} has access to {thing}
  Nobody but {P} knew {thing}
  Nobody told {P} that {X} {broke}
  If {P} had checked {thing}, {X} would be fine
  Please ask {P}
  Ask {P} to {to}
  Ping {P} about {thing}
  Reach out to {P}
  Talk to {P} ({T})
  Handed over to {P}
  Handover: {P} to {P}
  Escalated to {P} and {T}
  Spoke with {P}
  Call with {P} and {T}
  Meeting with {P}, {P}
  {P} to {to}
  {P} will {to}
  {P} to {to} by {M} 12
  {P}: {did}
  {P}: {thing} {broke}, can someone look?
  {P}: I restarted {thing}
  {P}: on it
  {P} - {did}
  {P} — {did}
  {P}> {thing} looks fine
  <{P}> {thing} {broke}
  [{P}] {did}
  {P} [10:03 AM] {thing} {broke}
  {P} 10:03 AM
  {P}  2:41 PM hey, {X} {broke}
  {P}, can you {to}?
  Hi {P}, {thing} {broke}
  Hey {P}, could you {to}?
  @here {P} {did}
  "{thing} {broke}", said {P}
  "I thought {thing} was fine" ({P})
  {N} {broke} while {P} was on call
  {N} {broke}; {P} {did}
  {N} {broke}. {P} {did}
  {X} {broke}. {P} {did}
  {X} {acted}, {P} {did}
  {X} {acted} and {P} {did}
  {K} {broke}, so {P} {did}
  {K} {broke}. {P} {did}
  Since {K} {broke}, {P} {did}
  {P} restarted {K}
  {P} restarted {K} in {L}
  {P} in {L} {did}
  {P} and the {T} team {did}
  {P}, {X} {acted}
  {thing} belongs to {P}
  the account of {P} {broke}
  a laptop that belonged to {P}
  the password was known to {P} alone
  {N} asked for {P}
  {N} was handed from {P} to {P}
  {thing} was {commonly} by {P}
  {thing} was {commonly} by {P} at {time}
  {thing} was {humanly} by {P} and {humanly} by {P}
  {thing} was {humanly} by {P} within minutes
  shift change from {P} to {P}
  took over from {P}
  spoken to {P} in {L}
  asking {P} for {thing}
  get {thing} from {P}
  let {P} know
  sync with {P} on {M}
  pair with {P} on {thing}
  we are grateful to {P}
  nobody informed {P}
  we could not reach {P}
  we tried to reach {P} by phone
  {P} upgraded {K} to 3.1
  {P} moved traffic from {L} to {L}
  {P} blamed {X}
  {P} opened {X} and saw that {K} {broke}
  the alert woke {P}
  the page went to {P}
  the page woke up {P}, who {did}
  this was missed by {P}
  this surprised {P}
  it took {P} an hour to {to}
  nobody except {P} could {to}
`);

/** Lines of lists, cells and labels that name people. */
export const PEOPLE_LINES = lines(`
  Owner: {P}
  Owners: {P}, {P}
  Author: {P}
  Authors: {P}, {P}, {P}
  Authors: {P} and {P}
  Author(s): {P} ({T})
  Written by {P}
  Prepared by: {P}
  Reviewed by: {P}
  Reviewers: {P}, {P}
  Attendees: {P}, {P}, {P}, {P}
  Participants: {P}; {P}; {P}
  Present: {P}, {P}
  Responders: {P}, {P} and {P}
  Incident Commander: {P}
  Incident commander - {P}
  IC: {P}
  Comms Lead: {P}
  Scribe: {P}
  Facilitator: {P}
  Tech Lead: {P}
  On-call: {P}
  On-call engineer: {P}
  Oncall primary: {P}, secondary: {P}
  Reported by: {P}
  Reporter: {P} ({T})
  Detected by: {P}
  Resolved by: {P}
  Assignee: {P}
  Assigned to: {P}
  Contact: {P}
  POC: {P}
  DRI: {P}
  Lead: {P}
  Driver: {P}
  Approved by {P}
  Signed-off-by: {P} <someone@example.org>
  Co-authored-by: {P} <someone@example.org>
  Who: {P}
  Who was involved: {P}, {P}, {P}
  People involved: {P}, {P}
  {T}: {P}, {P}
  {R}: {P}
  Add an alert for {thing} ({P})
  Add an alert for {thing} - {P}
  Add an alert for {thing} — {P}, {M} 12
  Add an alert for {thing} [{P}]
  Fix {thing}, owner: {P}
  Update the runbook. Owner: {P}
  {P}: add an alert for {thing}
  [ ] {P}: {to}
  [x] {P} to {to}
  {P} - {R}
  {P}, {R}
  {P} ({R})
  {P} ({T})
  {P} ({T}), {P} ({T})
  {P} | {R}
`);
