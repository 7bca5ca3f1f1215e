import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ShownAnnex } from "~/domain/submission/annex/shown-annex";
import { useLanguage } from "~/i18n/use-language";
import { formatSize } from "~/language/format";
import { LevelTag } from "./level-tag";

/** What a file is: its type and size, and its language where that is not the reader's. */
export function AnnexFacts({ annex: { type, size, language: written } }: { annex: ShownAnnex }) {
  const { t } = useTranslation("common");
  const language = useLanguage();
  const facts = [type.toUpperCase(), formatSize(size, language)];
  return (
    <span className="quiet small">
      {[...facts, ...(written === language ? [] : [t(`inLanguage.${written}`)])].join(" · ")}
    </span>
  );
}

type LineProps = { annex: ShownAnnex; href: string | null; children?: ReactNode };

/** An annex with its title, which leads to the file where it can be read. */
export function AnnexLine({ annex, href, children }: LineProps) {
  const { t } = useTranslation("submission");
  const title = <span lang={annex.language}>{annex.title}</span>;
  return (
    <>
      {t("annexes.one", { position: annex.position })}. {href === null ? title : <a href={href}>{title}</a>}{" "}
      <LevelTag level={annex.level} />
      <br />
      <AnnexFacts annex={annex} />
      {children}
    </>
  );
}

type Props<A extends ShownAnnex> = {
  annexes: readonly A[];
  hrefOf: (annex: A) => string;
  /** The files were deleted. */
  deleted?: boolean;
  /** What a page puts under the list. */
  children?: ReactNode;
};

/** The annexes of a submission, each with the way to its file; nothing where there are none. */
export function AnnexList<A extends ShownAnnex>({ annexes, hrefOf, deleted = false, children }: Props<A>) {
  const { t } = useTranslation("submission");
  if (annexes.length === 0) return null;
  return (
    <section aria-labelledby="annexes">
      <h2 id="annexes">{t("annexes.title")}</h2>
      {deleted ? <p className="notice">{t("annexes.deleted")}</p> : null}
      <ul className="ruled-list">
        {annexes.map((annex) => (
          <li key={annex.position}>
            <AnnexLine annex={annex} href={deleted ? null : hrefOf(annex)} />
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
