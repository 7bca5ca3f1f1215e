import type { WriteTransaction } from "~/db/types";
import { queueMessages, type NewMessage } from "~/domain/notification/queue-mail.server";
import type { CommandContext } from "~/domain/shared/context";
import { placeWords } from "~/i18n/place-words";
import { translatorFor } from "~/i18n/resources.server";
import { toLanguage } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { userIdOf } from "~/permission/actor";
import type { HeadRow } from "../submission-head.server";
import type { AnswerKey } from "../submission-key";

type Told = { row: HeadRow; key: AnswerKey; told: readonly { userId: string; language: string }[] };

/** Tells people of a comment, each in their language: on which answer it is, and nothing of what it says. */
export async function tellOfComment(
  tx: WriteTransaction,
  ctx: CommandContext,
  { row, key, told }: Told,
): Promise<void> {
  const messages = told.flatMap(({ userId: recipientId, language: read }): NewMessage[] => {
    if (recipientId === userIdOf(ctx.actor)) return [];
    const language = toLanguage(read);
    const t = translatorFor(language);
    const reviewTitle = textOf(row.setup.title, language);
    const facts = [
      t("notification:invitation.review", { title: reviewTitle }),
      t("notification:invitation.participant", { name: textOf(row.participant.name, language) }),
      t("notification:teamComment.place", { place: placeWords(t, key) }),
    ];
    const path = paths.respondComments(language, key);
    const params = { review: row.setup.slug, reviewTitle, facts: facts.join("\n"), path };
    return [{ recipientId, template: "teamComment", params, language }];
  });
  await queueMessages(tx, ctx, messages);
}
