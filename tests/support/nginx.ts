import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const places = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"];
export const nginxProgram = places.find((place) => existsSync(place));
const openssl = spawnSync("openssl", ["version"]).status === 0;

/** Why the proxy cannot be tried on this machine; null where it can. */
export const noNginx = !nginxProgram ? "nginx is not installed" : openssl ? null : "openssl is not installed";

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** A certificate for `name` that its own key has signed. */
function makeCertificate(folder: string, name: string): void {
  const made = spawnSync("openssl", [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
    ...["-subj", `/CN=${name}`, "-addext", `subjectAltName=DNS:${name}`],
    ...["-keyout", path.join(folder, "key.pem"), "-out", path.join(folder, "certificate.pem")],
  ]);
  if (made.status !== 0) throw new Error(String(made.stderr));
}

function configuration(folder: string, { ports, headers }: { ports: Ports; headers: string[] }): string {
  const set = headers.map((header) => `proxy_set_header ${header};`).join("\n      ");
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `
pid ${folder}/pid;
error_log stderr;
events {}
http {
  access_log off;
  ${paths.join("\n  ")}
  server {
    listen 127.0.0.1:${ports.proxy} ssl;
    ssl_certificate ${folder}/certificate.pem;
    ssl_certificate_key ${folder}/key.pem;
    client_max_body_size 5m;
    location / {
      proxy_pass http://127.0.0.1:${ports.portal};
      ${set}
    }
  }
}
`;
}

type Ports = { proxy: number; portal: number };

/** nginx in front of the portal, with HTTPS by a certificate of its own for `name` and these headers set. */
export async function startNginx({ name, ports, headers }: { name: string; ports: Ports; headers: string[] }) {
  const folder = mkdtempSync(path.join(tmpdir(), "rapporteur-nginx-"));
  makeCertificate(folder, name);
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, configuration(folder, { ports, headers }));
  const child = spawn(nginxProgram ?? "", ["-p", folder, "-c", file, "-g", "daemon off; master_process off;"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  const ended = once(child, "exit");
  return {
    certificate: path.join(folder, "certificate.pem"),
    said: () => said,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
