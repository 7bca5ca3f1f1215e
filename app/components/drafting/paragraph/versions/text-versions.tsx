import { useTranslation } from "react-i18next";
import { TextChanges } from "~/components/text/text-changes";
import { useParagraphName } from "~/components/text/paragraph-name";
import type { ShownVersion, TextVersionsPage } from "~/domain/report/paragraph/versions/read-text-versions.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDateTime } from "~/language/format";
import { languages } from "~/language/language";
import { paths } from "~/paths/paths";

type Props = { review: string; page: TextVersionsPage; conflict: boolean };

function useWhen({ timeZone, zoneName }: TextVersionsPage): (at: Date) => string {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  return (at) => t("history.when", { date: formatDateTime(at, language, timeZone), zone: zoneName.inTime });
}

function Head({ review, page }: Pick<Props, "review" | "page">) {
  const { t } = useTranslation("drafting");
  const here = useLanguage();
  const key = { review, paragraphId: page.paragraphId };
  const name = useParagraphName()(page.numbered);
  return (
    <header>
      <p className="kicker">{page.reviewTitle}</p>
      <h1>{t(`history.title.${page.language}`)}</h1>
      <p className="report-actions">
        <a href={paths.draftingParagraph(here, key)}>{t("history.back", { paragraph: name })}</a>
        {languages
          .filter((language) => language !== page.language)
          .map((language) => (
            <a key={language} href={paths.draftingParagraphVersions(here, key, { text: language })}>
              {t(`history.title.${language}`)}
            </a>
          ))}
      </p>
    </header>
  );
}

function Version({ review, page, version }: Omit<Props, "conflict"> & { version: ShownVersion }) {
  const { t } = useTranslation(["drafting", "common"]);
  const here = useLanguage();
  const when = useWhen(page);
  const { revision, savedBy, savedAt, origin, current, text } = version;
  const key = { review, paragraphId: page.paragraphId };
  const href = paths.draftingParagraphVersions(here, key, { text: page.language, revision });
  const chosen = page.chosen?.version.revision === revision;
  return (
    <li>
      <a href={href} aria-current={chosen ? "true" : undefined}>
        {when(savedAt)}
      </a>
      {" · "}
      {savedBy ?? t("common:merge.somebody")} {current ? <span className="tag">{t("history.current")}</span> : null}
      {origin ? <span className="tag">{t(`history.origin.${origin}`)}</span> : null}
      <p className="quiet small history-beginning" lang={text ? page.language : undefined}>
        {text || t("paragraph.none")}
      </p>
    </li>
  );
}

function Restore({ page, version }: { page: TextVersionsPage; version: ShownVersion }) {
  const { t } = useTranslation("drafting");
  if (version.current || !page.mayRestore) return null;
  return (
    <form method="post" className="buttons">
      <input type="hidden" name="text" value={page.language} />
      <input type="hidden" name="revision" value={version.revision} />
      <input type="hidden" name="now" value={page.revision} />
      <button className="button" name="intent" value={page.mayWrite ? "restore" : "restoreTranslation"}>
        {t("history.restore")}
      </button>
      <span className="quiet">{t("history.restoreHint")}</span>
    </form>
  );
}

function Chosen({ page }: { page: TextVersionsPage }) {
  const { t } = useTranslation("drafting");
  const when = useWhen(page);
  if (!page.chosen) return null;
  const { version, changes } = page.chosen;
  const { language } = page;
  return (
    <section aria-labelledby="chosen">
      <h2 id="chosen">{t("history.chosen", { when: when(version.savedAt) })}</h2>
      <div className="document" lang={version.text ? language : undefined}>
        <p className="report-theirs">{version.text || t("paragraph.none")}</p>
      </div>
      {version.current ? null : (
        <>
          <h3>{t("history.since")}</h3>
          <div className="document" lang={language}>
            <TextChanges changes={changes} />
          </div>
        </>
      )}
      <Restore page={page} version={version} />
    </section>
  );
}

/** The saved versions of a paragraph in one language: who saved what and when, what changed, and how to restore it. */
export function TextVersions({ review, page, conflict }: Props) {
  const { t } = useTranslation("drafting");
  return (
    <>
      <Head review={review} page={page} />
      {conflict ? (
        <p className="notice notice-warning" role="alert">
          {t("history.conflict")}
        </p>
      ) : null}
      <p className="lead">{t("history.lead")}</p>
      <Chosen page={page} />
      <section aria-labelledby="versions">
        <h2 id="versions">{t("history.list", { count: page.versions.length })}</h2>
        <ol className="ruled-list" reversed>
          {page.versions.map((version) => (
            <Version key={version.revision} review={review} page={page} version={version} />
          ))}
        </ol>
      </section>
    </>
  );
}
