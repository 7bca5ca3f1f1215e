import { languages } from "~/language/language";
import { inLanguage } from "~/paths/paths";
import { isPublicPage } from "~/paths/public-pages";

/** Every public page names its other languages to those who index it. */
export function Alternates({ pathname }: { pathname: string }) {
  if (!isPublicPage(pathname)) return <meta name="robots" content="noindex" />;
  return (
    <>
      {languages.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={inLanguage(pathname, language)} />
      ))}
    </>
  );
}
