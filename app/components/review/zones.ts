/** The zones of the region that a reader chooses from, west to east; any other can stand in the address. */
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

/** Zones that stand in the name of a listed one, whose clocks show the same. */
const listedUnder: Readonly<Record<string, ListedZone>> = {
  "America/Vancouver": "America/Los_Angeles",
  "America/Edmonton": "America/Denver",
  "America/Winnipeg": "America/Chicago",
  "America/Toronto": "America/New_York",
  "Europe/Dublin": "Europe/London",
  "Europe/Helsinki": "Europe/Athens",
  "Europe/Sofia": "Europe/Athens",
  "Europe/Minsk": "Europe/Moscow",
  "Asia/Dushanbe": "Asia/Tashkent",
  "Asia/Ashgabat": "Asia/Tashkent",
};

/** The zone of the list that a zone is, or is named with. */
export function asListed(zone: string): ListedZone | null {
  return isListedZone(zone) ? zone : (listedUnder[zone] ?? null);
}

/** "America/Argentina/Buenos_Aires" is the zone of Buenos Aires. */
export function cityOfZone(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

export function isListedZone(zone: string): zone is ListedZone {
  return listedZones.some((listed) => listed === zone);
}
