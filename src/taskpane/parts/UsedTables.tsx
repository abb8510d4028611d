/** Which other tables are part of what was written, and which are missed? */
import type { RunReport } from "../../excel/types";
import { tableWords } from "../../words/tables/tables";
import { usePane } from "../PaneContext";
import { tableName } from "../tableText";
import { Hint } from "./Hint";

export function UsedTables({ run: { tables, missingTables } }: { readonly run: RunReport }) {
  const { state } = usePane();
  const words = tableWords[state.language];
  const used = tables.filter(({ taken }) => taken).map((told) => tableName(told, words));
  return (
    <>
      {used.length > 0 && <Hint>{words.used(used.join(", "))}</Hint>}
      {missingTables.length > 0 && <Hint>{words.gone(missingTables.join(", "))}</Hint>}
    </>
  );
}
