import { type CollectedReport, readSource } from "../scripts/publish/sources.ts";

/** The five reports whose figures were taken by hand: what tests say of them holds however many more are filed. */
const FOUNDING = ["changchun-2023", "gaoyi-2021", "guangxi-2023", "minle-2023", "yangpu-2022"];

/** Those reports, by id; all of them are texts. */
export function foundingReports(): CollectedReport[] {
  return FOUNDING.map((id) => readSource(`data/sources/${id}`, id));
}

/** Whether a report is one of them. */
export const isFounding = (id: string) => FOUNDING.includes(id);
