/** What if the pane itself breaks? A sentence and a way to start again, never a blank pane. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneWords } from "../../words/pane/pane";

const useStyles = makeStyles({
  crash: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "16px", padding: "48px 20px", overflowWrap: "anywhere" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

function CrashScreen({ words }: { readonly words: PaneWords }) {
  const styles = useStyles();
  return (
    <main className={styles.crash} role="alert">
      <h1 className={styles.title}>{words.crash.title}</h1>
      <p className={styles.text}>{words.crash.text}</p>
      <Button appearance="primary" onClick={() => location.reload()}>{words.actions.reload}</Button>
    </main>
  );
}

interface Props {
  readonly words: PaneWords;
  readonly children: ReactNode;
}

export class CrashBoundary extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <CrashScreen words={this.props.words} /> : this.props.children;
  }
}
