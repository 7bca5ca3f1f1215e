import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ReceiptForm } from "~/components/submission/receipt-form";
import { Shell } from "~/components/layout/shell";
import { findReceipt, findWrongCharacters } from "~/domain/submission/receipt/find-receipt.server";
import { receiptSearchSchema } from "~/domain/submission/receipt/receipt-form";
import { defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader(
  { search: receiptSearchSchema, can: "receipt.check" },
  async ({ ctx, search, language, t }) => {
    const typed = search.number?.trim() ?? null;
    const found = typed ? await findReceipt(ctx, { typed, language }) : null;
    if (found) throw redirect(paths.receipt(language, found.receiptNumber));
    const wrong = typed ? await findWrongCharacters(ctx, typed) : null;
    return { meta: { title: t("receipt:check.title"), description: t("receipt:check.lead") }, typed, wrong };
  },
);

export default function ReceiptCheck() {
  const { typed, wrong } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <ReceiptForm typed={typed} wrong={wrong} />
    </Shell>
  );
}
