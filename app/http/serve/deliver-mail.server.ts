import type { Logger } from "pino";
import type { Database } from "~/db/database.server";
import { deliverOutbox } from "~/domain/notification/deliver-outbox.server";
import { folderSender } from "~/domain/notification/mail-folder/folder-sender.server";
import { smtpSender, type MailSender } from "~/domain/notification/smtp-sender.server";
import type { Settings } from "./settings.server";

const pause = 5_000;
const pauseWhenStopped = 60_000;

type Parts = { database: Database; settings: Settings; log: Logger; origin: string };

function senderOf({ smtpUrl, mailFolder, mailFrom: from }: Settings): MailSender | null {
  if (smtpUrl !== null) return smtpSender({ url: smtpUrl, from });
  return mailFolder === null ? null : folderSender({ folder: mailFolder, from });
}

/**
 * Sends the outbox in rounds, one at a time, as long as the server runs. Without SMTP_URL or MAIL_FOLDER the messages wait.
 * `stop` resolves when the round under way is over.
 */
export function startMailDelivery({ database, settings, log, origin }: Parts): { stop(): Promise<void> } {
  const sender = senderOf(settings);
  if (!sender) return { stop: () => Promise.resolve() };
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let ended = false;

  const round = async (): Promise<number> => {
    try {
      const { sent, failed, stopped } = await deliverOutbox({ database, sender, origin, now: new Date() });
      if (sent + failed.length > 0) log.info({ sent, failed }, "mail");
      return stopped ? pauseWhenStopped : pause;
    } catch (error) {
      log.error({ err: error }, "the outbox could not be read or written");
      return pauseWhenStopped;
    }
  };
  const schedule = (after: number) => {
    if (ended) return;
    timer = setTimeout(() => {
      running = round().then(schedule);
    }, after).unref();
  };
  schedule(0);

  return {
    stop: async () => {
      ended = true;
      clearTimeout(timer);
      await running;
      sender.close();
    },
  };
}
