import type { Database } from "~/db/database.server";
import { issueMailLink } from "~/domain/account/links/issue-mail-link.server";
import { readContact } from "~/domain/review/review-contact";
import { toLanguage } from "~/language/language";
import { isLinkTemplate } from "./mail-templates";
import type { Addressee } from "./render-mail.server";

export type Queued = { recipientId: string | null; address: string | null; template: string; language: string } & {
  params: unknown;
  createdAt: Date;
};

/** Why a message is not sent at all: its account is closed, its link is of no use any more, or it has no account to be about. */
export type Undeliverable = "recipientGone" | "linkClosed" | "nobody";

type Prepared = Pick<Addressee, "reader" | "path" | "contact"> | Undeliverable;

/** Where the secretariat of the review that a message is about is reached, in a line. */
async function contactFor({ read }: Pick<Database, "read">, { params, language }: Queued): Promise<string | null> {
  const slug = typeof params === "object" && params && "review" in params ? String(params.review) : null;
  if (slug === null) return null;
  const review = await read.review.findUnique({ where: { slug }, select: { contact: true } });
  const contact = readContact(review?.contact, toLanguage(language));
  return contact && `${contact.office.text}, ${contact.email}`;
}

/** Who a message goes to, and with which link: a link that is used once is made at this moment. */
export async function prepareMessage(
  database: Pick<Database, "read" | "write">,
  message: Queued,
  now: Date,
): Promise<Prepared> {
  const addressee = await addresseeOf(database, message, now);
  return typeof addressee === "string" ? addressee : { ...addressee, contact: await contactFor(database, message) };
}

async function addresseeOf(database: Pick<Database, "read" | "write">, message: Queued, now: Date): Promise<Prepared> {
  const { template, address, params } = message;
  if (isLinkTemplate(template)) {
    const language = toLanguage(message.language);
    const subjectId = typeof params === "object" && params && "subjectId" in params ? String(params.subjectId) : "";
    return issueMailLink(database, { template, address, subjectId, language, askedAt: message.createdAt, now });
  }
  if (address !== null) return { reader: { name: "", email: address } };
  const id = message.recipientId ?? "";
  const reader = await database.read.user.findUnique({ where: { id } });
  return reader && !reader.disabledAt ? { reader } : "recipientGone";
}
