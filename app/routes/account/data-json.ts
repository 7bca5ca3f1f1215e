import { readAccountData } from "~/domain/account/settings/read-account-data.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

export const loader = defineLoader({ can: "account.manage" }, async ({ ctx }) => {
  const body = `${JSON.stringify(await readAccountData(ctx), null, 2)}\n`;
  return new Response(body, { headers: attachment({ type: "json", fileName: "account", confidential: true }) });
});
