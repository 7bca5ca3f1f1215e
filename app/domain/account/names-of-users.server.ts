import type { Reader } from "~/db/types";

/** The names of people by their identifiers, for "saved by"; those unknown are left out. */
export async function namesOfUsers(reader: Reader, userIds: (string | null)[]): Promise<Map<string, string>> {
  const ids = userIds.filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const users = await reader.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}
