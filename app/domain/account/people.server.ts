import type { QueryContext } from "~/domain/shared/context";
import type { Reader } from "~/db/types";

export type Person = { id: string; name: string; email: string; unreadNotices: number };

/** Who is signed in, as the bar of every page shows it; null for a visitor. */
export function describeActor({ actor }: Pick<QueryContext, "actor">): Promise<Person | null> {
  if (actor.kind !== "user") return Promise.resolve(null);
  const { userId, name, email, unreadNotices = 0 } = actor;
  return Promise.resolve({ id: userId, name, email, unreadNotices });
}

/** The names of people by their identifiers, for "saved by"; those unknown or whose account is closed are left out. */
export async function namesOfUsers(reader: Reader, userIds: (string | null)[]): Promise<Map<string, string>> {
  const ids = userIds.filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const users = await reader.user.findMany({
    where: { id: { in: ids }, closedAt: null },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
