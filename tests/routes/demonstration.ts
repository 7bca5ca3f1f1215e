import { beforeAll } from "vitest";
import { seedDemonstration } from "#seed/seed-demonstration";
import { useDatabase } from "../support/database";
import { loadPlaces, type Place } from "./places";

/** The time at which the routes are asked. */
export const now = new Date("2026-02-01T10:00:00Z");

/** The demonstration in a database of its own, with the places in it that addresses can name. */
export function useDemonstration() {
  const held = useDatabase({ keep: true });
  const demonstration: { held: typeof held; places: Place[] } = { held, places: [] };
  beforeAll(async () => {
    await seedDemonstration(held.database, { now, password: "demonstration only", progress: () => undefined });
    demonstration.places = await loadPlaces(held.database);
  }, 60_000);
  return demonstration;
}
