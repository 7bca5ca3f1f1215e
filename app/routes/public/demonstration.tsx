import { useLoaderData } from "@remix-run/react";
import { AboutDemonstration } from "~/components/public/about-demonstration";
import { Shell } from "~/components/layout/shell";
import { listDemonstrationDocuments } from "~/domain/review/list-demonstration-documents.server";
import { defineLoader } from "~/http/guard/define-route.server";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { cache: true };

export const loader = defineLoader({ can: "review.read" }, async ({ ctx, language, t }) => ({
  meta: { title: t("about:demonstration.title"), description: t("about:demonstration.lead") },
  documents: await listDemonstrationDocuments(ctx, language),
}));

export default function Demonstration() {
  const { documents } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <AboutDemonstration documents={documents} />
    </Shell>
  );
}
