import type { OfPacks, RefusalData } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";

function damage(data: RefusalData["damaged-pack"]): string {
  switch (data.what) {
    case "directory":
      return "its directory is not whole";
    case "no-directory":
      return "its directory is not to be found";
    case "twice":
      return `${data.part} is in it twice`;
    case "incomplete":
      return `${data.part} is not whole`;
    case "method":
      return `${data.part} is packed by method ${data.method}, which cannot be read`;
    case "checksum":
      return `${data.part} does not match its checksum`;
    case "larger":
      return `${data.part} unpacks to more than its directory says`;
    case "unpacking":
      return `${data.part} does not unpack`;
  }
}

function fault(data: RefusalData["broken-xml"]): string {
  switch (data.what) {
    case "syntax":
      return "its tags are not well formed";
    case "entities":
      return "it declares entities or a document type, which are not expanded";
    case "tags":
      return `it passes ${data.most} tags`;
    case "depth":
      return `its tags nest deeper than ${data.most}`;
    case "tag-length":
      return `a tag is longer than ${data.most} characters`;
  }
}

/** What is said of files that are packed, and of the XML in them. */
export const packs: WordsOf<OfPacks> = {
  "large-pack": ({ most }) =>
    `the file unpacks to more than ${most} bytes; take pictures and attachments out, or split it into a file for each report`,
  "tight-part": ({ part, times }) =>
    `${part} unpacks to ${times} times its packed size, as no report does; save the original again`,
  "many-parts": ({ count, most }) =>
    `the packed file has ${count} parts, more than ${most}; save the original again`,
  "locked-pack": () => "the file has a password; take it off and save the file again",
  "damaged-pack": (data) =>
    `the packed file is cut off or damaged (${damage(data)}); download it again, or save the original again`,
  "broken-xml": (data) => `${data.part}, character ${data.at}: ${fault(data)}; save the original again`,
};
