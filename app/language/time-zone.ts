/** Whether dates can be shown in a time zone of this name (IANA). */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const oceanless = /^(?:Etc|GMT|UTC)/;

/** Every time zone (IANA) by the part of the world that begins its name, both in their order. */
export const zonesByArea: readonly (readonly [area: string, zones: readonly string[]])[] = (() => {
  const areas = new Map<string, string[]>();
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    const [area = ""] = zone.split("/");
    if (!oceanless.test(zone) && zone.includes("/")) areas.set(area, [...(areas.get(area) ?? []), zone]);
  }
  return [...areas].sort(([one], [other]) => (one < other ? -1 : 1));
})();
