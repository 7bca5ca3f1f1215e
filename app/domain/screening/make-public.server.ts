import type { WriteTransaction } from "~/db/types";
import type { CommandContext } from "~/domain/shared/context";

type Publishable = { id: string; submissionId: string; version: number };

/** Makes a version public. The one that was public before stays readable and is superseded from now on. */
export async function makePublic(
  tx: WriteTransaction,
  { now }: Pick<CommandContext, "now">,
  { id, submissionId, version }: Publishable,
): Promise<void> {
  await tx.submissionVersion.update({ where: { id }, data: { publishedAt: now } });
  await tx.submissionVersion.updateMany({
    where: { submissionId, version: { lt: version }, publishedAt: { not: null }, supersededAt: null },
    data: { supersededAt: now },
  });
}
