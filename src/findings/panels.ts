import type { ToldRegion } from "../model/told.ts";
import { type FormId, ProgrammeId } from "../model/words.ts";
import type { YearPair, YearPoint } from "./comparability.ts";
import { LEVELS } from "./levels.ts";
import type { Track } from "./tracks.ts";

/** One unit × programme × form: what may stand in one panel. */
export interface Panel {
  id: string;
  region: string;
  place: string;
  level: ToldRegion["level"];
  unit: string;
  programme: ProgrammeId;
  /** The project's own name where its family says nothing; null where it does. */
  name: string | null;
  form: FormId;
  years: number[];
  points: YearPoint[];
  /** Pairs of neighbouring years that a line may join. */
  joins: YearPair[];
}

/** Panels of the tracks, programme by programme, the higher levels first. */
export function panelsOf(tracks: Track[], regions: ToldRegion[]): Panel[] {
  const places = new Map(regions.map((region) => [region.code, region]));
  const entries = tracks.flatMap((track) => track.points.map((point) => ({ track, point })));
  const groups = Map.groupBy(entries, ({ track, point }) =>
    [track.region, point.unit, familyOf(track), point.row.form].join(" "),
  );
  const panels = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { track, point } = first;
    const place = places.get(track.region);
    if (!place) throw new Error(`the region ${track.region} of ${point.row.evaluation_id} is not known`);
    const points = group.map((entry) => entry.point);
    const own = new Set(points);
    const joins = [...new Set(group.map((entry) => entry.track))].flatMap((one) =>
      one.pairs.filter(
        ({ earlier, later, obstacles }) =>
          obstacles.length === 0 && later.year === earlier.year + 1 && own.has(earlier) && own.has(later),
      ),
    );
    return [
      {
        id: point.row.evaluation_id,
        region: track.region,
        place: place.name,
        level: place.level,
        unit: point.unit,
        programme: track.programme,
        name: track.programme === "other" ? track.name : null,
        form: point.row.form,
        years: [...new Set(points.map(({ year }) => year))].toSorted((a, b) => a - b),
        points,
        joins,
      } satisfies Panel,
    ];
  });
  const order = ({ programme, level }: Panel) =>
    ProgrammeId.options.indexOf(programme) * LEVELS.length + LEVELS.indexOf(level);
  return panels.toSorted((a, b) => order(a) - order(b));
}

// what belongs to no family has nothing in common but that
const familyOf = ({ programme, id }: Track) => (programme === "other" ? `${programme} ${id}` : programme);
