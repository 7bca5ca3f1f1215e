import { useContext } from "react";
import { PageContext } from "~/components/layout/page-context";
import { zoneCookie } from "~/domain/account/sign-in-zone";

/** Hands the time zone of the browser over with a sign-in; runs where it is, for the page has no other script. */
const script = `(function () {
  var tell = function () {
    var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    var secure = location.protocol === "https:" ? "; Secure" : "";
    if (zone) document.cookie = "${zoneCookie}=" + zone + "; Path=/; Max-Age=600; SameSite=Lax" + secure;
  };
  addEventListener("submit", tell, true);
  addEventListener("click", function (event) { if (event.target.closest("[data-signs-in]")) tell(); }, true);
})();`;

/** So that a person recognizes the sign-in in their account by its place. Without scripts the place is not known. */
export function TellZone() {
  const { nonce } = useContext(PageContext);
  if (!nonce) return null;
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />;
}
