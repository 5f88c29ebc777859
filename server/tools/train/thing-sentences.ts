/** Sentences without people; for the slots see `phrases.ts`. */
import { lines } from './lines.js';

/** Sentences in which everything with a capital is a thing. */
export const THING_SENTENCES = lines(`
  {X} {broke}
  {X} {broke}
  {X} {acted}
  {X} {acted}
  {X} {acted} at {time}
  {X} {broke} at {time}
  {X} {broke} and {X} {broke}
  {X} and {X} {broke}
  {X}, {X} and {X} {broke}
  {X}/{X} {broke}
  {K} {broke}
  {K} {broke}
  {K} {broke}
  {K} {broke} and {K} {broke}
  {K} and {X} {broke}
  {K} {broke} at {time}
  The {K} {broke}
  The {K} cluster {broke}
  The {K} job {broke}
  Our {K} instance {broke}
  {K} pods {broke}
  {K} build {broke}
  {K} nodes {broke}
  {K} jobs {broke}
  {K} version 4 {broke}
  {K} 2.7 {broke}
  {S} {broke}
  {S} {broke}
  {S} {acted}
  {S} in {L} {broke}
  {T} {acted}
  {T} {did}
  {T} and {T} {did}
  The {T} {did}
  {R} {did}
  {R} {did}
  {R} {acted}
  {R} and {R} {did}
  {R} paged {R}
  {R} asked {R} to {to}
  {R} from {T} {did}
  {R}'s change broke {thing}
  The {R} {did}
  {N} {broke}
  {N} {broke}
  {N} {acted}
  {N} {acted}
  {N} {did}
  {N} {did}
  {N} and {N} {broke}
  {N} from {X} {broke}
  {N} from {L} {broke}
  {N} in {L} {broke}
  {N} by {X} {broke}
  {N} with {X} {broke}
  {H} {thing} {broke}
  {H} {thing}
  {H} in {L}
  {H} was not ready
  {H} {broke}
  At {time} {X} {broke}
  At {time} {X} {acted}
  At {time} {K} {broke}
  At {time}, {S} {broke}
  At {time}, {N} {broke}
  At {time}, {R} {did}
  In {L}, {X} {broke}
  In {M}, {X} {broke}
  On {M} 12, {S} {broke}
  On {M}, {R} {did}
  Since {M} {X} {broke}
  {M} {broke}
  {M} traffic {broke}
  {M} 12: {X} {broke}
  {M} and {M} numbers were late
  Our {L} region {broke}
  The {L} data center {broke}
  {L} {broke}
  {L} and {L} {broke}
  {L} office {broke}
  {L} traffic was routed to {L}
  Requests from {L} {broke}
  We use {X} for {thing}
  We use {K} for {thing}
  We moved from {X} to {X}
  We moved from {K} to {X}
  We upgraded {K} to 3.2
  We restarted {K}
  We restarted {X} and {K}
  We paged {T}
  We paged {R}
  We escalated to {T}
  We escalated to {X}
  We opened a ticket with {X}
  We asked {X} support to {to}
  We asked {R} to {to}
  We contacted {X}
  We rely on {K} and {X}
  Caused by {X}
  Caused by {K} running out of memory
  Reported by {T}
  Reported by {R}
  Reported by {X}
  Detected by {X}
  Detected by {K}
  Deployed by {K}
  Deployed by {X}
  Built by {K}
  Built with {K}
  Built with {X}
  Monitored by {X} and {K}
  Thanks to {X} for the quick response
  Thanks to {T}
  Traffic from {X} {broke}
  Alert from {X}
  Alert from {K}
  Page from {X}: {S} {broke}
  An alert from {K} woke {R}
  Errors in {K}
  Errors from {X}
  Errors in {K} and {X}
  Integration with {K}
  Migration from {K} to {X}
  Outage of {X}
  Outage of {K} in {L}
  Failover to {L}
  Rollback of {X} to 2.1
  Rollback of {K}
  Upgrade {K} to 4.0
  Upgrade {X}
  Restart {K}
  Restart {X}
  Check {K} logs
  Investigate {X}
  Investigate {K} failures
  Add {X} alerts for {S}
  Add a dashboard in {X}
  Move {S} off {K}
  Replace {K} with {X}
  Document how {K} works
  Write a runbook for {K}
  Write a runbook for {S}
  Root Cause
  Root Cause Analysis
  Action Items
  Lessons Learned
  What Went Well
  Where We Got Lucky
  Incident Report: {S} Outage
  Incident Report: {K} Outage on {M} 12
  Postmortem: {X} {broke}
  Postmortem: {K} {broke}
  Impact on {S}
  Timeline ({L} time)
  {S}: {N} {broke}
  {S} - {N}
  {X}: {N} {broke}
  {K}: {N} {broke}
  {X} [10:03 AM] {S} {broke}
  {X} BOT 10:03 AM {S} {broke}
  {R}: {did}
  {R}: {thing} {broke}
  {T}: {to}
  {N}: {thing} {broke}
  Note: {thing} {broke}
  Status: {B}
  Severity: {B}
  Owner: {T}
  Owner: {B}
  Owner: {R}
  Owners: {T}, {T}
  Author: {B}
  Author: {R}
  Attendees: {T}, {R}
  Participants: {R}, {R}
  Reviewers: {T}
  Incident Commander: {R}
  Incident Commander: {B}
  Incident Commander: {T}
  Service: {S}
  Services: {S}, {S}
  Region: {L}
  Regions: {L}, {L}
  Vendor: {X}
  Vendors: {X}, {K}
  Tools: {X}, {K}, {K}
  Stack: {K}, {X}, {X}
  Components: {K}, {S}
  Host: {K}
  Date: {M} 12, 2022
  Dear {B}
  [{B}]
  Customer A in {L} {broke}
  {to}
  "{N} {broke}", said the vendor
  blame {X}, not people
  according to {X}, {N} {broke}
  the {K} server {broke}
  {K} has been {broke}
  {K} has {blindly}
  {K} and {L} {broke}
  {K} {service} {broke}
  {K} {service}s {broke}
  the {K} {service} {broke}
  {K}'s {service} {broke}
  {X}'s {service} {broke}
  {K} Street {broke}
  {K} Avenue office {broke}
  {K} River data center {broke}
  {K} showed {problem}
  {K} shows {problem}
  {X} shows {problem}
  {X} showed {problem}
  {X} {commonly} {thing}
  {N} {humanly} {thing}
  {N} {commonly} {thing}
  {R} {humanly} {thing}
  {R} {commonly} {thing}
  {S} {commonly} {thing}
  {T} {humanly} {thing}
  {thing} was {commonly} by {X}
  {thing} was {commonly} by {R}
  {thing} was {commonly} by {T}
  the {K} API {broke}
  a {K} upgrade {broke}
  both {K} and {K} {broke}
  every {K} worker {broke}
  this {K} release {broke}
  a bug in {K} {broke}
  the {R} {did}
  see the {K} docs
  see {X} docs
  running {K} 3.1 on {X}
  using {K} and {X}
  via {K}
  through {X}
  inside {K}
  per {K} node
`);
