import { folderOfFiles } from "~/domain/shared/files/stored-files.server";
import { readOwnFrozenAnnex } from "~/domain/submission/annex/read-annex-file.server";
import { ownVersionKeySchema } from "~/domain/submission/submission-key";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";

const params = ownVersionKeySchema.extend({ position: numberParam });

/** An annex of a version that was sent, for those who sent it: it need not be public. */
export const loader = defineLoader({ params, can: "submission.read" }, async ({ ctx, context, params }) => {
  const folder = folderOfFiles(context.settings.databasePath);
  const { type, bytes } = await readOwnFrozenAnnex(ctx, { ...params, folder });
  const fileName = `version-${params.version}-annex-${params.position}`;
  return new Response(new Uint8Array(bytes), { headers: attachment({ type, fileName, confidential: true }) });
});
