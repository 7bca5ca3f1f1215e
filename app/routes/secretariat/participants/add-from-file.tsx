import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { AddFromFilePage } from "~/components/participants/adding/add-from-file-page";
import { largestFile } from "~/domain/participation/import/import-columns";
import {
  importParticipants,
  previewImport,
  uploadFault,
} from "~/domain/participation/import/import-participants.server";
import { findReviewOfParticipants } from "~/domain/participation/participation-access.server";
import { findReview } from "~/domain/review/find-review.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { defineUpload } from "~/http/guard/define-upload.server";
import { failure } from "~/http/guard/errors.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });
/** The page of the preview sends the file again, in base64url. */
const largest = largestFile * 1.5;

export const loader = defineLoader(
  { params, can: "participant.manage" },
  async ({ ctx, params: { review }, language, t }) => {
    await findReviewOfParticipants(ctx, review);
    const { slug, shortTitle } = await findReview(ctx, { slug: review, language });
    return { meta: { title: t("participation:import.title") }, review: { slug, shortTitle } };
  },
);

/** A file is shown; the same file is imported once the person agrees. */
export const action = defineUpload(
  { params, can: "participant.manage", largest },
  async ({ ctx, params: { review }, values, file, language }) => {
    const bytes = file ?? Buffer.from(String(values["file"] ?? ""), "base64url");
    const fault = uploadFault(bytes);
    if (fault) return failure({ file: [fault] }, {});
    const asked = { review, bytes, language };
    const again = Buffer.from(bytes).toString("base64url");
    const shown = { fieldErrors: {}, values: {}, file: again };
    if (values["intent"] !== "import") return { ...shown, preview: await previewImport(ctx, asked) };
    const result = await importParticipants(ctx, asked);
    if ("done" in result) return redirect(paths.participants(language, review));
    return data({ ...shown, preview: result.preview }, { status: 409 });
  },
);

export default function AddFromFile() {
  const page = useLoaderData<typeof loader>();
  return (
    <AreaShell review={page.review.slug} area="secretariat" page="participants">
      <AddFromFilePage {...page} answer={useActionData<typeof action>() ?? null} />
    </AreaShell>
  );
}
