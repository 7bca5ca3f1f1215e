import { memoize } from "~/language/bounded-cache";

type Candidates = { asked: string | undefined; own: string | null; review: string };

/** The instants at which two zones of the region with different rules show different clocks: midwinter and midsummer. */
const probes = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

const mostZones = 100;

/** What the clocks of a time zone (IANA) show at these instants; nothing where dates cannot be shown in it. */
const clockIn = memoize(mostZones, (timeZone) => {
  try {
    const clock = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "short", timeStyle: "short" });
    return probes.map((instant) => clock.format(instant)).join();
  } catch {
    return "";
  }
});

/**
 * The zone in which dates are shown in addition to the review's: the one in the address, else the reader's own;
 * null where there is none or where its clocks show the same as the review's.
 */
export function readerZone({ asked, own, review }: Candidates): string | null {
  const zone = [asked, own].find((name) => name && clockIn(name) !== "");
  return zone && clockIn(zone) !== clockIn(review) ? zone : null;
}
