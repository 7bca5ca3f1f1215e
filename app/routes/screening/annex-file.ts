import * as z from "zod";
import { folderOfFiles } from "~/domain/shared/files/stored-files.server";
import { readScreenedAnnex } from "~/domain/submission/annex/read-annex-file.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";

const params = z.object({ review: z.string(), versionId: z.string(), position: numberParam });

/** An annex of a version that was sent, for those who screen it. */
export const loader = defineLoader({ params, can: "screening.read" }, async ({ ctx, context, params }) => {
  const folder = folderOfFiles(context.settings.databasePath);
  const { type, bytes } = await readScreenedAnnex(ctx, { ...params, folder });
  const fileName = `${params.review}-annex-${params.position}`;
  return new Response(new Uint8Array(bytes), { headers: attachment({ type, fileName, confidential: true }) });
});
