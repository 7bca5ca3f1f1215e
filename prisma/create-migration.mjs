// Writes the next migration from the difference between the schema that the migrations reach
// (migrations/schema.prisma, kept by this script) and schema.prisma:
//   npm run migration -- name_of_the_change
// Prisma's own schema engine does it as WebAssembly, so that no engine binary is fetched (docs/decisions/0003).
// CHECK constraints and triggers are not part of Prisma's model: add them to the written file by hand. Where it redefines
// a table it drops those the table had: add the columns with ALTER TABLE … ADD COLUMN instead (docs/decisions/0005).
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emptySchema, schemaDifference } from "./schema-engine.mjs";

const schemaFile = path.join(import.meta.dirname, "schema.prisma");
const migrationsDir = path.join(import.meta.dirname, "migrations");
const reachedFile = path.join(migrationsDir, "schema.prisma");

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Name the change: npm run migration -- add_something (a–z, 0–9, _)");
  process.exit(1);
}

const reached = existsSync(reachedFile) ? readFileSync(reachedFile, "utf8") : emptySchema;
const sql = await schemaDifference(reached, readFileSync(schemaFile, "utf8"));
if (sql === "") {
  console.log("The migrations already say what schema.prisma says.");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const directory = path.join(migrationsDir, `${stamp}_${name}`);
  mkdirSync(directory);
  writeFileSync(path.join(directory, "migration.sql"), sql);
  copyFileSync(schemaFile, reachedFile);
  console.log(`Written: prisma/migrations/${stamp}_${name}/migration.sql`);
}
