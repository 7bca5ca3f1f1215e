import * as z from "zod";
import { getWrittenMailFile } from "~/domain/notification/mail-folder/mail-files.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ mail: z.string().max(60) });

/** A mail of the demonstration as the file that a mail program opens. */
export const loader = defineLoader({ params, can: "portal.read" }, async ({ ctx, context, params: { mail } }) => {
  const file = await getWrittenMailFile(ctx, { folder: context.settings.mailFolder, name: mail });
  return new Response(new Uint8Array(file), {
    headers: attachment({ type: "eml", fileName: mail, confidential: true }),
  });
});
