import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { RetentionPage } from "~/components/retention/retention-page";
import { applyRetention, previewRetention } from "~/domain/retention/apply-retention.server";
import { removeUnreferenced } from "~/domain/shared/files/remove-unreferenced.server";
import { filterParam } from "~/domain/shared/query-params";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const search = z.object({
  confirm: filterParam(z.literal("true")),
  /** How many records were deleted just now. */
  deleted: filterParam(z.coerce.number().int().min(0).max(1_000_000)),
});

export const loader = defineLoader(
  { search, can: "portal.read" },
  async ({ ctx, context, search: { confirm, deleted }, t }) => ({
    meta: { title: t("retention:title") },
    counts: await previewRetention(ctx),
    confirm: confirm !== undefined,
    deleted: deleted ?? null,
    scheduled: context.settings.retention,
  }),
);

export const action = defineAction(
  { can: "retention.apply", form: z.object({}) },
  async ({ ctx, context, language }) => {
    const counts = await applyRetention(ctx);
    await removeUnreferenced({ ...ctx, databasePath: context.settings.databasePath });
    const deleted = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return redirect(paths.retention(language, { deleted }));
  },
);

export default function Retention() {
  const page = useLoaderData<typeof loader>();
  return (
    <AdministrationShell page="retention">
      <RetentionPage {...page} />
    </AdministrationShell>
  );
}
