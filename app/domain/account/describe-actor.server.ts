import type { QueryContext } from "~/domain/shared/context";

export type Person = { name: string; email: string };

/** Who is signed in, as the bar of every page shows it; null for a visitor. */
export function describeActor({ actor }: Pick<QueryContext, "actor">): Promise<Person | null> {
  return Promise.resolve(actor.kind === "user" ? { name: actor.name, email: actor.email } : null);
}
