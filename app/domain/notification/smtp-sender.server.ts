import { createTransport } from "nodemailer";
import type { Mail } from "./render-mail.server";

export type MailSender = { send(mail: Mail): Promise<void>; close(): void };

const patience = 15_000;

/** A mail as it leaves: the mail program of its reader sees that nobody typed it, and in which language it is. */
export function leavingMail({ language, ...mail }: Mail, from: string) {
  return { ...mail, from, headers: { "Auto-Submitted": "auto-generated", "Content-Language": language } };
}

/**
 * Sends over SMTP (`smtp://` or `smtps://`, with user and password in the URL where the server asks for them). One
 * connection serves a round of messages.
 */
export function smtpSender({ url, from }: { url: string; from: string }): MailSender {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (mail) => {
      await transport.sendMail(leavingMail(mail, from));
    },
    close: () => transport.close(),
  };
}
