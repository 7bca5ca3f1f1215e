import * as z from "zod";
import { readCodingExport } from "~/domain/coding/export/read-coding.server";
import { codingFileTypes, codingFormats, renderCoding } from "~/formats/render-coding.server";
import { codingFileWords } from "~/i18n/coding-file-words";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ review: z.string(), codingFormat: z.enum(codingFormats) });

/** The excerpts and codes of a review as a file, for those who read them. */
export const loader = defineLoader({ params, can: "excerpt.read" }, async ({ ctx, params: key, language, t }) => {
  const { review, codingFormat: format } = key;
  const coding = await readCodingExport(ctx, { review, language });
  const fileName = `${coding.review.slug}-coding-${language}`;
  const headers = attachment({ type: codingFileTypes[format], fileName, confidential: true });
  return new Response(await renderCoding(format, coding, codingFileWords(t)), { headers });
});
