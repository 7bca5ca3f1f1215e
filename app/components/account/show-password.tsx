import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { PageContext } from "~/components/layout/page-context";

/** Shows the box and lets it show or hide the password; runs where it is, for the page has no other script. */
const script = `(function () {
  var choice = document.currentScript.previousElementSibling;
  var box = choice.querySelector("input");
  var field = document.getElementById(choice.dataset.shows);
  choice.hidden = false;
  var show = function () { field.type = box.checked ? "text" : "password"; };
  box.checked = false;
  box.addEventListener("change", show);
  field.form.addEventListener("submit", function () { box.checked = false; show(); });
})();`;

/**
 * A box that shows what is typed into the password field with this identifier. Without scripts, and on pages that allow
 * none, there is nothing. A password that is sent is hidden again, so that browsers do not keep it as a text.
 */
export function ShowPassword({ field }: { field: string }) {
  const { t } = useTranslation("account");
  const { nonce } = useContext(PageContext);
  if (!nonce) return null;
  return (
    <>
      <label className="choice show-password" data-shows={field} hidden>
        <input type="checkbox" />
        <span>{t("signIn.showPassword")}</span>
      </label>
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />
    </>
  );
}
