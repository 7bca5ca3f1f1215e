import { useMatches } from "@remix-run/react";
import { readHandle } from "~/i18n/route-handle";
import { languages } from "~/language/language";
import { inLanguage } from "~/paths/paths";

/** A page that is the same for every reader names its other languages to those who index it; no other is indexed. */
export function Alternates({ pathname }: { pathname: string }) {
  const isPublic = useMatches().some(({ handle }) => readHandle(handle).cache);
  if (!isPublic) return <meta name="robots" content="noindex" />;
  return (
    <>
      {languages.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={inLanguage(pathname, language)} />
      ))}
    </>
  );
}
