import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { FilesPage } from "~/components/register/files-page";
import { addFile } from "~/domain/review/register/files/add-file.server";
import { filePlaceOf } from "~/http/guard/file-place.server";
import { largestFile } from "~/domain/shared/files/check-file.server";
import { removeFile } from "~/domain/review/register/files/remove-file.server";
import { folderOfFiles } from "~/domain/shared/files/stored-files.server";
import { readLine } from "~/domain/review/register/read-register.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { defineUpload } from "~/http/guard/define-upload.server";
import { failure } from "~/http/guard/errors.server";
import { languages } from "~/language/language";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), document: z.string() });
const search = z.object({ saved: z.string().optional(), remove: z.enum(languages).optional() });
const form = z.object({ language: z.enum(languages) });

export const loader = defineLoader(
  { params, search, can: "document.manage" },
  async ({ ctx, params, search, language, t }) => {
    const page = await readLine(ctx, { ...params, language });
    const meta = { title: t("documents:files.title"), review: page.head.shortTitle.text };
    return { meta, page, saved: search.saved === "true", removing: search.remove ?? null };
  },
);

/** One file is added or deleted; a file that is somewhat too large is told so, one far too large is not read. */
export const action = defineUpload(
  { params, can: "document.manage", largest: largestFile * 1.25 },
  async ({ ctx, context, params, values, file, fileName, language: shown }) => {
    const sent = form.safeParse(values);
    if (!sent.success) throw new Response(null, { status: 400 });
    const own = { ...params, ...sent.data, folder: folderOfFiles(context.settings.databasePath) };
    const fault =
      values["intent"] === "delete"
        ? await removeFile(ctx, own)
        : await addFile(ctx, { ...own, ...filePlaceOf(context.settings), bytes: file, fileName });
    if (fault) return failure({ [`file-${sent.data.language}`]: [fault] }, {});
    return redirect(paths.documentFiles(shown, params, { saved: true }));
  },
);

export default function Files() {
  return <FilesPage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
