import { folderOfFiles } from "~/domain/shared/files/stored-files.server";
import { readDraftAnnex } from "~/domain/submission/annex/read-annex-file.server";
import { annexKeySchema } from "~/domain/submission/annex/annex-schema";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = submissionKeySchema.extend(annexKeySchema.shape);

/** An annex of a draft, for those who see all of it. */
export const loader = defineLoader({ params, can: "submission.read" }, async ({ ctx, context, params }) => {
  const folder = folderOfFiles(context.settings.databasePath);
  const { type, bytes } = await readDraftAnnex(ctx, { ...params, folder });
  return new Response(new Uint8Array(bytes), { headers: attachment({ type, fileName: "annex", confidential: true }) });
});
