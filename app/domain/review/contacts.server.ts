import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { languages, type Language } from "~/language/language";
import { readText } from "~/language/localized-text";
import { can } from "~/permission/can";
import { readContact, type Contact, type ContactInput } from "./review-contact";
import { announced, isReadable } from "./find-review.server";
import { findSetup } from "./review-setup.server";

/** A contact, and the short title of the review that it is of where a page is about several. */
export type NamedContact = Contact & { review: string | null };

/** Who readers of a page write to: the secretariat of its review, or those of all reviews where it is of none. */
export async function listContacts(
  ctx: Pick<QueryContext, "read" | "actor">,
  { review: slug, language }: { review: string | undefined; language: Language },
): Promise<NamedContact[]> {
  if (slug !== undefined) {
    const found = await findSetup(ctx, slug);
    const contact = found && isReadable(ctx.actor, found.setup) && readContact(found.setup.contact, language);
    return contact ? [{ ...contact, review: null }] : [];
  }
  const rows = await ctx.read.review.findMany({
    where: announced,
    orderBy: { opensAt: "desc" },
    select: { shortTitle: true, contact: true },
  });
  const contacts = rows.flatMap(({ shortTitle, contact }) => {
    const known = readContact(contact, language);
    return known ? [{ ...known, review: readText(shortTitle, language).text }] : [];
  });
  const byAddress = new Map<string, NamedContact>();
  for (const contact of contacts) {
    const same = byAddress.get(contact.email);
    byAddress.set(contact.email, same ? { ...same, review: null } : contact);
  }
  return [...byAddress.values()];
}

/** The contact of a review as its secretariat changes it. @throws DomainError notFound */
export async function readOwnContact(ctx: QueryContext, slug: string) {
  const found = await findSetup(ctx, slug);
  if (!found || !can(ctx.actor, "secretariat.read", { reviewId: found.setup.id })) throw notFound();
  const { contact, secondFactorRequired, shortTitle } = found.setup;
  return { contact, secondFactorRequired, shortTitle };
}

/**
 * Sets where people write to the secretariat of a review, and whether its staff must use a second factor.
 * @throws DomainError notFound; forbidden
 */
export async function setContact(ctx: CommandContext, { review: slug, ...input }: ContactInput & { review: string }) {
  await ctx.write(
    async (tx) => {
      const review = await tx.review.findUnique({ where: { slug }, select: { id: true } });
      if (!review || !can(ctx.actor, "secretariat.read", { reviewId: review.id })) throw notFound();
      requirePermission(ctx.actor, "review.setContact", { reviewId: review.id });
      const { office, email, secondFactorRequired } = input;
      const given = languages.filter((language) => office[language] !== "");
      const texts = Object.fromEntries(
        given.map((language) => [language, { text: office[language], status: "official" }]),
      );
      // Without an address the office is empty too: readers are told that there is none.
      const contact = email === "" ? { office: {}, email: "" } : { office: texts, email };
      await tx.review.update({ where: { id: review.id }, data: { contact, secondFactorRequired } });
      const subject = { subjectType: "Review", subjectId: review.id };
      await recordAuditEvent(tx, ctx, { action: "review.setContact", ...subject, detail: { secondFactorRequired } });
    },
    { publishes: true },
  );
}
