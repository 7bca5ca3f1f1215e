import { isTimeZone } from "~/language/time-zone";

/** The cookie in which a browser hands its time zone over while someone signs in; it lasts for ten minutes. */
export const zoneCookie = "zone";

/** No name of a time zone is longer. */
const longestName = 64;
const zoneIn = new RegExp(`(?:^|;\\s*)${zoneCookie}=([A-Za-z0-9_+/-]{1,${longestName}})(?:;|$)`);

/**
 * The time zone (IANA) that the browser of a sign-in says its clock is set to, the only sign of its place that the
 * portal keeps: no network address is stored. Null where it says none, or none that exists.
 */
export function zoneOfSignIn(cookies: string | null): string | null {
  const zone = zoneIn.exec(cookies ?? "")?.[1] ?? null;
  return zone !== null && isTimeZone(zone) ? zone : null;
}
