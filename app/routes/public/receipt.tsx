import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ReceiptPage } from "~/components/submission/receipt-page";
import { Shell } from "~/components/layout/shell";
import { findReceipt } from "~/domain/submission/receipt/find-receipt.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ receiptNumber: z.string() });

/** A number that no receipt has leads to the form, which says so and keeps what was typed. */
export const loader = defineLoader({ params, can: "receipt.check" }, async ({ ctx, params, language, t }) => {
  const receipt = await findReceipt(ctx, { typed: params.receiptNumber, language });
  if (!receipt) throw redirect(paths.receiptCheck(language, { number: params.receiptNumber }));
  if (receipt.receiptNumber !== params.receiptNumber) throw redirect(paths.receipt(language, receipt.receiptNumber));
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
