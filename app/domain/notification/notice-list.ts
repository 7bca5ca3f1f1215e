import type { Language } from "~/language/language";
import type { MessageTemplate } from "./mail-templates";

export const noticesOnPage = 50;

export type Notice = {
  id: string;
  template: MessageTemplate;
  /** In the language in which it was written. */
  subject: string;
  language: Language;
  at: Date;
  read: boolean;
};

/** A page of notices, and how many there are on all pages. */
export type Notices = { notices: Notice[]; all: number; unread: number };
