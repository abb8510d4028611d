/** Which functions are looked for? A field, and how many it finds, said aloud. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useRef } from "react";
import { usePane } from "../PaneContext";
import { useFormulaWords } from "../useFormulaWords";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  field: { minWidth: 0 },
  input: {
    minWidth: 0,
    minHeight: "2.25rem",
    height: "auto",
    "& > input": { minWidth: 0, width: "100%" },
    // The browser's own cross has no name that a screen reader could say.
    "& > input::-webkit-search-cancel-button": { display: "none" },
  },
  hits: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly query: string;
  readonly hits: number;
}

export function SearchField({ query, hits }: Props) {
  const { tell, formats } = usePane();
  const words = useFormulaWords().search;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const search = (text: string): void => tell({ type: "queryChanged", query: text });
  const clear = (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={words.clear}
      title={words.clear}
      onClick={() => {
        search("");
        input.current?.focus();
      }}
    />
  );
  const found = query.trim() === "" ? words.all : words.hits;
  return (
    <search className={styles.box}>
      <Field className={styles.field} label={words.label}>
        <Input
          input={{ ref: input }}
          className={styles.input}
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={words.placeholder}
          contentBefore={<SearchRegular aria-hidden="true" />}
          {...(query !== "" && { contentAfter: clear })}
          value={query}
          onChange={(_event, data) => search(data.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || query === "") return;
            event.stopPropagation();
            search("");
          }}
        />
      </Field>
      <p className={styles.hits} role="status">{hits === 0 ? words.none : found(hits, formats.count(hits))}</p>
    </search>
  );
}
