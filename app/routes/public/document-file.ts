import * as z from "zod";
import { readDocumentFile } from "~/domain/review/register/files/read-file.server";
import { folderOfFiles } from "~/domain/shared/files/stored-files.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { languages } from "~/language/language";

const params = z.object({ review: z.string(), document: z.string(), file: z.enum(languages) });

/** The file of a document of the register in one language, under a name that the portal gives it. */
export const loader = defineLoader({ params, can: "review.read" }, async ({ ctx, context, params, language }) => {
  const folder = folderOfFiles(context.settings.databasePath);
  const { type, bytes } = await readDocumentFile(ctx, { ...params, language, folder });
  const fileName = `${params.review}-${params.document}-${params.file}`;
  return new Response(new Uint8Array(bytes), { headers: attachment({ type, fileName }) });
});
