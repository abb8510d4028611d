/** Segments of a person's own making: those that there are, or the rules of one of them. */
import type { SegmentsPanel } from "../segmentsPanel";
import { SegmentEditor } from "../parts/SegmentEditor";
import { SegmentList } from "../parts/SegmentList";

export default function SegmentsScreen({ panel }: { readonly panel: SegmentsPanel }) {
  return panel.editing === null ? <SegmentList panel={panel} /> : <SegmentEditor panel={panel} editing={panel.editing} />;
}
