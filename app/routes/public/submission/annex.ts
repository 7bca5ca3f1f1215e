import * as z from "zod";
import { folderOfFiles } from "~/domain/shared/files/stored-files.server";
import { readPublicAnnex } from "~/domain/submission/annex/read-annex-file.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";

const params = z.object({ review: z.string(), number: numberParam, version: numberParam, position: numberParam });

/** An annex of a published text that everybody may read, under a name that the portal gives it. */
export const loader = defineLoader({ params, can: "submission.readPublished" }, async ({ ctx, context, params }) => {
  const folder = folderOfFiles(context.settings.databasePath);
  const { type, bytes } = await readPublicAnnex(ctx, { ...params, folder });
  const fileName = `${params.review}-${params.number}-v${params.version}-annex-${params.position}`;
  return new Response(new Uint8Array(bytes), { headers: attachment({ type, fileName }) });
});
