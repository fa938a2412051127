import { dateOf, type Edition } from "../exports/dataset.ts";
import { dataDocument, published, readDescriptor, readQuestions } from "../published.ts";

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

let everything: string[] | undefined;

/** All that the downloads are made of: the fingerprint of what is published, and what stands beside it. */
export function everythingPublished(): string[] {
  everything ??= [
    JSON.stringify(currentEdition()),
    ...[dataDocument("LICENSE.md"), dataDocument("CHANGES.md")].map(String),
    ...[...readQuestions()].flat(),
  ];
  return everything;
}
