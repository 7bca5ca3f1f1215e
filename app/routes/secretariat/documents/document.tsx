import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { DocumentPage } from "~/components/register/line-page";
import { changeLine } from "~/domain/review/register/change-line.server";
import { lineFormSchema } from "~/domain/review/register/line-form";
import { folderOfFiles } from "~/domain/shared/files/stored-files.server";
import { readLine } from "~/domain/review/register/read-register.server";
import { removeLine } from "~/domain/review/register/remove-line.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), document: z.string() });
const search = z.object({ saved: z.string().optional(), delete: z.string().optional() });

export const loader = defineLoader(
  { params, search, can: "document.manage" },
  async ({ ctx, params, search, language }) => {
    const page = await readLine(ctx, { ...params, language });
    const meta = { title: page.title.text, review: page.head.shortTitle.text };
    return { meta, page, saved: search.saved === "true", deleting: search.delete === "true" };
  },
);

export const action = defineIntents({ params }, (intent) => ({
  save: intent({ can: "document.manage", form: lineFormSchema }, async ({ ctx, params, form, language }) => {
    await changeLine(ctx, { ...params, form });
    return redirect(paths.document(language, params, { saved: true }));
  }),
  delete: intent({ can: "document.manage", form: z.object({}) }, async ({ ctx, context, params, language }) => {
    await removeLine(ctx, { ...params, folder: folderOfFiles(context.settings.databasePath) });
    return redirect(paths.documents(language, params.review, { saved: true }));
  }),
}));

export default function Document() {
  return <DocumentPage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
