import { mkdir, open, rename } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import { sha256 } from "~/language/text/sha256.server";
import { leavingMail, type MailSender } from "../smtp-sender.server";
import { fileEnding, removeOldest } from "./mail-files.server";

/** Names sort by time. */
function nameOf(messageId: string, at: Date): string {
  return `${at.toISOString().replace(/[-:.]/g, "")}-${sha256(messageId).slice(0, 12)}${fileEnding}`;
}

/** Readable to the account that runs the portal alone: the links in a mail open what they lead to. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const unfinished = `${file}.part`;
  const handle = await open(unfinished, "w", 0o600);
  try {
    await handle.writeFile(bytes);
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
}

/** Writes each mail into a folder, as the file that a mail program would open (RFC 5322), instead of sending it. */
export function folderSender({ folder, from }: { folder: string; from: string }): MailSender {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    send: async (mail) => {
      const { message } = await transport.sendMail(leavingMail(mail, from));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeWhole(path.join(folder, nameOf(mail.messageId, new Date())), message as Buffer);
      await removeOldest(folder);
    },
    close: () => transport.close(),
  };
}
