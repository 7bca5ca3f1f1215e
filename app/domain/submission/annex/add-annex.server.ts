import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { admitFile, type SentFile } from "~/domain/shared/files/admit-file.server";
import { annexFiles } from "~/domain/shared/files/file-types";
import { keepStored } from "~/domain/shared/files/stored-files.server";
import { userIdOf } from "~/permission/actor";
import { mostInAnHour, mostRemoved } from "./annex-rules";
import type { NewAnnex } from "./annex-schema";
import { getAnnexesToWrite, levelToStore, requireRoom } from "./annexes-to-write.server";

const hour = 60 * 60_000;

/** @throws DomainError invalid where so many files were attached in the last hour that the next one waits */
async function requireTurn(tx: WriteTransaction, submissionId: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - hour);
  const lately = await tx.annex.count({ where: { submissionId, addedAt: { gt: since } } });
  if (lately >= mostInAnHour) throw invalid({ "": ["tooManyUploads"] });
}

/** Of those that were removed, the latest are kept; files to which nothing refers any more are deleted once a day. */
async function forgetOldest(tx: WriteTransaction, submissionId: string, now: Date): Promise<void> {
  const oldest = await tx.annex.findMany({
    where: { submissionId, removedAt: { not: null }, addedAt: { lt: new Date(now.getTime() - hour) } },
    orderBy: { removedAt: "desc" },
    skip: mostRemoved,
    select: { id: true },
  });
  if (oldest.length > 0) await tx.annex.deleteMany({ where: { id: { in: oldest.map(({ id }) => id) } } });
}

/**
 * Attaches a file to the draft of a submission, checked before it is stored.
 * @throws DomainError notFound, forbidden; conflict where nothing can be written; invalid with the field and why, where the
 * file is none that can be attached, or nothing more can be
 */
export async function addAnnex(
  ctx: CommandContext,
  { submissionId, bytes: sent, fileName, folder, scanner, ...form }: { submissionId: string } & NewAnnex & SentFile,
): Promise<void> {
  const found = await getAnnexesToWrite(ctx.read, ctx, submissionId);
  requireRoom(found);
  levelToStore(found, form.level);
  const admitted = await admitFile({ bytes: sent, fileName, folder, scanner }, annexFiles);
  if ("fault" in admitted) throw invalid({ file: [admitted.fault] });
  const { bytes, ...file } = admitted;
  await keepStored(folder, bytes, (stored) =>
    ctx.write(async (tx) => {
      const row = await getAnnexesToWrite(tx, ctx, submissionId);
      requireRoom(row);
      await requireTurn(tx, submissionId, ctx.now);
      await forgetOldest(tx, submissionId, ctx.now);
      const level = levelToStore(row, form.level);
      const { title, language } = form;
      const said = { submissionId, title, language, level, ...file, ...stored, size: bytes.byteLength };
      const { id } = await tx.annex.create({
        data: { ...said, addedAt: ctx.now, addedById: userIdOf(ctx.actor) },
        select: { id: true },
      });
      const detail = { number: row.number, annex: id, type: file.type, size: bytes.byteLength };
      await recordAuditEvent(tx, ctx, {
        action: "annex.add",
        subjectType: "Submission",
        subjectId: submissionId,
        detail,
      });
    }),
  );
}
