/** Zones as people write them. A name with several readings is asked about. */
import type { ZoneReading } from '../engine/timeline/zone.js';

const one = (zone: string, name: string): readonly ZoneReading[] => [{ zone, name }];

/** By the name in capitals. The zone is one that Luxon takes: an offset, or a place with its own changes of the clock. */
export const zones: ReadonlyMap<string, readonly ZoneReading[]> = new Map([
  ['UTC', one('UTC', 'UTC')],
  ['GMT', one('UTC', 'GMT')],
  ['Z', one('UTC', 'UTC')],
  ['ZULU', one('UTC', 'UTC')],
  ['PST', one('UTC-8', 'Pacific Standard Time')],
  ['PDT', one('UTC-7', 'Pacific Daylight Time')],
  ['PT', one('America/Los_Angeles', 'Pacific Time')],
  ['MST', one('UTC-7', 'Mountain Standard Time')],
  ['MDT', one('UTC-6', 'Mountain Daylight Time')],
  ['MT', one('America/Denver', 'Mountain Time')],
  ['CDT', one('UTC-5', 'Central Daylight Time')],
  ['CT', one('America/Chicago', 'Central Time')],
  ['EST', one('UTC-5', 'Eastern Standard Time')],
  ['EDT', one('UTC-4', 'Eastern Daylight Time')],
  ['ET', one('America/New_York', 'Eastern Time')],
  ['BRT', one('UTC-3', 'Brasília Time')],
  ['WET', one('UTC', 'Western European Time')],
  ['WEST', one('UTC+1', 'Western European Summer Time')],
  ['CET', one('UTC+1', 'Central European Time')],
  ['CEST', one('UTC+2', 'Central European Summer Time')],
  ['EET', one('UTC+2', 'Eastern European Time')],
  ['EEST', one('UTC+3', 'Eastern European Summer Time')],
  ['MSK', one('UTC+3', 'Moscow Time')],
  ['SAST', one('UTC+2', 'South Africa Standard Time')],
  ['PKT', one('UTC+5', 'Pakistan Time')],
  ['SGT', one('UTC+8', 'Singapore Time')],
  ['HKT', one('UTC+8', 'Hong Kong Time')],
  ['JST', one('UTC+9', 'Japan Standard Time')],
  ['KST', one('UTC+9', 'Korea Standard Time')],
  ['AEST', one('UTC+10', 'Australian Eastern Standard Time')],
  ['AEDT', one('UTC+11', 'Australian Eastern Daylight Time')],
  ['AWST', one('UTC+8', 'Australian Western Standard Time')],
  ['NZST', one('UTC+12', 'New Zealand Standard Time')],
  ['NZDT', one('UTC+13', 'New Zealand Daylight Time')],
  [
    'BST',
    [
      { zone: 'UTC+1', name: 'British Summer Time' },
      { zone: 'UTC+6', name: 'Bangladesh Standard Time' },
    ],
  ],
  [
    'CST',
    [
      { zone: 'UTC-6', name: 'Central Standard Time' },
      { zone: 'UTC+8', name: 'China Standard Time' },
    ],
  ],
  [
    'IST',
    [
      { zone: 'UTC+5:30', name: 'India Standard Time' },
      { zone: 'UTC+1', name: 'Irish Standard Time' },
      { zone: 'UTC+2', name: 'Israel Standard Time' },
    ],
  ],
  [
    'AST',
    [
      { zone: 'UTC-4', name: 'Atlantic Standard Time' },
      { zone: 'UTC+3', name: 'Arabia Standard Time' },
    ],
  ],
]);
