import { createTransport } from "nodemailer";
import type { Mail } from "./render-mail.server";

export type MailSender = { send(mail: Mail): Promise<void>; close(): void };

const patience = 15_000;

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
    send: async ({ messageId, to, subject, text, language }) => {
      const headers = { "Auto-Submitted": "auto-generated", "Content-Language": language };
      await transport.sendMail({ from, to, subject, text, messageId, headers });
    },
    close: () => transport.close(),
  };
}
