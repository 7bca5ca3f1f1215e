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

/** "America/Argentina/Buenos_Aires" is the zone of Buenos Aires. */
export function cityOfZone(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

export function isListedZone(zone: string): zone is ListedZone {
  return listedZones.some((listed) => listed === zone);
}
