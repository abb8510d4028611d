/** How does the host refuse what Excel has and the workbench does not imitate? Like an older Excel: ApiNotFound. */
import { ApiError, messageOf } from "./apiError";

export function apiNotFoundFor(what: string): ApiError {
  return new ApiError("ApiNotFound", `${messageOf("ApiNotFound")} (${what})`, what);
}
