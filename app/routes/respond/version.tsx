import { useLoaderData } from "@remix-run/react";
import { OwnVersionPage } from "~/components/respond/own-version";
import { RespondShell } from "~/components/respond/respond-shell";
import { readOwnVersion } from "~/domain/submission/read-own-version.server";
import { ownVersionKeySchema } from "~/domain/submission/submission-key";
import { defineLoader } from "~/http/guard/define-route.server";

export const loader = defineLoader(
  { params: ownVersionKeySchema, can: "submission.read" },
  async ({ ctx, params, language, t }) => {
    const version = await readOwnVersion(ctx, { ...params, language });
    return { meta: { title: t("submission:version", { version: version.version }) }, version };
  },
);

export default function Version() {
  const { version } = useLoaderData<typeof loader>();
  return (
    <RespondShell head={version.head} current="sent">
      <OwnVersionPage version={version} />
    </RespondShell>
  );
}
