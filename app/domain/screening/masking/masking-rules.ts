import { acceptedStatuses } from "~/domain/counting/accepted-submissions";
import { isWaiting } from "~/domain/screening/screening-rules";

type Sent = { state: string; version: number; latestVersion: number };

/** Spans of the latest version are masked, and unmasked, while it is screened or accepted and not public yet. */
export function mayMask({ state, version, latestVersion }: Sent): boolean {
  if (version !== latestVersion || state === "published") return false;
  return isWaiting(state) || acceptedStatuses.includes(state);
}
