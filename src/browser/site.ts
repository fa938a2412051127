import { enableCopying } from "./copy.ts";
import { enableCopyLinks } from "./copy-link.ts";
import { enableTables } from "./tables.ts";
import { enableTheme } from "./theme.ts";
import { enableTooltips } from "./tooltip.ts";

enableTheme();
enableTables();
enableTooltips();
enableCopying();
enableCopyLinks();
