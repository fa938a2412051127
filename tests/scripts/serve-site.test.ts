import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** What the command says where it cannot serve. */
function refused(env: Record<string, string>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/serve-site.ts", ...args], {
    env: { ...process.env, ...env },
    encoding: "utf8",
    timeout: 60_000,
  });
  return [status, stdout, stderr];
}

test("a port that is none is named, in the language of whoever asks", () => {
  expect(refused({ PORT: "web", LC_ALL: "zh_CN.UTF-8" })).toEqual([
    1,
    "",
    "PORT=web：端口号应是 0 到 65535 的整数\n",
  ]);
  expect(refused({ PORT: "70000" }, "--lang", "en")).toEqual([
    1,
    "",
    "PORT=70000: a port is a whole number from 0 to 65535\n",
  ]);
});
