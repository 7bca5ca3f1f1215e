/** The zones of the region that a reader chooses from, west to east; the address accepts any other. */
export const listedZones = [
  "Pacific/Honolulu",
  "America/Anchorage",
  "America/Los_Angeles",
  "America/Denver",
  "America/Chicago",
  "America/New_York",
  "America/Halifax",
  "America/St_Johns",
  "Atlantic/Reykjavik",
  "Europe/Lisbon",
  "Europe/London",
  "Europe/Paris",
  "Europe/Athens",
  "Europe/Kyiv",
  "Asia/Jerusalem",
  "Europe/Istanbul",
  "Europe/Moscow",
  "Asia/Baku",
  "Asia/Tbilisi",
  "Asia/Yerevan",
  "Asia/Almaty",
  "Asia/Tashkent",
  "Asia/Bishkek",
  "Asia/Novosibirsk",
  "Asia/Vladivostok",
] as const;
export type ListedZone = (typeof listedZones)[number];

/** Zones of the cities that the name of a listed zone mentions in addition to its own. */
const namedBeside: Record<string, ListedZone> = {
  "America/Vancouver": "America/Los_Angeles",
  "America/Edmonton": "America/Denver",
  "America/Winnipeg": "America/Chicago",
  "America/Toronto": "America/New_York",
  "Europe/Dublin": "Europe/London",
  "Europe/Berlin": "Europe/Paris",
  "Europe/Rome": "Europe/Paris",
  "Europe/Helsinki": "Europe/Athens",
  "Europe/Sofia": "Europe/Athens",
  "Europe/Minsk": "Europe/Moscow",
  "Asia/Dushanbe": "Asia/Tashkent",
  "Asia/Ashgabat": "Asia/Tashkent",
};

/** The listed zone by whose name a zone (IANA) is called; null where no name mentions its city. */
export function listedZoneOf(zone: string): ListedZone | null {
  return listedZones.find((listed) => listed === zone) ?? namedBeside[zone] ?? null;
}

/** "America/Argentina/Buenos_Aires" is the zone of Buenos Aires. */
export function cityOfZone(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}
