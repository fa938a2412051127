import { childOf, elementsOf, type XmlElement } from "../xml-tree.ts";

/** What says of a text that it is hidden or crossed out. */
export type Toggle = "w:vanish" | "w:strike" | "w:dstrike";

/** A style: what it is based on, and what its characters are; undefined where it leaves that to others. */
interface Style {
  base: string | undefined;
  isDefaultParagraph: boolean;
  said: Partial<Record<Toggle, boolean>>;
}

/** The styles around a text, by their names. */
export interface StyleNames {
  table?: string | undefined;
  paragraph?: string | undefined;
  run?: string | undefined;
}

const TOGGLES: Toggle[] = ["w:vanish", "w:strike", "w:dstrike"];
/** So many styles are followed from one to what it is based on. */
export const MOST_BASES = 12;

/** Whether a switch of a style is set. @param value as its attribute says it */
export const isOn = (value: string | undefined): boolean => /^(?:1|true|on)$/.test(value ?? "");

/**
 * Tells what the styles of a document say of a text.
 * @param styles word/styles.xml, where there is one
 */
export function readStyles(styles: XmlElement | undefined): (toggle: Toggle, names: StyleNames) => boolean {
  const all = styles ? elementsOf(styles.children) : [];
  const known = new Map<string, Style>();
  for (const style of all.filter(({ name }) => name === "w:style")) {
    const base = childOf(style, "w:basedOn");
    known.set(style.attributes["w:styleId"] ?? "", {
      base: base?.attributes["w:val"],
      isDefaultParagraph: style.attributes["w:type"] === "paragraph" && isOn(style.attributes["w:default"]),
      said: saidOf(childOf(style, "w:rPr")),
    });
  }
  const defaults = all.find(({ name }) => name === "w:docDefaults");
  const own = defaults && childOf(defaults, "w:rPrDefault");
  const always = saidOf(own && childOf(own, "w:rPr"));
  const plain = [...known].find(([, style]) => style.isDefaultParagraph)?.[0];
  const chain = (toggle: Toggle, name: string | undefined): boolean => {
    let style = known.get(name ?? "");
    for (let step = 0; style && step < MOST_BASES; step++) {
      if (style.said[toggle] !== undefined) return style.said[toggle];
      style = known.get(style.base ?? "");
    }
    return false;
  };
  // two styles that both hide show the text again (ISO 29500-1, 17.7.3)
  return (toggle, { table, paragraph, run }) =>
    always[toggle] === true ||
    [table, paragraph ?? plain, run].filter((name) => chain(toggle, name)).length % 2 === 1;
}

/** What the properties of a run say themselves; this goes before every style. */
export function saidOf(properties: XmlElement | undefined): Partial<Record<Toggle, boolean>> {
  return Object.fromEntries(
    TOGGLES.flatMap((toggle) => {
      const own = properties && childOf(properties, toggle);
      return own ? [[toggle, !/^(?:0|false|off)$/.test(own.attributes["w:val"] ?? "1")]] : [];
    }),
  );
}
