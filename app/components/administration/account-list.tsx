import { useTranslation } from "react-i18next";
import { FilterForm } from "~/components/form/filter-form";
import { Pagination } from "~/components/layout/pagination";
import { TableScroll } from "~/components/layout/table-scroll";
import type { AccountPage, AccountRole } from "~/domain/account/administration/list-accounts.server";
import type { AccountListQuery } from "~/domain/account/administration/account-list-schema";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** Every account, found by a part of its address or name. */
export function AccountList({ accounts, query }: { accounts: AccountPage; query: AccountListQuery }) {
  const { t } = useTranslation("administration");
  const language = useLanguage();
  const { rows, total, page, pages } = accounts;
  return (
    <>
      <h1>{t("accounts.title")}</h1>
      <FilterForm
        label={t("accounts.find")}
        action={paths.accounts(language)}
        clearHref={query.search ? paths.accounts(language) : null}
        searches
      >
        <div className="field">
          <label htmlFor="search">{t("accounts.search")}</label>
          <input id="search" name="search" type="search" className="input" defaultValue={query.search} />
        </div>
      </FilterForm>
      <p className="quiet">{t("accounts.count", { count: total })}</p>
      {rows.length > 0 ? (
        <TableScroll label={t("accounts.title")}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t("accounts.name")}</th>
                <th scope="col">{t("accounts.address")}</th>
                <th scope="col">{t("accounts.roles")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, email, roles, disabled }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={paths.accountOf(language, id)}>{name || email}</a>{" "}
                    {disabled ? <span className="tag tag-warning">{t("accounts.disabled")}</span> : null}
                  </th>
                  <td>{email}</td>
                  <td>
                    <Roles roles={roles} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      ) : null}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(to) => paths.accounts(language, { search: query.search, page: to === 1 ? null : to })}
      />
    </>
  );
}

/** What a person holds, a line each. */
export function Roles({ roles }: { roles: AccountRole[] }) {
  const { t } = useTranslation(["administration", "account"]);
  if (roles.length === 0) return <span className="quiet">{t("administration:accounts.noRole")}</span>;
  return roles.map(({ role, where }) => (
    <div key={role + where}>{[t(`account:work.roles.${role}`), where].filter(Boolean).join(" · ")}</div>
  ));
}
