import { dateOf, type Edition } from "../exports/dataset.ts";
import { published, readDescriptor } from "../published.ts";

let edition: Edition | undefined;

/** Version and fingerprint of the published data. */
export function currentEdition(): Edition {
  if (!edition) {
    const { version, generatedFrom } = readDescriptor();
    edition = { version, generatedFrom };
  }
  return edition;
}

/** The day the published data was last added to, corrected or answered. */
export const currentDay = () => dateOf(published().tables);
