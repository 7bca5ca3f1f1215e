import * as z from "zod";
import { listKnownNames } from "~/domain/review/meeting/list-known-names.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ review: z.string() });

/** Everyone who can be named in the record of a meeting, for the fields in which names are typed. */
export const loader = defineLoader({ params, can: "meeting.record" }, async ({ ctx, params, language }) => {
  const names = await listKnownNames(ctx, { ...params, language });
  return Response.json(names, { headers: { "Cache-Control": "private, no-store" } });
});
