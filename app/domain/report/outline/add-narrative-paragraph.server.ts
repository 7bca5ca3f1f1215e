import { randomUUID } from "node:crypto";
import { listOutline } from "~/db/queries/report-rows.server";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { type Language, languages } from "~/language/language";
import { storeOrder } from "./paragraph-order.server";
import { findDraftReport } from "~/domain/report/report-access.server";
import { textsOf } from "~/domain/report/paragraph/paragraph-texts.server";
import { userIdOf } from "~/permission/actor";

type NewParagraph = {
  review: string;
  /** Key of the section. */
  section: string;
  /** Identifier of the paragraph it follows; without it, the paragraph is last. */
  after?: string | undefined;
  /** The language in which it will be written. */
  language: Language;
};

/**
 * Puts an empty narrative paragraph into a section, to be written next; it takes a number once it has a text. Where
 * there is already an empty one, that one is used.
 * @returns the identifier of the paragraph.
 */
export function addNarrativeParagraph(ctx: CommandContext, input: NewParagraph): Promise<string> {
  return ctx.write(async (tx) => {
    const report = await findDraftReport(tx, ctx, { review: input.review, permission: "paragraph.write" });
    const section = listOutline(tx, report.id).find(({ key }) => key === input.section);
    if (!section) throw notFound();
    const { paragraphs: present } = section;
    const place = input.after ? present.findIndex(({ id }) => id === input.after) + 1 : present.length;
    if (input.after && place === 0) throw notFound();
    const nextTo = input.after ? present[place] : present.at(-1);
    if (nextTo?.kind === "narrative" && isEmpty(nextTo)) return nextTo.id;
    const id = await createEmpty(tx, ctx, { sectionId: section.id, language: input.language });
    const order = present.map((paragraph) => paragraph.id);
    await storeOrder(tx, [...order.slice(0, place), id, ...order.slice(place)]);
    await recordAuditEvent(tx, ctx, {
      action: "paragraph.add",
      subjectType: "Paragraph",
      subjectId: id,
      detail: { section: section.key, position: place },
    });
    return id;
  });
}

function isEmpty(paragraph: Parameters<typeof textsOf>[0]): boolean {
  const texts = textsOf(paragraph);
  return languages.every((language) => (texts[language]?.text ?? "") === "");
}

async function createEmpty(
  tx: WriteTransaction,
  { actor, now }: Pick<CommandContext, "actor" | "now">,
  { sectionId, language }: { sectionId: string; language: Language },
): Promise<string> {
  const id = randomUUID();
  const by = userIdOf(actor);
  await tx.paragraph.create({
    data: {
      id,
      sectionId,
      position: 0,
      kind: "narrative",
      text: {},
      originalLanguage: language,
      revision: 1,
      updatedById: by,
      updatedAt: now,
    },
    select: { id: true },
  });
  await tx.paragraphRevision.createMany({
    data: [{ paragraphId: id, revision: 1, text: {}, savedById: by, savedAt: now }],
  });
  return id;
}
