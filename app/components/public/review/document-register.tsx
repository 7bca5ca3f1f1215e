import { useTranslation } from "react-i18next";
import { TableScroll } from "~/components/layout/table-scroll";
import { Words } from "~/components/text/words";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import type { DocumentLine } from "~/domain/review/read-review.server";

/** The documents of a review; a symbol that is not known stays empty. */
export function DocumentRegister({ documents, review }: { documents: DocumentLine[]; review: ReviewSummary }) {
  const { t } = useTranslation(["review", "meeting"]);
  const language = useLanguage();
  const { slug, hasReport, hasAttendees } = review;
  const own = [
    ...(hasReport ? [{ key: "report", href: paths.report(language, slug), title: t("review:links.report") }] : []),
    ...(hasAttendees
      ? [{ key: "list-of-participants", href: paths.attendees(language, slug), title: t("meeting:list.title") }]
      : []),
  ];
  // A document of the portal that the register has no line for gets one; a line without a link leads to it.
  const ownOf = (key: string) => own.find((one) => key.startsWith(one.key));
  const unlisted = own.filter((one) => !documents.some(({ key }) => key.startsWith(one.key)));
  if (documents.length === 0 && own.length === 0) return <p className="quiet">{t("review:documents.none")}</p>;
  return (
    <TableScroll labelledBy="documents">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("review:documents.title")}</th>
            <th scope="col">{t("review:documents.symbol")}</th>
          </tr>
        </thead>
        <tbody>
          {documents.map(({ key, symbol, title, url }) => (
            <tr key={key}>
              <td>
                {url !== null || ownOf(key) ? (
                  <a href={url ?? ownOf(key)?.href} rel="noreferrer">
                    <Words text={title} />
                  </a>
                ) : (
                  <Words text={title} />
                )}
              </td>
              <td className="nowrap">{symbol ?? <span className="quiet">{t("review:documents.noSymbol")}</span>}</td>
            </tr>
          ))}
          {unlisted.map(({ key, href, title }) => (
            <tr key={key}>
              <td>
                <a href={href}>{title}</a>
              </td>
              <td className="nowrap">
                <span className="quiet">{t("review:documents.noSymbol")}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
