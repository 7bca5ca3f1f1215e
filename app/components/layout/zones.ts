/** The zones of the five regions that a reader chooses from, west to east; the address accepts any other. */
export const listedZones = [
  "Pacific/Honolulu",
  "America/Anchorage",
  "America/Los_Angeles",
  "America/Denver",
  "America/Chicago",
  "America/Mexico_City",
  "America/New_York",
  "America/Bogota",
  "America/Halifax",
  "America/Santiago",
  "America/St_Johns",
  "America/Sao_Paulo",
  "America/Argentina/Buenos_Aires",
  "Atlantic/Reykjavik",
  "Africa/Dakar",
  "Europe/Lisbon",
  "Europe/London",
  "Africa/Casablanca",
  "Europe/Paris",
  "Africa/Lagos",
  "Europe/Athens",
  "Europe/Kyiv",
  "Africa/Cairo",
  "Africa/Johannesburg",
  "Asia/Jerusalem",
  "Asia/Beirut",
  "Europe/Istanbul",
  "Europe/Moscow",
  "Africa/Nairobi",
  "Africa/Addis_Ababa",
  "Asia/Riyadh",
  "Asia/Tehran",
  "Asia/Dubai",
  "Asia/Baku",
  "Asia/Tbilisi",
  "Asia/Yerevan",
  "Asia/Almaty",
  "Asia/Tashkent",
  "Asia/Karachi",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Bishkek",
  "Asia/Dhaka",
  "Asia/Novosibirsk",
  "Asia/Bangkok",
  "Asia/Jakarta",
  "Asia/Shanghai",
  "Asia/Manila",
  "Asia/Tokyo",
  "Asia/Vladivostok",
  "Australia/Sydney",
  "Pacific/Fiji",
  "Pacific/Auckland",
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
