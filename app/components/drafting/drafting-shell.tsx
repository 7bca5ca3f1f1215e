import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Shell } from "~/components/layout/shell";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

export type DraftingPlace = "outline" | "versions";

type Props = { review: string; place: DraftingPlace; children: ReactNode };

/** The frame of the drafting area, with the places of the evidence beside it. */
export function DraftingShell({ review, place, children }: Props) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  const nav = [
    { label: t("places.outline"), href: paths.drafting(language, review), current: place === "outline" },
    { label: t("places.versions"), href: paths.draftingVersions(language, review), current: place === "versions" },
    { label: t("places.excerpts"), href: paths.excerpts(language, review) },
    { label: t("places.evidence"), href: paths.evidence(language, review) },
  ];
  return (
    <Shell nav={nav} width="wide">
      {children}
    </Shell>
  );
}
