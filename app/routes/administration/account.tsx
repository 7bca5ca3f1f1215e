import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AccountPage } from "~/components/administration/account-page";
import { AdministrationShell } from "~/components/layout/administration-shell";
import {
  disableAccount,
  enableAccount,
  endSignIns,
  resetSecondFactor,
} from "~/domain/account/administration/administer-account.server";
import { readAccount } from "~/domain/account/administration/list-accounts.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ userId: z.string() });

export const loader = defineLoader({ params, can: "account.administer" }, async ({ ctx, params, language, t }) => {
  const account = await readAccount(ctx, { userId: params.userId, language });
  return { meta: { title: t("administration:account.metaTitle", { name: account.name }) }, account };
});

const acts = { disable: disableAccount, enable: enableAccount, endSignIns, resetSecondFactor };

export const action = defineIntents({ params }, (intent) => {
  const actOf = (name: keyof typeof acts) =>
    intent({ can: "account.administer", form: z.object({}) }, async ({ ctx, params: { userId }, language }) => {
      await acts[name](ctx, { userId });
      return redirect(paths.accountOf(language, userId));
    });
  return {
    disable: actOf("disable"),
    enable: actOf("enable"),
    endSignIns: actOf("endSignIns"),
    resetSecondFactor: actOf("resetSecondFactor"),
  };
});

export default function Account() {
  const { account } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <AdministrationShell page="accounts" width="plain">
      <AccountPage account={account} fieldErrors={failure?.fieldErrors ?? {}} />
    </AdministrationShell>
  );
}
