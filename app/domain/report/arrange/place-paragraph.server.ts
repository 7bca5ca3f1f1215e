import { listOutline } from "~/db/queries/report-rows.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { storeOrder } from "~/domain/report/outline/paragraph-order.server";
import { findParagraph } from "~/domain/report/report-access.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, notFound } from "~/domain/shared/domain-error";
import { placeKey } from "./arrange-form";

type Placing = {
  review: string;
  paragraphId: string;
  /** Key of the section. */
  section: string;
  /** Identifier of the paragraph it follows there; without it, it is the first. */
  after?: string | undefined;
  /** Where it was when the page was read (`placeKey`). */
  from?: string | undefined;
};

/**
 * Moves a paragraph to a place in any section; numbers follow in every language.
 * @returns where it was (`placeKey`), so that the move can be undone.
 * @throws DomainError conflict where someone moved it in the meantime, notFound for a place that is not there, forbidden.
 */
export function placeParagraph(ctx: CommandContext, input: Placing): Promise<string> {
  const { review, paragraphId, section: key, after, from } = input;
  return ctx.write(async (tx) => {
    const { report } = await findParagraph(tx, ctx, { review, paragraphId, permission: "paragraph.write" });
    const sections = listOutline(tx, report.id).map((section) => ({
      ...section,
      order: section.paragraphs.map(({ id }) => id),
    }));
    const [now, target] = [
      sections.find(({ order }) => order.includes(paragraphId)),
      sections.find((section) => section.key === key),
    ];
    if (!now || !target) throw notFound();
    const was = placeKey({ section: now.key, after: now.order[now.order.indexOf(paragraphId) - 1] });
    const wanted = placeKey({ section: key, after });
    if (from !== undefined && from !== was && wanted !== was) throw conflict({ place: was });
    const others = target.order.filter((id) => id !== paragraphId);
    const place = after === undefined ? 0 : others.indexOf(after) + 1;
    if (after !== undefined && place === 0) throw notFound();
    if (wanted === was) return was;
    if (target.id !== now.id) {
      await tx.paragraph.update({ where: { id: paragraphId }, data: { sectionId: target.id }, select: { id: true } });
    }
    await storeOrder(tx, [...others.slice(0, place), paragraphId, ...others.slice(place)]);
    await recordAuditEvent(tx, ctx, {
      action: "paragraph.place",
      subjectType: "Paragraph",
      subjectId: paragraphId,
      detail: { from: now.key, to: key, position: place },
    });
    return was;
  });
}
