/** Cells and headers of tables; for the slots see `phrases.ts`. */
import { lines } from './lines.js';

/** Cells whose column says who, and others. */
export const PEOPLE_CELLS = lines(`
  {P}
  {P}
  {P}
  {P}, {P}
  {P} / {P}
  {P} and {P}
  {P} ({T})
  {P}, {T}
`);
export const OTHER_CELLS = lines(`
  {T}
  {T}
  {B}
  {B}
  {R}
  {R}
  {X}
  {K}
  {S}
  {T}, {T}
  {L}
  {M}
  {M} 12
  {N}
  {X}, {K}
`);
export const PEOPLE_HEADERS = lines(`
  Owner
  Owners
  Assignee
  Who
  Name
  Actor
  Responder
  Author
  Contact
  DRI
  Lead
  Engineer
  Reporter
  Person
  Attendees`);
export const OTHER_HEADERS = lines(`
  Event
  Description
  Action
  Action item
  Status
  Service
  Component
  Notes
  Impact
  Details
  Comment
  Type
  Priority
  Region
  System
  What happened
  Tracking
  Team
  Tool`);
