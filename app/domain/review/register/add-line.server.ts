import { randomUUID } from "node:crypto";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { RegisterLine } from "~/domain/review/document/review-document";
import { changedFields } from "~/domain/review/setup/changed-fields";
import { changedText, hasWords, typedWords } from "~/domain/review/setup/typed-texts";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { mostDocuments } from "./document-kinds";
import type { NewLineForm } from "./line-form";
import { getOwnRegister } from "./own-register.server";
import { storedLine } from "./written-register";

/** The first key "document-1", "document-2" … that no line has. */
function freeKey(lines: readonly RegisterLine[]): string {
  const taken = new Set(lines.map(({ key }) => key));
  let number = 1;
  while (taken.has(`document-${number}`)) number += 1;
  return `document-${number}`;
}

/**
 * Adds a document after the last one of the register; its title is all that it has at first. Answers its key.
 * @throws DomainError notFound; invalid
 */
export async function addLine(
  ctx: CommandContext,
  { review, form }: { review: string; form: NewLineForm },
): Promise<string> {
  return ctx.write(
    async (tx) => {
      const { setup, chosen, original, lines } = await getOwnRegister({ ...ctx, read: tx }, review);
      requirePermission(ctx.actor, "document.manage", { reviewId: setup.id });
      const title = changedText(undefined, typedWords(form, "title"), chosen);
      if (!hasWords(title, chosen)) throw invalid({ [`title-${original}`]: ["documentTitleMissing"] });
      if (lines.length >= mostDocuments) throw invalid({ [`title-${original}`]: ["tooManyDocuments"] });
      const line: RegisterLine = { key: freeKey(lines), symbol: null, title };
      const id = randomUUID();
      const position = Math.max(-1, ...setup.documents.map((row) => row.position)) + 1;
      const columns = storedLine(line, { original, sessionIds: new Map() });
      await tx.reviewDocument.create({ data: { id, reviewId: setup.id, position, ...columns }, select: { id: true } });
      const subject = { subjectType: "ReviewDocument", subjectId: id };
      const detail = { review: setup.id, ...changedFields(null, line) };
      await recordAuditEvent(tx, ctx, { action: "document.add", ...subject, detail });
      return line.key;
    },
    { publishes: true },
  );
}
