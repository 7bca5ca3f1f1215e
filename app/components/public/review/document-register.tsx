import { useTranslation } from "react-i18next";
import { languageNames } from "~/components/layout/language-switch";
import { TableScroll } from "~/components/layout/table-scroll";
import { Words } from "~/components/text/words";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import type { DocumentLine } from "~/domain/review/read-review.server";
import type { DocumentKind } from "~/domain/review/register/document-kinds";
import { useLanguage } from "~/i18n/use-language";
import { formatDay, formatSize } from "~/language/format";
import type { Language } from "~/language/language";
import { paths } from "~/paths/paths";

type OwnPage = { kind: DocumentKind; href: string; title: string };

/** The pages of the portal that are documents of the review. */
function useOwnPages({ slug, hasReport, hasAttendees }: ReviewSummary): OwnPage[] {
  const { t } = useTranslation(["review", "meeting"]);
  const language = useLanguage();
  const report = { href: paths.report(language, slug), title: t("review:links.report") };
  const attendees = { href: paths.attendees(language, slug), title: t("meeting:list.title") };
  return [
    ...(hasReport ? [{ kind: "report" as const, ...report }] : []),
    ...(hasAttendees ? [{ kind: "list-of-participants" as const, ...attendees }] : []),
  ];
}

type Reading = { review: string; own: OwnPage[]; language: Language };

type Version = { language: Language; href: string; file: { type: string; size: number } | null };

/** A document as it can be had in one language: its files, then its addresses. */
function versionsOf({ key, files, links }: DocumentLine, { review, language }: Reading): Version[] {
  const href = (file: Language) => paths.documentFile(language, { review, document: key, file });
  return [
    ...files.map((file) => ({ language: file.language, href: href(file.language), file })),
    ...links.map((link) => ({ language: link.language, href: link.url, file: null })),
  ];
}

/** Where the title of a document leads: to it in the language of the page, to the page of the portal that it is, or to it in all languages. */
function targetOf({ note, kind, url }: DocumentLine, versions: Version[], { review, own, language }: Reading) {
  const here = versions.find((version) => version.language === language)?.href;
  const page = note === null ? null : paths.backgroundNote(language, { review, session: note });
  return here ?? page ?? url ?? own.find((one) => one.kind === kind)?.href ?? versions[0]?.href ?? null;
}

/** The documents of a review; a symbol that is not known stays empty. */
export function DocumentRegister({ documents, review }: { documents: DocumentLine[]; review: ReviewSummary }) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const own = useOwnPages(review);
  // A document of the portal that the register has no line for gets one; a line without a link leads to it.
  const unlisted = own.filter((one) => !documents.some(({ kind }) => kind === one.kind));
  if (documents.length === 0 && own.length === 0) return <p className="quiet">{t("documents.none")}</p>;
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
          {documents.map((document) => (
            <Line key={document.key} document={document} reading={{ review: review.slug, own, language }} />
          ))}
          {unlisted.map(({ kind, href, title }) => (
            <tr key={kind}>
              <td>
                <a href={href}>{title}</a>
              </td>
              <td className="nowrap">
                <span className="quiet">{t("documents.noSymbol")}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Line({ document, reading }: { document: DocumentLine; reading: Reading }) {
  const { t } = useTranslation("review");
  const { symbol, title, issuedOn } = document;
  const versions = versionsOf(document, reading);
  const target = targetOf(document, versions, reading);
  // A file says how large it is, also where the title leads to it.
  const others = versions.filter(({ href, file }) => file !== null || href !== target);
  return (
    <tr>
      <td>
        {target === null ? (
          <Words text={title} />
        ) : (
          <a href={target} rel="noreferrer">
            <Words text={title} />
          </a>
        )}
        {issuedOn === null && others.length === 0 ? null : (
          <div className="quiet small">
            {issuedOn === null ? null : formatDay(issuedOn, reading.language)}
            {others.map(({ language, href, file }, at) => (
              <span key={href}>
                {at > 0 || issuedOn !== null ? " · " : null}
                <a href={href} rel="noreferrer" hrefLang={language} lang={language}>
                  {languageNames[language]}
                </a>
                {file ? ` (${file.type.toUpperCase()}, ${formatSize(file.size, reading.language)})` : null}
              </span>
            ))}
          </div>
        )}
      </td>
      <td className="nowrap">{symbol ?? <span className="quiet">{t("documents.noSymbol")}</span>}</td>
    </tr>
  );
}
