/** Whether the name is a time zone that dates can be shown in (IANA). */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

type Candidates = { asked: string | undefined; own: string | null; review: string };

/** The instants at which two zones of the region with different rules show different clocks: midwinter and midsummer. */
const probes = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

function clockIn(timeZone: string): string {
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "short", timeStyle: "short" });
  return probes.map((instant) => clock.format(instant)).join();
}

/**
 * The zone in which dates are shown beside the review's: the one asked for in the address, else the reader's own; null
 * where there is none or where its clocks show the same as the review's.
 */
export function readerZone({ asked, own, review }: Candidates): string | null {
  const zone = [asked, own].find((name) => name && isTimeZone(name));
  return zone && clockIn(zone) !== clockIn(review) ? zone : null;
}
