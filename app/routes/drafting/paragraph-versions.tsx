import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { TextVersions } from "~/components/drafting/paragraph/versions/text-versions";
import { ErrorSummary } from "~/components/form/error-summary";
import { AreaShell } from "~/components/layout/area-shell";
import { readTextVersions } from "~/domain/report/paragraph/versions/read-text-versions.server";
import { restoreText } from "~/domain/report/paragraph/versions/restore-text.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";
import { languages } from "~/language/language";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), paragraphId: z.string() });
const search = z.object({ text: z.enum(languages).optional(), revision: numberParam.optional() });

export const loader = defineLoader(
  { params, search, can: "report.readDraft" },
  async ({ ctx, params, search: { text, revision }, language, t }) => {
    const page = await readTextVersions(ctx, { ...params, language, of: text ?? language, revision });
    const paragraph = page.numbered ? t("report:paragraphNumber", page.numbered) : t("report:paragraph.withoutNumber");
    return { meta: { title: t("drafting:history.metaTitle", { paragraph }) }, review: params.review, page };
  },
);

const form = z.object({ text: z.enum(languages), revision: z.coerce.number().int(), now: z.coerce.number().int() });

export const action = defineIntents({ params }, (intent) => {
  const restore = (can: "paragraph.write" | "paragraph.translate") =>
    intent({ can, form }, async ({ ctx, params, form: { text, revision, now }, language }) => {
      const translating = can === "paragraph.translate";
      await restoreText(ctx, { ...params, language: text, revision, now, translating });
      return redirect(paths.draftingParagraph(language, params));
    });
  return { restore: restore("paragraph.write"), restoreTranslation: restore("paragraph.translate") };
});

export default function ParagraphVersions() {
  const { review, page } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <AreaShell review={review} area="drafting" page="outline">
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <TextVersions review={review} page={page} conflict={failure !== undefined && "conflict" in failure} />
    </AreaShell>
  );
}
