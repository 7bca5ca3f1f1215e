import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import type { HeldLink } from "~/components/form/saving/guard-leaving";
import { LeaveDialog } from "~/components/form/saving/leave-dialog";
import { i18nFor } from "~/i18n/resources.server";
import type { Language } from "~/language/language";

function shown(language: Language, why: HeldLink["why"]): string {
  const held = { why, follow: () => undefined, focus: () => undefined };
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor(language)}>
      <LeaveDialog held={held} onStay={() => undefined} />
    </I18nextProvider>,
  );
}

test.each([
  ["en", "You are still signed in", "Sign out and delete the text"],
  ["fr", "Vous êtes toujours connecté au portail", "Se déconnecter et supprimer le texte"],
  ["ru", "Вы еще не вышли", "Выйти и удалить текст"],
] as const)(
  "%s: signing out says that it deletes a text, and that it failed without a network",
  (language, title, way) => {
    expect(shown(language, "signOut")).toContain(way);
    expect(shown(language, "offline")).toContain(title);
    expect(shown(language, "offline").match(/<button/g)).toHaveLength(1);
    expect(shown(language, "link")).not.toContain(way);
  },
);
