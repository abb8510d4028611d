/** Which column of another table plays this role? With a few of its values. */
import { makeStyles } from "@fluentui/react-components";
import type { OtherRole } from "../../catalogue/otherTables";
import type { FoundTable } from "../../intake/tables/types";
import { sampleTexts } from "../../intake/sampleTexts";
import { isDayRole } from "../../intake/tables/readRows";
import { tableWords } from "../../words/tables/tables";
import { columnLetter } from "../mapping";
import { usePane } from "../PaneContext";
import { Choice } from "./Choice";
import { Hint } from "./Hint";

const useStyles = makeStyles({ box: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 } });

const none = "";

/** Enough of a value to know it again. */
const longest = 28;
const brief = (sample: string): string => (sample.length > longest ? `${sample.slice(0, longest - 1)}…` : sample);

interface Props {
  readonly table: FoundTable;
  readonly role: OtherRole;
  readonly place: number;
  readonly isMissing: boolean;
}

export function TableRoleChoice({ table: { table, mapping }, role, place, isMissing }: Props) {
  const { state, tell, words } = usePane();
  const styles = useStyles();
  const said = tableWords[state.language];
  const chosen = mapping[role];
  const columns = table.header.map((header, column) => ({
    value: String(column),
    text: header === "" ? words.columns.unnamed(columnLetter(column)) : header,
  }));
  const samples = chosen === undefined ? [] : sampleTexts(table, chosen, isDayRole(role));
  return (
    <div className={styles.box}>
      <Choice
        label={said.roles[role]}
        mistake={isMissing ? said.missing : null}
        value={chosen === undefined ? none : String(chosen)}
        options={[{ value: none, text: isMissing ? words.columns.choose : words.columns.unused }, ...columns]}
        onChoose={(value) => tell({ type: "tableRoleChosen", place, role, column: value === none ? null : Number(value) })}
      />
      {samples.length > 0 && <Hint>{words.columns.samples(samples.map(brief).join(" · "))}</Hint>}
    </div>
  );
}
