import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ClosedLink } from "~/components/access/closed-link";
import { ConfirmAddress } from "~/components/access/confirm-address";
import { Shell } from "~/components/layout/shell";
import { confirmAddress, findConfirmation } from "~/domain/account/settings/change-address.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";

export const loader = defineLoader(
  { search: z.object({ token: z.string().optional() }), can: "account.signIn" },
  async ({ ctx, search: { token = "" }, t }) => {
    const found = token ? await findConfirmation(ctx, token) : null;
    const title = found ? t("access:address.confirmTitle") : t("access:closedLink.title");
    return data({ meta: { title }, found, token }, { status: found ? 200 : 404 });
  },
);

/** The link alone changes nothing: programs that look at mail open links too. */
export const action = defineAction(
  { can: "account.signIn", form: z.object({ token: z.string() }) },
  async ({ ctx, form }) => ({ fieldErrors: {}, values: {}, outcome: await confirmAddress(ctx, form) }),
);

export default function ConfirmAddressRoute() {
  const { found, token } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const outcome = result && "outcome" in result ? result.outcome : null;
  return (
    <Shell>
      {found || outcome ? (
        <ConfirmAddress found={found} token={token} outcome={outcome} fieldErrors={result?.fieldErrors ?? {}} />
      ) : (
        <ClosedLink kind="address" />
      )}
    </Shell>
  );
}
