import { expect } from "vitest";
import { loadActor } from "~/domain/account/load-actor.server";
import type { CommandContext } from "~/domain/shared/context";
import type { StaffRole } from "~/permission/actor";
import type { Held } from "../support/database";
import { openSignInFor } from "../support/sign-in";
import { now } from "./demonstration";

/** The statements of a save: the person, the transaction and the audit record included. */
export const most = 10;
export const forPerson = 1;

/** Who saves in the demonstration, and what a save costs its database. */
export function costsOfSaves(held: Held, review: string) {
  /** A signed-in person as a request has them: one statement, which each save counts as its own. */
  async function actorOf(userId: string): Promise<CommandContext> {
    const token = await openSignInFor(held.ctx({ now }), userId);
    return held.ctx({ actor: await loadActor(held.database, { token, now }), now });
  }

  async function staff(role: StaffRole): Promise<CommandContext> {
    const found = await held.database.read.staff.findFirstOrThrow({ where: { review: { slug: review }, role } });
    return actorOf(found.userId);
  }

  /** A save by a person who has just opened a page; its context is that of a request of its own. */
  async function costs<T>(run: () => Promise<T>, limit = most): Promise<T> {
    const before = held.database.statements.count;
    const result = await run();
    const taken = held.database.statements.count - before;
    expect(taken).toBeGreaterThan(3);
    expect(taken + forPerson).toBeLessThanOrEqual(limit);
    return result;
  }

  return { actorOf, staff, costs };
}
