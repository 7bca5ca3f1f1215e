import { useContext } from "react";
import { PageContext } from "./page-context";

/** The messages that the page's scripts need, as data: read once by entry.client. */
export function MessagesData() {
  const { messages } = useContext(PageContext);
  const text = typeof document === "undefined" ? messages : (document.getElementById("messages")?.textContent ?? "");
  return (
    <script id="messages" type="application/json" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: text }} />
  );
}
