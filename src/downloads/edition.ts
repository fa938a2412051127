import { dateOf, type Edition } from "../exports/dataset.ts";
import { published, readDescriptor } from "../published.ts";

let edition: Edition | undefined;

/** Version and fingerprints of the published data. */
export function currentEdition(): Edition {
  if (!edition) {
    const { resources, ...own } = readDescriptor();
    edition = own;
  }
  return edition;
}

/** The day the published data was last added to, corrected or answered. */
export const currentDay = () => dateOf(published().tables);
