const minute = 60_000;
const hour = 60 * minute;
const minutesOfDay = 24 * 60;

/** The largest offset that is told from one on the day before: no zone that changes its clocks is further east. */
const farthestEast = 13 * 60;

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

function offsetText(instant: Date, clock: string): string {
  const ahead = minutesOf(clock) - minutesOf(instant.toISOString().slice(11, 16));
  const turned = ((ahead % minutesOfDay) + minutesOfDay) % minutesOfDay;
  const offset = turned > farthestEast ? turned - minutesOfDay : turned;
  const size = Math.abs(offset);
  const minutes = size % 60 === 0 ? "" : `:${String(size % 60).padStart(2, "0")}`;
  return `UTC${offset < 0 ? "\u2212" : "+"}${Math.floor(size / 60)}${minutes}`;
}

/**
 * The offset, such as "UTC+2", of an instant in the hour that the clocks of a zone show twice when they are put back;
 * null in every other hour. `clock` writes an instant as the clock of the zone, "02:30".
 */
export function offsetInRepeatedHour(instant: Date, clock: (instant: Date) => string): string | null {
  const shifted = (milliseconds: number) => clock(new Date(instant.getTime() + milliseconds));
  const passed = minutesOf(shifted(2 * hour)) - minutesOf(shifted(-2 * hour));
  if ((passed + minutesOfDay) % minutesOfDay === 4 * 60) return null;
  const shown = clock(instant);
  const again = [hour / 2, hour, 2 * hour].some((size) => shifted(size) === shown || shifted(-size) === shown);
  return again ? offsetText(instant, shown) : null;
}
