import type { WriteTransaction } from "~/db/types";
import { type NewMessage, queueMessages } from "~/domain/notification/queue-mail.server";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { readZoneName } from "~/domain/review/zone-name";
import type { QueryContext } from "~/domain/shared/context";
import { inChunks } from "~/domain/shared/in-chunks";
import { translatorFor } from "~/i18n/resources.server";
import { formatDateTime, formatDay } from "~/language/format";
import { type Language, languages, toLanguage } from "~/language/language";
import { instantOf } from "~/language/zoned-time";
import { paths } from "~/paths/paths";
import { timeFields } from "./forms/dates-form";
import { wordsOf } from "./typed-texts";

/** Mails that one statement queues: each takes some ten values. */
const atOnce = 1000;

/** A set-up before and after it was saved. */
export type Change = { before: ReviewDocument; after: ReviewDocument };

/** The time of a date as readers of a language see it; empty where there is none. */
function timeIn({ dates, timeZone, zoneName }: ReviewDocument, name: (typeof timeFields)[number], language: Language) {
  const wall = dates[name];
  const at = wall === undefined ? null : instantOf(wall, timeZone);
  return at ? `${formatDateTime(at, language, timeZone)} (${readZoneName(zoneName, language).inTime})` : "";
}

function daysIn({ dates: { meeting } }: ReviewDocument, language: Language): string {
  return [meeting?.from, meeting?.to].flatMap((day) => (day ? [formatDay(day, language)] : [])).join(" – ");
}

/** One line for each date that has changed: what it is, and what it is now. */
function changedDates({ before, after }: Change, language: Language): string[] {
  const t = translatorFor(language);
  const line = (label: string, [old, fresh]: [string, string]) =>
    old === fresh ? [] : [`${label}: ${fresh === "" ? t("setup:dates.none") : fresh}`];
  return [
    ...timeFields.flatMap((name) =>
      line(t(`setup:dates.${name}`), [timeIn(before, name, language), timeIn(after, name, language)]),
    ),
    ...line(t("review:facts.meeting"), [daysIn(before, language), daysIn(after, language)]),
  ];
}

/** Everybody who acts for a participant of the review, and its staff, each person once. */
async function concerned(tx: WriteTransaction, reviewId: string) {
  return tx.user.findMany({
    where: {
      disabledAt: null,
      closedAt: null,
      OR: [
        { staff: { some: { reviewId } } },
        { members: { some: { participant: { participations: { some: { reviewId } } } } } },
      ],
    },
    select: { id: true, language: true },
  });
}

/**
 * Tells everybody concerned which dates of a review have changed, each in their language; nobody where none has. Answers
 * how many were told.
 */
export async function tellOfDates(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "now">,
  { reviewId, ...change }: Change & { reviewId: string },
): Promise<number> {
  const facts = new Map(languages.map((language) => [language, changedDates(change, language).join("\n")]));
  if ([...facts.values()].every((lines) => lines === "")) return 0;
  const { review, title } = change.after;
  const titleIn = (language: Language) => wordsOf(title)[language] || Object.values(wordsOf(title)).find(Boolean) || "";
  const messages = (await concerned(tx, reviewId)).map((user): NewMessage => {
    const language = toLanguage(user.language);
    const reviewTitle = titleIn(language);
    const params = { review, reviewTitle, facts: facts.get(language) ?? "", path: paths.review(language, review) };
    return { recipientId: user.id, template: "datesChanged", params, language };
  });
  await inChunks(messages, atOnce, (chunk) => queueMessages(tx, ctx, chunk));
  return messages.length;
}
