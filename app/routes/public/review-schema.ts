import { reviewJsonSchema } from "~/domain/review/document/json-schema";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

/** The JSON Schema of review.json, the set-up of a review as a file. */
export const loader = defineLoader({ can: "site.read" }, () => {
  const headers = attachment({ type: "json", fileName: "review.schema", inline: true });
  return Promise.resolve(new Response(reviewJsonSchema(), { headers }));
});
