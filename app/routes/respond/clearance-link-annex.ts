import * as z from "zod";
import { folderOfFiles } from "~/domain/shared/files/stored-files.server";
import { readAnnexToClear } from "~/domain/submission/annex/read-annex-file.server";
import { annexKeySchema } from "~/domain/submission/annex/annex-schema";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

const search = z.object({ token: z.string().max(200).default("") });

/** The same for a person without an account, by the link that they were sent. */
export const loader = defineLoader(
  { params: annexKeySchema, search, can: "clearance.open" },
  async ({ ctx, context, params, search: key }) => {
    const folder = folderOfFiles(context.settings.databasePath);
    const { type, bytes } = await readAnnexToClear(ctx, { key, annex: params.annex, folder });
    const headers = attachment({ type, fileName: "annex", confidential: true });
    return new Response(new Uint8Array(bytes), { headers });
  },
);
