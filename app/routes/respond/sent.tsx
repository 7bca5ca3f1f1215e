import { useLoaderData } from "@remix-run/react";
import { ReceiptPage } from "~/components/respond/submit/receipt-page";
import { RespondShell } from "~/components/respond/respond-shell";
import { readOwnReceipt } from "~/domain/submission/receipt/read-own-receipt.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { defineLoader } from "~/http/guard/define-route.server";

export const loader = defineLoader(
  { params: submissionKeySchema, can: "submission.read" },
  async ({ ctx, params, language, t }) => {
    const receipt = await readOwnReceipt(ctx, { ...params, language });
    return { meta: { title: t("respond:sent.facts") }, receipt };
  },
);

export default function Sent() {
  const { receipt } = useLoaderData<typeof loader>();
  return (
    <RespondShell head={receipt.head} current="sent">
      <ReceiptPage receipt={receipt} />
    </RespondShell>
  );
}
