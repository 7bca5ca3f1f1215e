import * as z from "zod";
import { readOriginal } from "~/domain/submission/on-behalf/read-entry.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { filePlaceOf } from "~/http/guard/file-place.server";

const params = z.object({ review: z.string(), participant: z.string() });

/** What came by e-mail, by post or at a workshop, for the secretariat alone, under a name that the portal gives it. */
export const loader = defineLoader({ params, can: "entry.make" }, async ({ ctx, context, params }) => {
  const { folder } = filePlaceOf(context.settings);
  const { type, bytes } = await readOriginal(ctx, { ...params, folder });
  const fileName = `${params.review}-${params.participant}-original`;
  return new Response(new Uint8Array(bytes), { headers: attachment({ type, fileName, confidential: true }) });
});
