import { createContext } from "react";

type Page = {
  /** The nonce of the page's scripts; null for a page without scripts. */
  nonce: string | null;
  /** The messages that the scripts need, as JSON. */
  messages: string;
  /** The page answers a form that did not pass. */
  failed: boolean;
  /** Of the portal, e.g. https://review.example.org; empty in the browser, which knows it. */
  origin: string;
  /** Under which a failure is logged. */
  reference: string;
};

/** What the server knows about the page it renders; in the browser, the defaults hold. */
export const PageContext = createContext<Page>({ nonce: null, messages: "", failed: false, origin: "", reference: "" });
