import { IANAZone, Info } from 'luxon';

/** One meaning of the name of a zone. */
export interface ZoneReading {
  /** As the date library takes it: "UTC+2", "Europe/Berlin". */
  readonly zone: string;
  /** For people: "British Summer Time". */
  readonly name: string;
}

/** The readings of abbreviations, by the name in capitals. */
export type ZoneNames = ReadonlyMap<string, readonly ZoneReading[]>;

/** What a name of a zone can mean, the likeliest first; empty where it names none. */
export function readZone(written: string, names: ZoneNames): readonly ZoneReading[] {
  const name = written.trim();
  const listed = names.get(name.toUpperCase());
  if (listed) return listed;
  const offset = /^(?:UTC|GMT)?\s?([+−-])\s?(\d{1,2})(?::?(\d{2}))?$/i.exec(name);
  if (offset) {
    const [, sign, hours, minutes] = offset;
    const zone = `UTC${sign === '+' ? '+' : '-'}${String(Number(hours))}${minutes ? `:${minutes}` : ''}`;
    return Info.normalizeZone(zone).isValid ? [{ zone, name: zone }] : [];
  }
  return name.includes('/') && IANAZone.isValidZone(name) ? [{ zone: name, name }] : [];
}

/** Where a text states the zone of all its times: "All times in UTC", "Timeline (PST)", "Time [UTC+2]". */
const STATED =
  /\b[Tt]imes?\b[^.;|]{0,40}?\b(?:in|are|is|as|:)\s*\(?((?:UTC|GMT)\s?[+−-]\s?\d{1,2}(?::?\d{2})?|[A-Z][a-z]+\/[A-Z][A-Za-z_]+|[A-Z]{1,5})\b|\b(?:[Aa]ll )?[Tt]imes?\b[^.;|]{0,20}?[( [,]\s?((?:UTC|GMT)(?:\s?[+−-]\s?\d{1,2}(?::?\d{2})?)?|[A-Z]{2,5})\b|[([]\s?(?:(?:[Aa]ll )?[Tt]imes?[^)\]]{0,20} )?((?:UTC|GMT)(?:\s?[+−-]\s?\d{1,2}(?::?\d{2})?)?|[A-Z]{2,5}|[A-Z][a-z]+\/[A-Z][A-Za-z_]+)\s?[)\]]|^\s?(UTC|GMT)\b/g;

/** The zone that a text states for the times around it, as it is written. */
export function statedZone(text: string, names: ZoneNames): string | undefined {
  for (const [, ...groups] of text.matchAll(STATED)) {
    // A group that took no part is undefined, whatever the types say.
    const name = groups.find(Boolean);
    if (name !== undefined && readZone(name, names).length > 0) return name;
  }
  return undefined;
}
