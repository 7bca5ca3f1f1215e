import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { EntryPage } from "~/components/participants/entry/entry-page";
import { largestFile } from "~/domain/shared/files/check-file.server";
import { enterOnBehalf } from "~/domain/submission/on-behalf/enter-on-behalf.server";
import { enterSchema, entryContactSchema } from "~/domain/submission/on-behalf/on-behalf-schema";
import { readEntry } from "~/domain/submission/on-behalf/read-entry.server";
import { resendEntryLink } from "~/domain/submission/on-behalf/send-entry.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { filePlaceOf } from "~/http/guard/file-place.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), participant: z.string() });

export const loader = defineLoader({ params, can: "entry.make" }, async ({ ctx, params, language, t }) => {
  const page = await readEntry(ctx, { ...params, language });
  const title = t(page.entry ? "entry:titleThere" : "entry:title");
  return { meta: { title: `${title}: ${page.participant.name.text}` }, page };
});

/** What came is kept and its draft begun, or its contact is asked again. */
export const action = defineIntents(
  { params, upload: { can: "entry.make", largest: largestFile * 1.25 } },
  (intent) => ({
    enter: intent(
      { can: "entry.make", form: enterSchema },
      async ({ ctx, context, params, form, file: bytes, fileName, language }) => {
        const original = { bytes, fileName, ...filePlaceOf(context.settings) };
        const submissionId = await enterOnBehalf(ctx, { ...params, form, original });
        return redirect(paths.respondOverview(language, submissionId));
      },
    ),
    resend: intent(
      { can: "entry.make", form: entryContactSchema },
      async ({ ctx, params, form: contact, language }) => {
        await resendEntryLink(ctx, { ...params, contact });
        return redirect(paths.entry(language, params));
      },
    ),
  }),
);

export default function Entry() {
  const { page } = useLoaderData<typeof loader>();
  return (
    <AreaShell review={page.review.slug} area="secretariat" page="participants" width="plain">
      <EntryPage page={page} failure={useActionData<typeof action>() ?? null} />
    </AreaShell>
  );
}
