import { useLoaderData } from "@remix-run/react";
import { AccountList } from "~/components/administration/account-list";
import { BackupAlert } from "~/components/administration/backup-status-line";
import { AdministrationShell } from "~/components/layout/administration-shell";
import { accountListSchema } from "~/domain/account/administration/account-list-schema";
import { listAccounts } from "~/domain/account/administration/list-accounts.server";
import { readBackupStatus } from "~/domain/backup/list-backups.server";
import { defineLoader } from "~/http/guard/define-route.server";

export const loader = defineLoader(
  { search: accountListSchema, can: "account.administer" },
  async ({ ctx, context, search, language, t }) => ({
    meta: { title: t("administration:accounts.title") },
    query: search,
    accounts: await listAccounts(ctx, { query: search, language }),
    backups: await readBackupStatus(context.settings.backups, ctx.now),
    now: ctx.now,
  }),
);

export default function Accounts() {
  const { query, accounts, backups, now } = useLoaderData<typeof loader>();
  return (
    <AdministrationShell page="accounts">
      <BackupAlert summary={backups} now={now} />
      <AccountList query={query} accounts={accounts} />
    </AdministrationShell>
  );
}
