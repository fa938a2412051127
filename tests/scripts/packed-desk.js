// Runs commands of the installed package, one after the other: each that it is sent, in the folder where it was started.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const own = join(process.cwd(), "node_modules/jixiao-open");
const { main } = await import(pathToFileURL(join(own, "build/jixiao.js")).href);
const { version } = JSON.parse(readFileSync(join(own, "package.json"), "utf8"));
const home = { version, regions: join(own, "data/regions.csv") };

process.on("message", async (args) => {
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"])
    process[name].write = (text, ...more) => {
      said[name] += text;
      more.findLast((one) => typeof one === "function")?.();
      return true;
    };
  try {
    process.send({ status: await main(args, home), ...said });
  } catch (error) {
    process.send({ status: null, stdout: said.stdout, stderr: String(error) });
  }
});
