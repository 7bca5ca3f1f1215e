import net from "node:net";
import { describe, expect, test } from "vitest";
import { admitFile } from "~/domain/shared/files/admit-file.server";
import { annexFiles } from "~/domain/shared/files/file-types";
import { faultOfScan } from "~/domain/shared/files/scan-file.server";
import { readSettings } from "~/http/serve/settings.server";
import { eicar, scansFor, useScanners } from "../../../../support/scanner";
import { utf8 } from "./made-files";

const start = useScanners();

describe("a scanner for viruses", () => {
  test("gets every byte of a file, also of one that is sent in many pieces, and lets it through", async () => {
    const bytes = new Uint8Array(1_500_000).map((_, at) => at % 251);
    let seen: Uint8Array = new Uint8Array();
    const scanner = await start((sent) => {
      seen = sent;
      return "stream: OK";
    });
    expect(await faultOfScan(scanner, bytes)).toBeNull();
    expect(Buffer.compare(seen, bytes)).toBe(0);
  });

  test("refuses a file in which it finds something", async () => {
    const scanner = await start(scansFor(eicar));
    const sent = { fileName: "notes.txt", folder: "", scanner };
    expect(await admitFile({ ...sent, bytes: utf8(`Notes\n${eicar}`) }, annexFiles)).toEqual({ fault: "fileHasVirus" });
    expect(await admitFile({ ...sent, bytes: utf8("Notes") }, annexFiles)).toMatchObject({ type: "txt" });
  });

  test("that is down, hangs up, or cannot scan lets nothing through", async () => {
    const closed = net.createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as net.AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const down = [
      `tcp://127.0.0.1:${port}`,
      "unix:/does/not/exist",
      await start(() => null),
      await start(() => "INSTREAM size limit exceeded. ERROR"),
    ];
    for (const scanner of down) expect(await faultOfScan(scanner, utf8("Notes"))).toBe("fileNotScanned");
  });

  test("is named by a setting, and there need not be one", async () => {
    expect(readSettings({ CLAMD_URL: "tcp://127.0.0.1:3310" }).scanner).toBe("tcp://127.0.0.1:3310");
    expect(readSettings({ CLAMD_URL: "unix:/run/clamav/clamd.ctl" }).scanner).toBe("unix:/run/clamav/clamd.ctl");
    expect(() => readSettings({ CLAMD_URL: "http://127.0.0.1" })).toThrow("CLAMD_URL");
    expect(await faultOfScan(readSettings({}).scanner, utf8(eicar))).toBeNull();
  });
});
