import { useLoaderData } from "@remix-run/react";
import { AccountList } from "~/components/administration/account-list";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { accountListSchema } from "~/domain/account/administration/account-list-schema";
import { listAccounts } from "~/domain/account/administration/list-accounts.server";
import { defineLoader } from "~/http/guard/define-route.server";

export const loader = defineLoader(
  { search: accountListSchema, can: "account.administer" },
  async ({ ctx, search, language, t }) => ({
    meta: { title: t("administration:accounts.title") },
    query: search,
    accounts: await listAccounts(ctx, { query: search, language }),
  }),
);

export default function Accounts() {
  const { query, accounts } = useLoaderData<typeof loader>();
  return (
    <AdministrationShell page="accounts">
      <AccountList query={query} accounts={accounts} />
    </AdministrationShell>
  );
}
