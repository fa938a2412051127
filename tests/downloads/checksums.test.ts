import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { checksumsDownload } from "../../src/downloads/checksums.ts";
import { bytesOf, type Download } from "../../src/downloads/file.ts";

const address = (path: string) => `https://sums.example/data/${path}`;

test("parts are made one after the other for their sums and not held; what is asked for again is held", async () => {
  let [running, most] = [0, 0];
  const made: string[] = [];
  const file = (path: string): Download => ({
    path,
    title: { zh: path, en: path },
    make: async () => {
      made.push(path);
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      return path;
    },
  });
  const whole = file("whole.csv");
  const parts = ["a.zip", "b.zip", "c.zip"].map(file);
  const sums = await bytesOf(checksumsDownload([whole], parts), address);
  const line = ({ path }: Download) => `${createHash("sha256").update(path).digest("hex")}  ${path}\n`;
  expect(new TextDecoder().decode(sums)).toBe([whole, ...parts].map(line).join(""));
  expect(most).toBe(1);
  await Promise.all([whole, ...parts].map((one) => bytesOf(one, address)));
  expect(made.toSorted()).toEqual(["a.zip", "a.zip", "b.zip", "b.zip", "c.zip", "c.zip", "whole.csv"]);
});
