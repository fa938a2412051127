import { readFileSync } from "node:fs";

export default {
  root: "src",
  globalStylesheets: [],
  sidebar: false,
  pager: false,
  toc: false,
  dynamicPaths: JSON.parse(readFileSync("evaluations.json", "utf8")).map(
    ({ evaluation_id }) => `/evaluations/${evaluation_id}`,
  ),
};
