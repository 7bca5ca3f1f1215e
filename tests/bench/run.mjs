// npm run bench: rates, percentiles, memory and page weights of the built portal on this machine.
// The load generator runs next to the server. Nothing here is asserted.
// `-- --seconds 2 --only read,write,journey,profile,editors,audit,list,csv,report,weight,sign-in`
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { prepare } from "../../app/cli/prepare.mjs";
import { parts } from "./parts.mjs";
import { line, title } from "./print.mjs";

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "5" }, only: { type: "string", default: "" } },
});
const chosen = values.only ? values.only.split(",") : Object.keys(parts);

await prepare();
title(`Node ${process.version}, ${cpus().length} cores, generator included; ${values.seconds} s a row`);
for (const name of chosen) {
  if (!parts[name]) throw new Error(`No such part: ${name}. There are ${Object.keys(parts).join(", ")}.`);
  await parts[name]({ seconds: Number(values.seconds) });
}
line("");
