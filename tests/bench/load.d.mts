import type { Agent } from "node:http";

export function sendForm(
  agent: Agent,
  url: string,
  options: { cookie: string; form: Record<string, string | number> },
): Promise<{ status: number; location: string | undefined }>;
