import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Database } from "~/db/database.server";
import { countUnsent } from "~/domain/notification/count-unsent.server";
import type { Told } from "../health.server";

export type Measured = { database: Database; told: Partial<Told> };

/** Seconds; most pages are answered within the first two. */
const buckets = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const methods = new Set(["GET", "HEAD", "POST"]);

/** What waits in the database, and what it was given to do, read when the figures are asked for. */
function addDatabase(registers: Registry[], database: Database): void {
  new Gauge({
    name: "rapporteur_mail_messages",
    help: "Messages that have not been sent, by whether an attempt has failed",
    labelNames: ["status"],
    registers,
    async collect() {
      const { waiting, failed } = await countUnsent(database.read);
      this.set({ status: "waiting" }, waiting);
      this.set({ status: "failed" }, failed);
    },
  });
  new Counter({
    name: "rapporteur_database_statements_total",
    help: "Statements that the database was given",
    registers,
    collect() {
      this.reset();
      this.inc(database.statements.count);
    },
  });
}

/** How it is with the backups and the check of integrity. */
function addStatus(registers: Registry[], told: Partial<Told>): void {
  new Gauge({
    name: "rapporteur_backup_age_seconds",
    help: "Seconds since the latest backup that passed its check; NaN where there is none",
    registers,
    async collect() {
      const madeAt = (await told.backups?.())?.madeAt;
      this.set(madeAt ? (Date.now() - madeAt.getTime()) / 1000 : NaN);
    },
  });
  new Gauge({
    name: "rapporteur_integrity_ok",
    help: "1 where the latest check of integrity passed, 0 where it failed; NaN where there was none",
    registers,
    collect() {
      const latest = told.integrity?.();
      this.set(latest ? Number(latest.passed) : NaN);
    },
  });
}

/** The figures of a portal: those of its process, its requests, its mail, its backups and its checks. No address, no name. */
export function collectMetrics({ database, told }: Measured) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  addDatabase([registry], database);
  addStatus([registry], told);
  const requests = new Histogram({
    name: "rapporteur_request_duration_seconds",
    help: "Time from the arrival of a request to the end of its answer",
    labelNames: ["method", "status"],
    buckets,
    registers: [registry],
  });
  return {
    registry,
    countRequest: () => {
      const end = requests.startTimer();
      return (method: string, status: number) =>
        end({ method: methods.has(method) ? method : "other", status: `${Math.floor(status / 100)}xx` });
    },
  };
}
