import type { SendResult } from "~/components/form/saving/saver";
import type { CopyStatus, StoredCopy } from "~/components/respond/answer/local-copy";

/** Nothing but the connection or the end of the sign-in kept it from being saved: it is sent by itself. */
export function waits({ status }: Pick<StoredCopy, "status">): boolean {
  return status === "offline" || status === "signedOut";
}

/** What a text in this browser became when it was sent; `waits` where nobody answered. */
export type Sent = CopyStatus | "saved";

/**
 * What comes of a text by what the server answered. Where it has a newer text, or does not accept this one, its author
 * decides; nothing is sent again by itself.
 */
export function afterSending({ kind }: SendResult): NonNullable<Sent> {
  switch (kind) {
    case "saved":
      return "saved";
    case "unreachable":
      return "offline";
    case "signedOut":
      return "signedOut";
    case "closed":
    case "noAccess":
      return "lost";
    case "stale":
    case "staleOwn":
    case "refused":
      return "needsAuthor";
  }
}

/** Milliseconds until texts are sent once more that nobody answered for. */
export function waitAfter(failures: number): number {
  return Math.min(60_000, 2500 * 2 ** failures);
}
