import { type ChildProcess, spawn } from "node:child_process";
import { createReadStream, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ddlOf } from "../../src/exports/ddl.ts";
import type { Question } from "../../src/exports/questions.ts";
import { TABLE_NAMES } from "../../src/model/tables/index.ts";
import { founding } from "../bench/copies.ts";
import { type Answers, rowText, statementsOf } from "./answer.ts";
import { openDuckDb } from "./duckdb.ts";
import { isHere, SCRATCH } from "./environment.ts";

const CLUSTER = "jixiao";
// a join of two Distributed tables is answered by all servers only where the right side is sent to each
const SETTINGS = "join_default_strictness=ALL&distributed_product_mode=global&insert_distributed_sync=1";

interface Ports {
  http: number;
  tcp: number;
  servers: number;
}

/**
 * What ClickHouse answers: two servers on this machine, the rows shared out between them, asked through Distributed tables
 * on the second; or why it was not asked.
 */
export async function askClickHouse(
  folder: string,
  questions: Question[],
): Promise<Answers | { reason: string }> {
  const server = ["clickhouse-server", "/usr/sbin/clickhouse-server"].find(isHere);
  if (!server) return { reason: "there is no clickhouse-server" };
  const ports = await Promise.all([0, 1].map(freePorts));
  const running = ports.map((own, index) => start(server, own, ports, index));
  try {
    await Promise.all(ports.map(untilUp));
    const [first, second] = ports;
    if (!first || !second) throw new Error("two servers were to be started");
    const began = performance.now();
    const sql = ddlOf("clickhouse", founding).replaceAll(/\$\{cluster\}/g, CLUSTER);
    for (const own of ports) for (const statement of statementsOf(sql)) await ask(own, statement);
    await fill(folder, first);
    const answers: Answers = {
      engine: `ClickHouse ${(await ask(second, "SELECT version()")).trim()}, 2 servers`,
      load: (performance.now() - began) / 1000,
      questions: new Map(),
    };
    for (const { name, sql: question } of questions) {
      const asked = performance.now();
      const text = await ask(second, `${question.trim().replace(/;$/, "")} FORMAT TabSeparated`);
      const rows = text.split("\n").filter((line) => line !== "");
      const seconds = (performance.now() - asked) / 1000;
      answers.questions.set(name, {
        seconds,
        rows: rows.map((line) => rowText(line.split("\t").map(cellOf))),
      });
    }
    return answers;
  } finally {
    for (const one of running) one.kill();
  }
}

async function fill(folder: string, ports: Ports): Promise<void> {
  const duckdb = await openDuckDb(folder);
  const file = join(SCRATCH, "rows.ndjson");
  for (const table of TABLE_NAMES) {
    await duckdb.run(`COPY (SELECT * FROM ${table}) TO '${file}' (FORMAT json)`);
    await ask(ports, `INSERT INTO ${table} FORMAT JSONEachRow`, file);
  }
  rmSync(file);
}

async function ask(ports: Ports, sql: string, file?: string): Promise<string> {
  const query = file ? `&query=${encodeURIComponent(sql)}` : "";
  const response = await fetch(`http://127.0.0.1:${ports.http}/?${SETTINGS}${query}`, {
    method: "POST",
    body: file ? (createReadStream(file) as unknown as ReadableStream) : sql,
    duplex: "half",
  } as RequestInit);
  const text = await response.text();
  if (!response.ok) throw new Error(`ClickHouse: ${text.slice(0, 300)}; ${sql.slice(0, 200)}`);
  return text;
}

const ESCAPED: Record<string, string> = { t: "\t", n: "\n", "\\": "\\", "'": "'" };
const cellOf = (cell: string) =>
  cell === "\\N" ? null : cell.replace(/\\(.)/g, (_, letter: string) => ESCAPED[letter] ?? letter);

function start(server: string, own: Ports, all: Ports[], index: number): ChildProcess {
  const folder = join(SCRATCH, `clickhouse-${index + 1}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const shards = all
    .map(({ tcp }) => `<shard><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`)
    .join("");
  writeFileSync(
    join(folder, "config.xml"),
    `<yandex>
  <logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <http_port>${own.http}</http_port><tcp_port>${own.tcp}</tcp_port>
  <interserver_http_port>${own.servers}</interserver_http_port><listen_host>127.0.0.1</listen_host>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><mark_cache_size>268435456</mark_cache_size>
  <users_config>users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
  <remote_servers><${CLUSTER}>${shards}</${CLUSTER}></remote_servers>
</yandex>
`,
  );
  writeFileSync(
    join(folder, "users.xml"),
    `<yandex>
  <profiles><default><max_memory_usage>4000000000</max_memory_usage></default></profiles>
  <quotas><default></default></quotas>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks>
    <profile>default</profile><quota>default</quota></default></users>
</yandex>
`,
  );
  return spawn(server, [`--config-file=${folder}/config.xml`], { stdio: "ignore", cwd: folder });
}

async function freePorts(): Promise<Ports> {
  const [http = 0, tcp = 0, servers = 0] = await Promise.all([1, 2, 3].map(freePort));
  return { http, tcp, servers };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function untilUp(ports: Ports): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await ask(ports, "SELECT 1");
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await wait(200);
    }
  }
}
