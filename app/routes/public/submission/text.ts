import * as z from "zod";
import { readCanonicalText } from "~/domain/submission/receipt/read-canonical-text.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";

const params = z.object({ review: z.string(), number: numberParam, version: numberParam });

/** The bytes over which the SHA-256 of a receipt is taken. */
export const loader = defineLoader({ params, can: "submission.readPublished" }, async ({ ctx, params }) => {
  const text = await readCanonicalText(ctx, params);
  const fileName = `${params.review}-${params.number}-v${params.version}`;
  return new Response(text, { headers: attachment({ type: "txt", fileName, inline: true }) });
});
