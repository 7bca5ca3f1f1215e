import { languages } from "~/language/language";
import { inLanguage } from "~/paths/paths";

/** Every public page names its other languages to those who index it. */
export function Alternates({ pathname }: { pathname: string }) {
  const isPublic = /^\/(en|fr|ru)(\/(reviews|accessibility|privacy|demonstration)(\/|$)|$)/.test(pathname);
  if (!isPublic) return <meta name="robots" content="noindex" />;
  return (
    <>
      {languages.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={inLanguage(pathname, language)} />
      ))}
    </>
  );
}
