import type { WriteTransaction } from "~/db/types";
import type { IntegrityResult } from "~/domain/audit/integrity";
import type { QueryContext } from "~/domain/shared/context";
import { formatDateTime } from "~/language/format";
import { toLanguage } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import type { CheckMessageParams } from "./mail-templates";
import { queueMessages, type NewMessage } from "./queue-mail.server";

/** Each person of a secretariat once, with the first review that they run. */
async function loadSecretariats(tx: WriteTransaction) {
  const staff = await tx.staff.findMany({
    where: { role: "secretariat", user: { disabledAt: null } },
    orderBy: { reviewId: "asc" },
    select: {
      user: { select: { id: true, language: true } },
      review: { select: { slug: true, title: true } },
    },
  });
  return new Map(staff.map((one) => [one.user.id, one])).values();
}

/** Tells the secretariat of every review, each person once, what a check of integrity found, with the end of the audit record. */
export async function tellSecretariats(
  tx: WriteTransaction,
  { now }: Pick<QueryContext, "now">,
  { head, failures }: IntegrityResult,
): Promise<void> {
  const template = failures.length === 0 ? "integrityConfirmed" : "integrityFailed";
  const messages: NewMessage[] = [];
  for (const { user, review } of await loadSecretariats(tx)) {
    const language = toLanguage(user.language);
    const params: CheckMessageParams = {
      review: review.slug,
      reviewTitle: textOf(review.title, language),
      checkedAt: formatDateTime(now, language, "UTC"),
      sequence: String(head?.sequence ?? 0),
      hash: head?.hash ?? "",
      path: paths.secretariat(language, review.slug),
    };
    messages.push({ recipientId: user.id, template, params, language });
  }
  await queueMessages(tx, { now }, messages);
}
