import type { StoredAnnex } from "~/db/queries/draft/annex-columns";
import type { WriteTransaction } from "~/db/types";
import { levelOf } from "~/domain/counting/publication-level";
import { readFileType } from "~/domain/shared/files/file-types";
import type { CanonicalAnnex } from "~/domain/submission/receipt/canonical-text";
import { toLanguage } from "~/language/language";
import { annexLevelOf } from "./annex-rules";

type Draft = { level: string; annexes: readonly StoredAnnex[] };

/** What is said of the annexes of a draft when it is frozen. */
export function annexesToFreeze({ level, annexes }: Draft): CanonicalAnnex[] {
  return annexes.map((annex, at) => ({
    position: at + 1,
    title: annex.title,
    language: toLanguage(annex.language),
    type: readFileType(annex.type),
    size: annex.size,
    sha256: annex.sha256,
    level: annexLevelOf(levelOf(level), annex.level),
  }));
}

/** Where the files of a frozen version are: the same as those of the draft, which may change from now on. */
export async function freezeAnnexes(
  tx: WriteTransaction,
  versionId: string,
  annexes: readonly StoredAnnex[],
): Promise<void> {
  if (annexes.length === 0) return;
  const data = annexes.map(({ storedName, name }, at) => ({ versionId, position: at + 1, storedName, name }));
  await tx.frozenAnnex.createMany({ data });
}

/** Forgets every annex of a submission, within the caller's transaction. Answers under which names the files are stored. */
export async function dropAnnexes(tx: WriteTransaction, submissionId: string): Promise<string[]> {
  const ofVersions = { version: { submissionId } };
  const select = { storedName: true };
  const rows = [
    ...(await tx.frozenAnnex.findMany({ where: ofVersions, select })),
    ...(await tx.annex.findMany({ where: { submissionId }, select })),
  ];
  if (rows.length === 0) return [];
  await tx.frozenAnnex.deleteMany({ where: ofVersions });
  await tx.annex.deleteMany({ where: { submissionId } });
  return [...new Set(rows.map(({ storedName }) => storedName))];
}
