import type { WriteTransaction } from "~/db/types";
import { queueMessages, type NewMessage } from "~/domain/notification/queue-mail.server";
import type { QueryContext } from "~/domain/shared/context";
import { translatorFor } from "~/i18n/resources.server";
import { formatDate } from "~/language/format";
import { toLanguage, type Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import type { DraftToClear } from "./draft-to-clear.server";

type Asking = Pick<QueryContext, "now">;

function factsOf({ draft }: DraftToClear, language: Language, expiresAt: Date | null): string[] {
  const t = translatorFor(language);
  const { review, participant } = draft;
  return [
    t("notification:invitation.review", { title: textOf(review.title, language) }),
    t("notification:invitation.participant", { name: textOf(participant.name, language) }),
    ...(expiresAt ? [t("notification:invitation.until", { date: formatDate(expiresAt, language, "UTC") })] : []),
  ];
}

type Asked = { id: string; recipientId: string | null; email: string | null; language: string; expiresAt: Date };

function requestMail(found: DraftToClear, { id, recipientId, email, ...asked }: Asked): NewMessage {
  const language = toLanguage(asked.language);
  const { review } = found.draft;
  if (recipientId === null) {
    const facts = factsOf(found, language, asked.expiresAt).join("\n");
    const params = { subjectId: id, facts, review: review.slug };
    return { address: email ?? "", template: "clearanceLink", params, language };
  }
  const params = {
    review: review.slug,
    reviewTitle: textOf(review.title, language),
    facts: factsOf(found, language, null).join("\n"),
    path: paths.respondClearanceText(language, found.draft.id),
  };
  return { recipientId, template: "clearanceAsked", params, language };
}

/** Asks the person by mail: where to read the text, and nothing of it. Answers the identifier of the mail. */
export async function mailRequest(
  tx: WriteTransaction,
  ctx: Asking,
  { found, asked }: { found: DraftToClear; asked: Asked },
): Promise<string | null> {
  const [id] = await queueMessages(tx, ctx, [requestMail(found, asked)]);
  return id ?? null;
}

/** Tells the team what was decided, each in their language; not the one who decided, and nothing of the reason. */
export async function tellTeam(
  tx: WriteTransaction,
  ctx: Asking,
  {
    found,
    template,
    except,
  }: { found: DraftToClear; template: "clearanceGiven" | "clearanceHandedBack"; except: string | null },
): Promise<void> {
  const { review, participant, id } = found.draft;
  const messages = participant.members.flatMap(({ user }): NewMessage[] => {
    if (user.disabledAt || user.id === except) return [];
    const language = toLanguage(user.language);
    const params = {
      review: review.slug,
      reviewTitle: textOf(review.title, language),
      facts: factsOf(found, language, null).join("\n"),
      path: paths.respondClearance(language, id),
    };
    return [{ recipientId: user.id, template, params, language }];
  });
  await queueMessages(tx, ctx, messages);
}
