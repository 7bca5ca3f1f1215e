import * as z from "zod";
import { readLetter } from "~/domain/account/nomination/read-nomination.server";
import { folderOfFiles } from "~/domain/shared/files/stored-files.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ review: z.string(), invitation: z.string() });

/** The letter of nomination of an invitation, for the secretariat alone, under a name that the portal gives it. */
export const loader = defineLoader({ params, can: "people.read" }, async ({ ctx, context, params }) => {
  const folder = folderOfFiles(context.settings.databasePath);
  const { participant, type, bytes } = await readLetter(ctx, { ...params, folder });
  const fileName = `${params.review}-${participant}-nomination`;
  return new Response(new Uint8Array(bytes), { headers: attachment({ type, fileName, confidential: true }) });
});
