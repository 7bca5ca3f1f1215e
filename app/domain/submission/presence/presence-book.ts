/** How long a person counts as present after their page last said so, in milliseconds. */
export const presenceLasts = 45_000;

/** How many people are remembered in all; those seen longest ago are forgotten first. */
const mostPresent = 5000;

type Present = { place: string; userId: string; name: string; until: number };

/**
 * Who is on which question just now. It is kept in memory alone: it locks nothing, and nothing is lost where the portal
 * starts again. One person can be on several questions, in several windows.
 */
export class PresenceBook {
  #present = new Map<string, Present>();

  /** Notes that a person is there, and answers the names of the others who are, each once. */
  arrive({ place, userId, name }: Omit<Present, "until">, now: number): string[] {
    this.leave({ place, userId });
    this.#forget(now);
    this.#present.set(`${place} ${userId}`, { place, userId, name, until: now + presenceLasts });
    const here = [...this.#present.values()].filter((one) => one.place === place && one.userId !== userId);
    return here.map((one) => one.name);
  }

  leave({ place, userId }: { place: string; userId: string }): void {
    this.#present.delete(`${place} ${userId}`);
  }

  /** Entries are in the order in which they end. */
  #forget(now: number): void {
    for (const [key, { until }] of this.#present) {
      if (until > now && this.#present.size < mostPresent) return;
      this.#present.delete(key);
    }
  }
}
