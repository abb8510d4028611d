/** Lists to take along: choose one, then copy it, save it, or write it on a sheet. */
import { Button, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { usualRules } from "../../core/rfm/rfmRules";
import { listIds, listName, sheetOfList, type ListId } from "../../report/lists/customerLists";
import { noSegmentsText } from "../../report/ownRules";
import { listWords, type ListWords } from "../../words/lists/lists";
import { Choice } from "../parts/Choice";
import { Hint } from "../parts/Hint";
import { Page } from "../parts/Page";
import { StepHeading } from "../parts/StepHeading";
import { UndoWork } from "../parts/UndoWork";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../PaneContext";
import type { ListOutcome, ListsPanel, ListWay } from "../recordsPanel";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", gap: "8px", "& > button": { maxWidth: "100%", minHeight: "2.25rem" } },
  message: { whiteSpace: "normal" },
});

function outcomeText(outcome: ListOutcome, words: ListWords["lists"]): string {
  return outcome.is === "written" ? words.written(outcome.sheet) : words[outcome.is];
}

/** The ways that are open: a list of actions has days, and not every pane can save files. */
function waysOf({ list, savesFiles }: ListsPanel): readonly ListWay[] {
  const hasDays = sheetOfList(list) === "actions";
  return ["sheet", "copy", ...(savesFiles ? (["csv", ...(hasDays ? (["calendar"] as const) : [])] as const) : [])];
}

export function ListsScreen({ panel }: { readonly panel: ListsPanel }) {
  const { state, tell, words, formats } = usePane();
  const said = listWords[state.language].lists;
  const styles = useStyles();
  const names: Readonly<Record<ListWay, string>> = { sheet: said.sheet, copy: said.copy, csv: said.download, calendar: said.calendar };
  const rows = panel.table?.rows.length ?? 0;
  const ways = waysOf(panel);
  const ownNames = (state.settings?.ownSegments ?? []).map(({ name }) => name);
  const why = panel.list.startsWith("segment.") ? noSegmentsText(state.settings?.rfm ?? usualRules, state.language) : null;
  const count = panel.table === null ? said.reading : rows === 0 ? (why ?? said.empty) : said.count(rows, formats.count(rows));
  return (
    <Page actions={<Button onClick={() => tell({ type: "recordsClosed" })}>{words.actions.back}</Button>}>
      <StepHeading title={said.title} intro={said.intro} />
      <TroubleBar trouble={panel.trouble} />
      <Choice
        label={said.which}
        value={panel.list}
        options={listIds(panel.hasActions, ownNames).map((id) => ({ value: id, text: listName(id, state.language) }))}
        onChoose={(value) => tell({ type: "listChosen", list: value as ListId })}
      />
      <div role="status">{panel.trouble === null && <Hint>{count}</Hint>}</div>
      <div className={styles.ways}>
        {ways.map((way, index) => (
          <Button
            key={way}
            {...(index === 0 && { appearance: "primary" as const })}
            disabledFocusable={panel.working || rows === 0}
            onClick={() => tell({ type: "listWanted", way })}
          >
            {names[way]}
          </Button>
        ))}
      </div>
      {ways.includes("calendar") && <Hint>{said.calendarHint}</Hint>}
      {!panel.savesFiles && <Hint>{said.noFiles}</Hint>}
      <div role="status">
        {panel.outcome !== null && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody className={styles.message}>{outcomeText(panel.outcome, said)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <UndoWork work="list" />
    </Page>
  );
}
