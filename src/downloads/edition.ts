import type { Edition } from "../exports/dataset.ts";
import { readDescriptor } from "../published.ts";

let edition: Edition | undefined;

/** Version and fingerprint of the published data. */
export function currentEdition(): Edition {
  if (!edition) {
    const { version, generatedFrom } = readDescriptor();
    edition = { version, generatedFrom };
  }
  return edition;
}
