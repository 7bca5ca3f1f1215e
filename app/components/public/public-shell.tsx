import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { NavItem } from "~/components/layout/nav-list";
import { Shell } from "~/components/layout/shell";
import type { ReadText } from "~/language/localized-text";
import { anchor, paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

export type PublicPlace = "review" | "sessions" | "submissions" | "coverage" | "report";

type Props = {
  /** The review the page belongs to. */
  review: { slug: string; shortTitle: ReadText; hasReport: boolean };
  current: PublicPlace | null;
  banner?: ReactNode;
  width?: "plain" | "wide";
  children: ReactNode;
};

/** The frame of the public pages of a review. */
export function PublicShell({ review, current, children, ...frame }: Props) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const { slug } = review;
  const places: (NavItem & { key: PublicPlace })[] = [
    { key: "review", label: review.shortTitle.text, href: paths.review(language, slug) },
    { key: "sessions", label: t("nav.sessions"), href: anchor(paths.review(language, slug), "sessions") },
    { key: "submissions", label: t("nav.submissions"), href: paths.submissions(language, slug) },
    { key: "coverage", label: t("nav.coverage"), href: paths.coverage(language, slug) },
    { key: "report", label: t("nav.report"), href: paths.report(language, slug) },
  ];
  const nav = places
    .filter(({ key }) => key !== "report" || review.hasReport)
    .map(({ key, ...item }) => ({ ...item, current: key === current }));
  return (
    <Shell nav={nav} {...frame}>
      {children}
    </Shell>
  );
}
