import type { Messages } from "../shape.ts";

/** What is printed of an edition that is released. */
export const released: Messages["released"] = {
  already: (path, version) =>
    `${path}: this is the edition that was released last (${version}), nothing has changed and nothing was written`,
  edition: (path, version, date, { ofPackage, ofCommit }) =>
    `${path}: version ${version}${ofPackage ? " (package.json)" : ""}, day ${date}${ofCommit ? " (the last commit)" : ""}`,
  commit: "commit data/editions, .zenodo.json and the version where it has changed, together",
};
