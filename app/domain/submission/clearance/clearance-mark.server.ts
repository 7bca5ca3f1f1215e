import type { QueryContext } from "~/domain/shared/context";
import type { HeadRow } from "../submission-head.server";
import { isCleared } from "./clearance-rules";
import { loadDraft } from "./draft-to-clear.server";

/**
 * What those who write and send are told of clearance: the text there is was cleared; one was, and changed since; or
 * nothing is sent without clearance, and there is none. Null where the team does not use it.
 */
export type ClearanceMark = "cleared" | "changed" | "missing";

export async function readClearanceMark(
  { read }: Pick<QueryContext, "read">,
  { id, clearedText, clearanceRequired }: HeadRow,
): Promise<ClearanceMark | null> {
  if (clearedText === null) return clearanceRequired ? "missing" : null;
  return isCleared(clearedText, (await loadDraft(read, id)).sha256) ? "cleared" : "changed";
}
