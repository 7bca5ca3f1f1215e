import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "~/language/language";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { Shell } from "./shell";

/** The pages of an administrator, in their order. */
const administrationPages = {
  accounts: paths.accounts,
  openedReviews: (language: Language) => paths.openedReviews(language),
  secretariats: paths.secretariats,
  outbox: paths.outbox,
  backups: paths.backups,
  integrity: paths.integrity,
  audit: paths.audit,
  retention: paths.retention,
} as const;

type Props = { page: keyof typeof administrationPages; width?: "plain" | "wide"; children: ReactNode };

/** The frame of the pages on which an administrator runs the portal: they belong to no review. */
export function AdministrationShell({ page, width = "wide", children }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const entries = Object.keys(administrationPages) as (keyof typeof administrationPages)[];
  const pages = entries.map((key) => ({
    label: t(`areaPages.${key}`),
    href: administrationPages[key](language),
    current: key === page,
  }));
  const nav = [{ label: t("areas.administration"), href: paths.accounts(language), current: true }];
  return (
    <Shell nav={nav} pages={pages} width={width}>
      {children}
    </Shell>
  );
}
