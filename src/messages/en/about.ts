import type { Messages } from "../shape.ts";
import type { MethodSection } from "../zh/methods.ts";
import { plural } from "./plural.ts";

const sections: MethodSection[] = [
  {
    id: "what",
    heading: "What this is",
    paragraphs: [
      "Every year, Chinese public bodies mark their own spending: how much was budgeted, how much was spent, and whether the targets they were set were reached. Most of these performance self-evaluations (绩效自评) are published, but in scattered places, in different layouts and different units. Read one at a time, they do not show which figures stand up.",
      "This site reads the reports it has collected, line by line, into tables of one shape, and every figure leads back to the line it is printed on. Reported and recomputed figures stand side by side. What does not agree is listed, and so is what could not be understood.",
    ],
  },
  {
    id: "who",
    heading: "Who makes it, and for whom",
    paragraphs: [
      "It is an open-source project. It belongs to no government department and was not commissioned by any of the units evaluated. Its pages collect nothing about visitors and request nothing from other sites.",
      "It is made for three kinds of reader: members of the public who want to know where the money went, officials with two minutes to spare, and researchers who need the whole data set.",
    ],
  },
  {
    id: "limits",
    heading: "Neither an audit nor a league table",
    paragraphs: [
      "What is checked is whether the words and figures a report prints support one another, not the facts behind them. Provincial, prefectural and county units are not peers, and only a small part of all reports has been collected, so nothing here can be carried over to other places.",
    ],
  },
];

const after: MethodSection[] = [
  {
    id: "reply",
    heading: "How a unit can reply",
    paragraphs: [
      "Every flag is a question. A unit that is asked may reply at any time: “Reply, or report a misreading” beside the flag, on the page of its rule, writes a letter to copy or mail, with the unit’s name and the date and no person’s. The reply is published in its own words beside the flag and in the replies table of the data, without cuts or comment.",
      "A reply does not make a question disappear. Where it shows that this site misread the report, the flag is withdrawn and the change is written into the record of changes.",
    ],
  },
  {
    id: "corrections",
    heading: "If you find a mistake",
    paragraphs: [
      "If a figure was misread, open “Reply, or report a misreading” likewise and say which line, what is printed and how it is to be read; or note the name of the report and the line number and report it in the issue tracker of the project’s code repository. Anyone can do so; what is reported and what is changed are both public.",
      "Misprints in a report are not silently mended. Where one is certain, it is entered in the table of corrections: which line, what is printed, what is read, why, and on what date. The text is still shown as printed.",
    ],
  },
  {
    id: "persons",
    heading: "No personal data",
    paragraphs: [
      "Names, signatures and telephone numbers of those who filled in or signed a report, and identity or account numbers of any natural person, are removed when the report is collected. They do not enter the data, the pages, the search or the charts. Institutions and posts remain. If something slipped through, please do not repost it; the report and the line number are enough.",
    ],
  },
  {
    id: "licence",
    heading: "Licence",
    paragraphs: [
      "The code is published under the MIT licence. The data and text compiled here are published under Creative Commons Attribution 4.0 (CC BY 4.0) and may be copied, adapted and used commercially if the source is named. The reports themselves belong to the units that published them.",
    ],
  },
];

export const about: Messages["about"] = {
  title: "About",
  contact: "Replies and corrections go to: ",
  headline: ({ reports, evaluations, indicators }) =>
    `${plural(reports, "report", "reports")}, ${plural(evaluations, "self-evaluation", "self-evaluations")}, ${plural(indicators, "indicator", "indicators")}: what units say of their own work, checked against the figures they print`,
  standfirst:
    "Who makes this site and why, how far it can be trusted, how to correct it, and how units can reply.",
  sections: [...sections, ...after],
  more: "How reports are read, judged and compared: see Methods.",
};
