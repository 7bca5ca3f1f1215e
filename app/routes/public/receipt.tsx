import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ReceiptPage } from "~/components/submission/receipt-page";
import { Shell } from "~/components/layout/shell";
import { notFound } from "~/domain/shared/domain-error";
import { findReceipt } from "~/domain/submission/receipt/find-receipt.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ receiptNumber: z.string() });

export const loader = defineLoader({ params, can: "receipt.check" }, async ({ ctx, params, language, t }) => {
  const receipt = await findReceipt(ctx, { typed: params.receiptNumber, language });
  if (!receipt) throw notFound();
  return { meta: { title: t("receipt:found.title", { number: receipt.receiptNumber }) }, receipt };
});

export default function Receipt() {
  const { receipt } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <ReceiptPage receipt={receipt} />
    </Shell>
  );
}
