import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { NominationPage } from "~/components/people/nomination-page";
import { attachLetter } from "~/domain/account/nomination/attach-letter.server";
import { readNomination } from "~/domain/account/nomination/read-nomination.server";
import { removeLetter } from "~/domain/account/nomination/remove-letter.server";
import { largestFile } from "~/domain/shared/files/check-file.server";
import { folderOfFiles } from "~/domain/shared/files/stored-files.server";
import { filePlaceOf } from "~/http/guard/file-place.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { failure } from "~/http/guard/errors.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), invitation: z.string() });
const search = z.object({ saved: z.string().optional(), remove: z.string().optional() });

export const loader = defineLoader(
  { params, search, can: "people.read" },
  async ({ ctx, params, search, language, t }) => {
    const nomination = await readNomination(ctx, { ...params, language });
    const meta = { title: t("people:letter.title"), review: nomination.review.shortTitle.text };
    return { meta, nomination, saved: search.saved === "true", removing: search.remove === "true" };
  },
);

const can = "people.invite";

/** The letter is attached, in place of the one before, or deleted. */
export const action = defineIntents({ params, upload: { can, largest: largestFile * 1.25 } }, (intent) => ({
  attach: intent(
    { can, form: z.object({}) },
    async ({ ctx, context, params, file: bytes, fileName, language: shown }) => {
      const fault = await attachLetter(ctx, { ...params, bytes, fileName, ...filePlaceOf(context.settings) });
      if (fault) return failure({ letter: [fault] }, {});
      return redirect(paths.nomination(shown, params, { saved: true }));
    },
  ),
  delete: intent({ can, form: z.object({}) }, async ({ ctx, context, params, language }) => {
    await removeLetter(ctx, { ...params, folder: folderOfFiles(context.settings.databasePath) });
    return redirect(paths.nomination(language, params, { saved: true }));
  }),
}));

export default function Nomination() {
  return <NominationPage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
