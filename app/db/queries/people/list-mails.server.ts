import type { Reader } from "~/db/types";
import { jsonRows } from "../json-rows.server";

/** What goes with an invitation: its latest mail, where that is kept, and its letter of nomination, where it has one. */
export type InvitationColumns = {
  id: string;
  mail: { sentAt: string | null; lastError: string | null } | null;
  letter: { name: string; size: number } | null;
};

const sql = `SELECT json_group_array(json_object('id', i."id",
    'mail', iif(m."id" IS NULL, NULL, json_object('sentAt', m."sentAt", 'lastError', m."lastError")),
    'letter', iif(l."invitationId" IS NULL, NULL, json_object('name', l."name", 'size', l."size"))
  )) AS "rows" FROM json_each(:ids) j JOIN "Invitation" i ON i."id" = j."value"
  LEFT JOIN "OutboxMessage" m ON m."id" = i."mailId"
  LEFT JOIN "NominationLetter" l ON l."invitationId" = i."id"`;

/** The mails and letters of invitations, in one statement. */
export function listMailsOf(reader: Reader, ids: readonly string[]): InvitationColumns[] {
  return jsonRows<InvitationColumns>(reader, sql, { ids: JSON.stringify(ids) });
}
