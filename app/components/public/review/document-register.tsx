import { useTranslation } from "react-i18next";
import { TableScroll } from "~/components/layout/table-scroll";
import { Words } from "~/components/text/words";
import type { DocumentLine } from "~/domain/review/read-review.server";

/** The documents of a review; a symbol that is not known stays empty. */
export function DocumentRegister({ documents }: { documents: DocumentLine[] }) {
  const { t } = useTranslation("review");
  if (documents.length === 0) return <p className="quiet">{t("documents.none")}</p>;
  return (
    <TableScroll labelledBy="documents">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("documents.title")}</th>
            <th scope="col">{t("documents.symbol")}</th>
          </tr>
        </thead>
        <tbody>
          {documents.map(({ key, symbol, title, url }) => (
            <tr key={key}>
              <td>
                {url ? (
                  <a href={url} rel="noreferrer">
                    <Words text={title} />
                  </a>
                ) : (
                  <Words text={title} />
                )}
              </td>
              <td className="nowrap">{symbol ?? <span className="quiet">{t("documents.noSymbol")}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
