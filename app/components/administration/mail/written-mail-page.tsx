import { useTranslation } from "react-i18next";
import { Pagination } from "~/components/layout/pagination";
import { TableScroll } from "~/components/layout/table-scroll";
import type { WrittenMails } from "~/domain/notification/mail-folder/mail-files.server";
import { formatDateTime } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

/** The mails that the demonstration wrote into files, the latest first. */
export function WrittenMailPage({ written: { mails, total, page, pages } }: { written: WrittenMails }) {
  const { t } = useTranslation(["administration", "common"]);
  const language = useLanguage();
  return (
    <>
      <h1>{t("administration:mail.written.title")}</h1>
      <p>{t("administration:mail.written.intro")}</p>
      {total === 0 ? (
        <p className="quiet">{t("administration:mail.written.none")}</p>
      ) : (
        <>
          <p className="quiet">{t("administration:mail.written.count", { count: total })}</p>
          <TableScroll label={t("administration:mail.written.title")}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t("administration:mail.written.subject")}</th>
                  <th scope="col">{t("administration:mail.written.to")}</th>
                  <th scope="col">{t("administration:mail.written.time")}</th>
                </tr>
              </thead>
              <tbody>
                {mails.map(({ name, subject, to, language: own, writtenAt }) => (
                  <tr key={name}>
                    <th scope="row">
                      <a href={paths.oneWrittenMail(language, name)} lang={own}>
                        {subject}
                      </a>
                    </th>
                    <td>{to}</td>
                    <td>{formatDateTime(writtenAt, language, "UTC")}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
          <Pagination
            page={page}
            pages={pages}
            hrefOf={(to) => paths.writtenMail(language, { page: to === 1 ? null : to })}
          />
        </>
      )}
      <p>
        <a href={paths.outbox(language)}>{t("administration:mail.written.toOutbox")}</a>
      </p>
    </>
  );
}
