import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Area } from "~/domain/review/open-areas";
import { useLanguage } from "~/i18n/use-language";
import { type AreaPage, pagesOf } from "./area-pages";
import { Shell } from "./shell";
import { useSignedIn } from "./use-signed-in";

type Props = {
  /** The slug of the review. */
  review: string;
  area: Area;
  /** The page of the area that this is, or to which it belongs. */
  page: AreaPage;
  banner?: ReactNode;
  width?: "plain" | "wide";
  children: ReactNode;
};

/** The frame of every page on which the staff of a review work: the areas open to the person, and the pages of this one. */
export function AreaShell({ review, area, page, children, width = "wide", ...frame }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const open = useSignedIn()?.areas ?? [];
  const nav = open.flatMap((one) => {
    const [first] = pagesOf(one);
    return first ? [{ label: t(`areas.${one}`), href: first[1](language, review), current: one === area }] : [];
  });
  const pages = pagesOf(area).map(([key, pathOf]) => ({
    label: t(`areaPages.${key}`),
    href: pathOf(language, review),
    current: key === page,
  }));
  return (
    <Shell nav={nav} pages={pages.length > 1 ? pages : []} width={width} {...frame}>
      {children}
    </Shell>
  );
}
