import { readOwnCanonicalText } from "~/domain/submission/receipt/read-canonical-text.server";
import { ownVersionKeySchema } from "~/domain/submission/submission-key";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

/** The bytes over which the SHA-256 of a receipt is taken, for those who sent them: they need not be public. */
export const loader = defineLoader({ params: ownVersionKeySchema, can: "submission.read" }, async ({ ctx, params }) => {
  const text = await readOwnCanonicalText(ctx, params);
  const fileName = `version-${params.version}`;
  return new Response(text, { headers: attachment({ type: "txt", fileName, inline: true, confidential: true }) });
});
