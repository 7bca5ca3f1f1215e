import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AnnexesPage } from "~/components/respond/annex/annexes-page";
import { RespondShell } from "~/components/respond/respond-shell";
import { largestFile } from "~/domain/shared/files/check-file.server";
import { addAnnex } from "~/domain/submission/annex/add-annex.server";
import { annexKeySchema, changedAnnexSchema, newAnnexSchema } from "~/domain/submission/annex/annex-schema";
import { changeAnnex, removeAnnex, restoreAnnex } from "~/domain/submission/annex/change-annex.server";
import { readAnnexes } from "~/domain/submission/annex/read-annexes.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { filePlaceOf } from "~/http/guard/file-place.server";
import { paths } from "~/paths/paths";

const search = z.object({
  done: z.enum(["added", "changed", "removed", "restored"]).optional().catch(undefined),
  change: z.string().max(64).optional(),
});

export const loader = defineLoader(
  { params: submissionKeySchema, search, can: "submission.read" },
  async ({ ctx, params, search: { done, change }, language, t }) => ({
    meta: { title: t("annexes:title") },
    annexes: await readAnnexes(ctx, { ...params, language }),
    done: done ?? null,
    changing: change ?? null,
  }),
);

/** A file that is somewhat too large is told so, one far too large is not read. */
const upload = { can: "answer.write", largest: largestFile * 1.25 } as const;

export const action = defineIntents({ params: submissionKeySchema, upload }, (intent) => ({
  add: intent({ can: "answer.write", form: newAnnexSchema }, async ({ ctx, context, params, form, ...sent }) => {
    const file = { ...filePlaceOf(context.settings), bytes: sent.file, fileName: sent.fileName };
    await addAnnex(ctx, { ...params, ...form, ...file });
    return redirect(paths.respondAnnexes(sent.language, params.submissionId, { done: "added" }));
  }),
  change: intent({ can: "answer.write", form: changedAnnexSchema }, async ({ ctx, params, form, language }) => {
    await changeAnnex(ctx, { ...params, ...form });
    return redirect(paths.respondAnnexes(language, params.submissionId, { done: "changed" }));
  }),
  remove: intent({ can: "answer.write", form: annexKeySchema }, async ({ ctx, params, form, language }) => {
    await removeAnnex(ctx, { ...params, ...form });
    return redirect(paths.respondAnnexes(language, params.submissionId, { done: "removed" }));
  }),
  restore: intent({ can: "answer.write", form: annexKeySchema }, async ({ ctx, params, form, language }) => {
    await restoreAnnex(ctx, { ...params, ...form });
    return redirect(paths.respondAnnexes(language, params.submissionId, { done: "restored" }));
  }),
}));

export default function Annexes() {
  const page = useLoaderData<typeof loader>();
  return (
    <RespondShell head={page.annexes.head} current="overview">
      <AnnexesPage {...page} failure={useActionData<typeof action>() ?? null} />
    </RespondShell>
  );
}
