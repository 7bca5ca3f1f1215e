import { spawn } from "node:child_process";
import { once } from "node:events";

const script = `
  const db = new (require("better-sqlite3"))(process.argv[1]);
  db.exec("BEGIN EXCLUSIVE");
  process.stdout.write("locked");
  process.stdin.on("data", () => { db.exec("ROLLBACK"); db.close(); process.exit(0); });
`;

/** A process of its own that holds the exclusive lock of a database file until `release`. */
export async function holdLock(file: string): Promise<{ release(): Promise<void> }> {
  const child = spawn(process.execPath, ["-e", script, file], { stdio: ["pipe", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return {
    release: async () => {
      child.stdin.end("release");
      await once(child, "exit");
    },
  };
}
