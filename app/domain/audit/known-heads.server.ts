import type { Reader } from "~/db/types";
import type { AuditHead } from "./integrity";

/** How many earlier checks a new one compares with. */
const comparedWith = 100;

/** The ends of the audit record that the latest checks found, each once: all of them must still be in it. */
export async function readKnownHeads(read: Reader): Promise<AuditHead[]> {
  const checks = await read.integrityCheck.findMany({
    where: { headSequence: { gt: 0 } },
    orderBy: { id: "desc" },
    take: comparedWith,
    select: { headSequence: true, headHash: true },
  });
  const heads = new Map(checks.map(({ headSequence: sequence, headHash: hash }) => [hash, { sequence, hash }]));
  return [...heads.values()];
}
