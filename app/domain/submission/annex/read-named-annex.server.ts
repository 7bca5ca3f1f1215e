import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { JointKey } from "~/domain/submission/joint/joint-schema";
import { readJointText } from "~/domain/submission/joint/read-joint-text.server";
import type { Language } from "~/language/language";
import { type AnnexFile, readStored } from "./read-annex-file.server";

type Named = JointKey & { annex: string; folder: string; language: Language };

/**
 * The file of an annex of a joint submission as it is now, for a focal point of a participant that it names, as long as
 * they read its text.
 * @throws DomainError notFound; forbidden for a drafter
 */
export async function readNamedAnnex(ctx: QueryContext, { annex: id, folder, ...key }: Named): Promise<AnnexFile> {
  const { annexes, submissionId } = await readJointText(ctx, key);
  const annex = annexes.find((one) => one.id === id);
  const row = annex && (await ctx.read.annex.findFirst({ where: { id, submissionId, removedAt: null } }));
  if (!annex || !row) throw notFound();
  return readStored(folder, { storedName: row.storedName, type: annex.type });
}
