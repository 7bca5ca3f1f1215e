import type { StoredEntry } from "~/db/queries/find-version-to-screen.server";
import { channels, onBehalfOf, type Channel, type OnBehalfStatus } from "./on-behalf-rules";

/** What the secretariat reads of an entry beside its text. */
export type ScreenedEntry = {
  status: OnBehalfStatus;
  channel: Channel;
  receivedOn: string;
  /** What the participant said is wrong. */
  objection: string | null;
  /** Why it is published without a confirmation. */
  unconfirmedReason: string | null;
};

export function screenedEntry({
  onBehalf,
  entry,
}: {
  onBehalf: string | null;
  entry: StoredEntry;
}): ScreenedEntry | null {
  const status = onBehalfOf(onBehalf);
  const channel = channels.find((one) => one === entry.channel);
  if (!status || !channel) return null;
  const { receivedOn, objection, unconfirmedReason } = entry;
  return { status, channel, receivedOn: receivedOn ?? "", objection, unconfirmedReason };
}
