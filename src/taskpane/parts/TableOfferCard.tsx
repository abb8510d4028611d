/** What is this other table, whom does it know, and shall it be used? */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import { otherKinds, otherRolesOf, type OtherKind } from "../../catalogue/otherTables";
import { missingOther } from "../../intake/tables/guessOther";
import { tableWords } from "../../words/tables/tables";
import { usePane } from "../PaneContext";
import { matchText, tableName, tableRemarks } from "../tableText";
import type { TableOffer } from "../tablesPlan";
import { Card } from "./Card";
import { Choice } from "./Choice";
import { Hint } from "./Hint";
import { QuestionRadios } from "./QuestionCard";
import { TableRoleChoice } from "./TableRoleChoice";

const useStyles = makeStyles({
  box: { marginInlineStart: "-8px", maxWidth: "100%", "& > label": { minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold } },
  said: { margin: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  more: { alignSelf: "flex-start", marginInlineStart: "-8px" },
  columns: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
});

interface Props {
  readonly offer: TableOffer;
  readonly place: number;
}

export function TableOfferCard({ offer: { table, told, open }, place }: Props) {
  const { state, tell, formats } = usePane();
  const styles = useStyles();
  const region = useId();
  const words = tableWords[state.language];
  const name = tableName(told, words);
  const missing = missingOther(table.kind, table.mapping);
  const cannot = told.copyOf !== null || told.question !== null || missing.length > 0;
  return (
    <Card>
      <Checkbox
        className={styles.box}
        label={name}
        checked={!cannot && (table.wanted ?? told.taken)}
        disabled={cannot}
        onChange={(_event, data) => tell({ type: "tableTicked", place, taken: data.checked === true })}
      />
      {missing.length === 0 && <p className={styles.said}>{matchText(told, words, formats)}</p>}
      {missing.length > 0 && <Hint>{words.missing}</Hint>}
      {tableRemarks(told, words, formats).map((remark) => <Hint key={remark}>{remark}</Hint>)}
      {told.question !== null && (
        <QuestionRadios question={told.question} answer={null} onAnswer={(choice) => tell({ type: "tableAnswered", place, choice })} />
      )}
      <Button
        className={styles.more}
        appearance="subtle"
        size="small"
        icon={open ? <ChevronDownRegular aria-hidden="true" /> : <ChevronRightRegular aria-hidden="true" />}
        aria-expanded={open}
        aria-controls={region}
        aria-label={words.columnsOf(name)}
        onClick={() => tell({ type: "tableOpened", place, open: !open })}
      >
        {words.show}
      </Button>
      <div id={region} role="group" aria-label={words.columnsOf(name)} hidden={!open} className={open ? styles.columns : undefined}>
        {open && (
          <>
            <Choice
              label={words.kind}
              value={table.kind}
              options={otherKinds.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
              onChoose={(kind) => tell({ type: "tableKindChosen", place, kind: kind as OtherKind })}
            />
            {otherRolesOf[table.kind].map((role) => (
              <TableRoleChoice key={role} table={table} role={role} place={place} isMissing={missing.includes(role)} />
            ))}
          </>
        )}
      </div>
    </Card>
  );
}
