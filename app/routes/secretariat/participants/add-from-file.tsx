import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { AddFromFilePage } from "~/components/participants/adding/add-from-file-page";
import {
  importParticipants,
  previewImport,
  type ImportPreview,
} from "~/domain/participation/import/import-participants.server";
import { findReviewOfParticipants } from "~/domain/participation/participation-access.server";
import { findReview } from "~/domain/review/find-review.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });
/** The bytes of a file in base64url. */
const form = z.object({ file: z.string("fileMissing").min(1, "fileMissing") });

type Shown = {
  preview: ImportPreview;
  file: string;
  fieldErrors: Record<string, string[]>;
  values: Record<string, string>;
};
type Answer = Shown | ReturnType<typeof redirect>;

export const loader = defineLoader(
  { params, can: "participant.manage" },
  async ({ ctx, params: { review }, language, t }) => {
    await findReviewOfParticipants(ctx, review);
    const { slug, shortTitle } = await findReview(ctx, { slug: review, language });
    return { meta: { title: t("participation:import.title") }, review: { slug, shortTitle } };
  },
);

export const action = defineIntents({ params, upload: true }, (intent) => ({
  preview: intent(
    { can: "participant.manage", form },
    async ({ ctx, params: { review }, form: { file }, language }): Promise<Answer> => {
      const preview = await previewImport(ctx, { review, file, language });
      return { preview, file, fieldErrors: {}, values: {} };
    },
  ),
  import: intent(
    { can: "participant.manage", form },
    async ({ ctx, params: { review }, form: { file }, language }): Promise<Answer> => {
      await importParticipants(ctx, { review, file, language });
      return redirect(paths.participants(language, review));
    },
  ),
}));

export default function AddFromFile() {
  const page = useLoaderData<typeof loader>();
  return (
    <AreaShell review={page.review.slug} area="secretariat" page="participants">
      <AddFromFilePage {...page} answer={useActionData<typeof action>() ?? null} />
    </AreaShell>
  );
}
