import { enableOrders } from "./chart-rows.ts";
import { enableCopying } from "./copy.ts";
import { enableCopyLinks } from "./copy-link.ts";
import { enableTables } from "./tables.ts";
import { enableTheme } from "./theme.ts";
import { enableTooltips } from "./tooltip.ts";

enableTheme();
enableTables();
enableOrders();
enableTooltips();
enableCopying();
enableCopyLinks();
