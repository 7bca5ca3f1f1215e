/**
 * How many of the participants have answered by each day after the opening, beside the same day of the cycle before. Days
 * are periods of 24 hours from the opening, from 0. A participant has answered from the day on which something that counts
 * for it was first sent: see counting/participants-behind.ts. States and stakeholders are never added up.
 */

const day = 24 * 60 * 60 * 1000;

/** Days after which nothing is drawn, so that what comes years late does not flatten the line. */
const longest = 400;

export type Cycle = "current" | "previous";
export const rateGroups = ["states", "stakeholders"] as const;
export type RateGroup = (typeof rateGroups)[number];

const classOf = { states: "member-state", stakeholders: "stakeholder" } as const satisfies Record<RateGroup, string>;

export type Curve = {
  /** How many take part. */
  total: number;
  /** How many have answered by the end of each day. */
  answered: number[];
};

export type ResponseRate = {
  /** Today; the last day that is drawn where it lies beyond. */
  today: number;
  /** The last day that is drawn, and that of the deadline. */
  lastDay: number;
  deadlineDay: number;
  groups: { group: RateGroup; current: Curve; previous: Curve | null }[];
};

type Times = { opensAt: Date; closesAt: Date };

export type RateFigures = {
  current: Times;
  previous: Times | null;
  taking: readonly [cycle: Cycle, participantClass: string, count: number][];
  sent: readonly [cycle: Cycle, participantClass: string, day: number, count: number][];
};

const daysFrom = ({ opensAt }: Times, at: Date) => Math.floor((at.getTime() - opensAt.getTime()) / day);

const deadlineDayOf = (times: Times) => Math.max(1, daysFrom(times, times.closesAt));

type Asked = { cycle: Cycle; group: RateGroup; until: number };

function curveOf({ taking, sent }: RateFigures, { cycle, group, until }: Asked): Curve {
  const own = ([ofCycle, participantClass]: readonly [Cycle, string, ...number[]]) =>
    ofCycle === cycle && participantClass === classOf[group];
  const total = taking.filter(own).reduce((sum, [, , count]) => sum + count, 0);
  const byDay = Array.from({ length: until + 1 }, () => 0);
  for (const [, , on, count] of sent.filter(own)) if (on <= until) byDay[on] = (byDay[on] ?? 0) + count;
  let answered = 0;
  return { total, answered: byDay.map((count) => (answered += count)) };
}

/** The lines of the response rate; null before the opening, and where neither States nor stakeholders take part. */
export function responseRate(figures: RateFigures, now: Date): ResponseRate | null {
  const { current, previous, sent } = figures;
  if (now < current.opensAt) return null;
  const deadlines = [current, previous].flatMap((times) => (times ? [deadlineDayOf(times)] : []));
  const lastDay = Math.min(longest, Math.max(...deadlines, ...sent.map(([, , on]) => on)));
  const today = Math.min(lastDay, daysFrom(current, now));
  const groups = rateGroups.flatMap((group) => {
    const before = previous ? curveOf(figures, { cycle: "previous", group, until: lastDay }) : null;
    const line = { group, current: curveOf(figures, { cycle: "current", group, until: today }), previous: before };
    return line.current.total > 0 ? [{ ...line, previous: before && before.total > 0 ? before : null }] : [];
  });
  if (groups.length === 0) return null;
  return { today, lastDay, deadlineDay: deadlineDayOf(current), groups };
}

/** The share of a day, from 0 to 1; of a day after the last one it is that of the last. */
export function shareOn({ total, answered }: Curve, on: number): number {
  return total === 0 ? 0 : countOn({ answered }, on) / total;
}

/** How many have answered by a day. */
export function countOn({ answered }: Pick<Curve, "answered">, on: number): number {
  return answered[Math.min(on, answered.length - 1)] ?? 0;
}

/** The days that a table shows: about ten, with today and the last one. */
export function tableDays({ today, lastDay }: Pick<ResponseRate, "today" | "lastDay">): number[] {
  const step = Math.max(1, Math.ceil(lastDay / 10));
  const regular = Array.from({ length: Math.floor(lastDay / step) + 1 }, (_, index) => index * step);
  return [...new Set([...regular, today, lastDay])].sort((one, other) => one - other);
}
