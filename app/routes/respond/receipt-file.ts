import { readOwnReceipt, type OwnReceipt } from "~/domain/submission/receipt/read-own-receipt.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { renderReceipt, type ReceiptDocument } from "~/formats/pdf/render-receipt.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { placeWords } from "~/i18n/place-words";
import type { Translate } from "~/i18n/resources.server";
import { formatDateTime, formatNumber, formatSize } from "~/language/format";
import { capitalize } from "~/language/grammar/join-list";
import type { Language } from "~/language/language";
import { paths } from "~/paths/paths";

type Words = { t: Translate; language: Language; origin: string };

function factsOf(receipt: OwnReceipt, { t, language }: Words): ReceiptDocument["facts"] {
  const { head, submittedAt, receiptNumber, version, answers, wordCount, annexes, sha256 } = receipt;
  const { timeZone, zoneName } = head.review;
  const own = t("respond:sent.inReviewZone", {
    time: formatDateTime(submittedAt, language, timeZone),
    zone: zoneName.inTime,
  });
  const words = formatNumber(wordCount, language);
  return [
    { label: t("respond:sent.number"), value: receiptNumber, mono: true },
    { label: t("respond:sent.participant"), value: head.owner.name },
    { label: t("respond:sent.time"), value: `${formatDateTime(submittedAt, language, "UTC")} (UTC); ${own}` },
    { label: t("respond:sent.version"), value: String(version) },
    {
      label: t("respond:sent.content"),
      value: [
        t("respond:sent.answers", { count: answers }),
        t("respond:words", { count: wordCount, words }),
        ...(annexes.length > 0 ? [t("respond:sent.annexes", { count: annexes.length })] : []),
      ].join(", "),
    },
    ...(head.entryMark ? [{ label: t("entry:status"), value: t(`common:entryMark.${head.entryMark}`) }] : []),
    ...(receipt.late ? [{ label: t("respond:sent.state"), value: t("respond:late") }] : []),
    { label: t("respond:sent.hash"), value: sha256, mono: true },
  ];
}

function documentOf(receipt: OwnReceipt, words: Words): ReceiptDocument {
  const { t, language, origin } = words;
  const { head, receiptNumber, places, annexes } = receipt;
  const attached = annexes.map(({ position, title, type, size, sha256: hash }) =>
    t("respond:sent.annexLine", {
      ...{ position, title, type: type.toUpperCase(), hash },
      size: formatSize(size, language),
    }),
  );
  const title = t(`respond:sent.title.${head.owner.kind}`, { owner: head.owner.possessive });
  return {
    language,
    title: capitalize(title, language),
    review: head.review.title,
    lead: t("respond:sent.proof"),
    facts: factsOf(receipt, words),
    sent: { label: t("respond:sent.sent"), places: [...places.map((place) => placeWords(t, place)), ...attached] },
    address: {
      label: t("respond:sent.address"),
      url: origin + paths.receipt(language, receiptNumber),
      code: t("respond:sent.code"),
    },
  };
}

/** The receipt of the latest version as a PDF, in the language of the page. */
export const loader = defineLoader(
  { params: submissionKeySchema, can: "submission.read" },
  async ({ ctx, context, request, params, language, t }) => {
    const receipt = await readOwnReceipt(ctx, { ...params, language });
    const origin = context.settings.origin ?? new URL(request.url).origin;
    const bytes = await renderReceipt(documentOf(receipt, { t, language, origin }));
    const headers = attachment({ type: "pdf", fileName: `${receipt.receiptNumber}-${language}`, confidential: true });
    return new Response(new Uint8Array(bytes), { headers });
  },
);
