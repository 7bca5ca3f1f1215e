import type { QueryContext } from "~/domain/shared/context";
import type { Device } from "./device";
import { isLive } from "./sign-in-rules";
import { countsAsStaff } from "~/permission/actor";

export type OpenSignIn = {
  id: string;
  device: Device;
  timeZone: string | null;
  startedAt: Date;
  lastSeenAt: Date;
  present: boolean;
};

/** The person's own open sign-ins, the most recently used first; those that were idle for too long have ended. */
export async function listSignIns({ read, actor, now }: QueryContext): Promise<OpenSignIn[]> {
  if (actor.kind === "visitor") return [];
  const rows = await read.signInSession.findMany({
    where: { userId: actor.userId, endedAt: null, expiresAt: { gt: now } },
    orderBy: { lastSeenAt: "desc" },
  });
  const open = rows.filter((row) => isLive(row, { staff: countsAsStaff(actor), now }));
  return open.map((row) => ({
    id: row.id,
    device: { browser: row.browser, system: row.system },
    timeZone: row.timeZone,
    startedAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
    present: row.id === actor.signInSessionId,
  }));
}
