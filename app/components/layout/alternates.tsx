import { useLocation, useMatches } from "@remix-run/react";
import { readHandle } from "~/i18n/route-handle";
import { languages } from "~/language/language";
import { inLanguage } from "~/paths/paths";
import { withQuery } from "~/paths/with-query";

/**
 * A page that is the same for every reader names itself without its filters, and its other languages, to those who index
 * it; no other is indexed.
 */
export function Alternates({ pathname }: { pathname: string }) {
  const isPublic = useMatches().some(({ handle }) => readHandle(handle).cache);
  const { search } = useLocation();
  if (!isPublic) return <meta name="robots" content="noindex" />;
  const page = new URLSearchParams(search).get("page") ?? "";
  const canonical = withQuery(pathname, { page: /^[1-9]\d*$/.test(page) && page !== "1" ? page : null });
  return (
    <>
      <link rel="canonical" href={canonical} />
      {languages.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={inLanguage(pathname, language)} />
      ))}
    </>
  );
}
