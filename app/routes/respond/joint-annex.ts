import { folderOfFiles } from "~/domain/shared/files/stored-files.server";
import { readNamedAnnex } from "~/domain/submission/annex/read-named-annex.server";
import { annexKeySchema } from "~/domain/submission/annex/annex-schema";
import { jointKeySchema } from "~/domain/submission/joint/joint-schema";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = jointKeySchema.extend(annexKeySchema.shape);

/** An annex of a joint submission, for a participant that it names. */
export const loader = defineLoader({ params, can: "joint.decide" }, async ({ ctx, context, params, language }) => {
  const folder = folderOfFiles(context.settings.databasePath);
  const { type, bytes } = await readNamedAnnex(ctx, { ...params, language, folder });
  return new Response(new Uint8Array(bytes), { headers: attachment({ type, fileName: "annex", confidential: true }) });
});
