/** What does the pane show? The screen of the present state, under a header that stays. */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useRef } from "react";
import type { Language } from "../catalogue/languages";
import { pane as paneWords } from "../words/pane/pane";
import { createFormats } from "./formats";
import { moneyUnit } from "./moneyUnit";
import { PaneProvider, usePane } from "./PaneContext";
import { CrashBoundary } from "./parts/CrashBoundary";
import { Header } from "./parts/Header";
import { Page } from "./parts/Page";
import { Stepper } from "./parts/Stepper";
import { CardScreen } from "./screens/CardScreen";
import { ColumnsScreen } from "./screens/ColumnsScreen";
import { DoneScreen } from "./screens/DoneScreen";
import { FunctionsScreen } from "./screens/FunctionsScreen";
import { LargeFileScreen } from "./screens/LargeFileScreen";
import { ListsScreen } from "./screens/ListsScreen";
import { OpeningScreen } from "./screens/OpeningScreen";
import { PredictScreen } from "./screens/PredictScreen";
import { RfmScreen } from "./screens/RfmScreen";
import { RowsScreen } from "./screens/RowsScreen";
import { SelectScreen } from "./screens/SelectScreen";
import { SettingsScreen } from "./screens/SettingsScreen";
import { StreamedScreen } from "./screens/StreamedScreen";
import { WriteScreen } from "./screens/WriteScreen";
import type { Event, State } from "./state";
import { darkTheme, lightTheme } from "./theme";
import { useIsDark } from "./useIsDark";
import { usePaneMachine } from "./usePaneMachine";

/** It comes once somebody builds segments, with what counts them. */
const SegmentsScreen = lazy(() => import(/* webpackChunkName: "analysis" */ "./screens/SegmentsScreen"));

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    height: "100vh",
    width: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    // A word that is longer than the pane breaks instead of being cut off, whatever the font and its size.
    "& button": { overflowWrap: "anywhere" },
    // Fluent sets 14 px on its root; in rem the whole pane follows the reader's own text size.
    fontSize: tokens.fontSizeBase300,
  },
});

/** The screen of the present step; `moved` once a step has been left, so that only then the focus moves. */
function CurrentScreen() {
  const { state } = usePane();
  const first = useRef(true);
  const { screen, panel } = state;
  useEffect(() => {
    if (screen.step !== "opening" && screen.step !== "select") first.current = false;
    if (panel) first.current = false;
  }, [screen.step, panel]);
  if (panel?.is === "settings") return <SettingsScreen panel={panel} />;
  if (panel?.is === "rfm") return <RfmScreen panel={panel} />;
  if (panel?.is === "functions") return <FunctionsScreen panel={panel} />;
  if (panel?.is === "card") return <CardScreen panel={panel} />;
  if (panel?.is === "lists") return <ListsScreen panel={panel} />;
  if (panel?.is === "segments") {
    return (
      <Suspense fallback={<Page readOnly>{null}</Page>}>
        <SegmentsScreen panel={panel} />
      </Suspense>
    );
  }
  switch (screen.step) {
    case "opening": return <OpeningScreen trouble={screen.trouble} />;
    case "select": return <SelectScreen screen={screen} takesFocus={!first.current} />;
    case "columns": return <ColumnsScreen screen={screen} />;
    case "rows": return <RowsScreen screen={screen} />;
    case "write": return <WriteScreen screen={screen} />;
    case "done": return <DoneScreen screen={screen} />;
    case "predict": return <PredictScreen screen={screen} />;
    case "largeFile": return <LargeFileScreen screen={screen} />;
    case "streamed": return <StreamedScreen screen={screen} />;
  }
}

interface ViewProps {
  readonly state: State;
  readonly tell: (event: Event) => void;
}

/** The pane of a state, without anything that happens by itself. */
export function PaneView({ state, tell }: ViewProps) {
  const styles = useStyles();
  const isDark = useIsDark();
  const words = paneWords[state.language];
  const unit = moneyUnit(state);
  const code = unit?.code;
  const decimals = unit?.decimals ?? 2;
  const formats = useMemo(
    () => createFormats(state.culture, code === undefined ? null : { code, decimals }),
    [state.culture, code, decimals],
  );
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} className={styles.pane}>
      <PaneProvider value={{ state, tell, words, formats }}>
        <CrashBoundary words={words}>
          <Header />
          {!state.panel && <Stepper />}
          <CurrentScreen />
        </CrashBoundary>
      </PaneProvider>
    </FluentProvider>
  );
}

interface Props {
  readonly language: Language;
  readonly culture: string;
}

export function Pane({ language, culture }: Props) {
  const [state, tell] = usePaneMachine(language, culture);
  return <PaneView state={state} tell={tell} />;
}
