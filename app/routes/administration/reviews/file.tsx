import { data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { ReviewFile } from "~/components/administration/reviews/review-file";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { largestDocument } from "~/domain/review/document/read-json";
import { checkReviewFile, importReviewFile } from "~/domain/review/opening/open-review.server";
import { summaryOfFile } from "~/domain/review/opening/summary-of-file";
import { defineLoader } from "~/http/guard/define-route.server";
import { defineUpload } from "~/http/guard/define-upload.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader({ can: "review.open" }, ({ t }) =>
  Promise.resolve({ meta: { title: t("setup:file.title") } }),
);

/** A file is checked first, and imported once the person has seen what it holds. */
export const action = defineUpload(
  { can: "review.open", largest: largestDocument },
  async ({ ctx, values, file, language }) => {
    const checked = values["document"];
    const bytes = file ?? (typeof checked === "string" ? new TextEncoder().encode(checked) : null);
    if (!bytes) return data({ missing: true as const }, { status: 422 });
    const imports = values["intent"] === "import";
    const result = imports ? await importReviewFile(ctx, bytes) : await checkReviewFile(ctx, bytes);
    if (!result.ok) return data({ faults: result.faults }, { status: 422 });
    if (imports) return redirect(paths.openedReviews(language, { opened: result.document.review }));
    return data({ summary: summaryOfFile(result.document, language), document: JSON.stringify(result.document) });
  },
);

export default function ReviewFilePage() {
  return (
    <AdministrationShell page="openedReviews" width="plain">
      <ReviewFile answer={useActionData<typeof action>() ?? null} />
    </AdministrationShell>
  );
}
