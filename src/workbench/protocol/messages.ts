/** How do the add-in's frame and its host exchange messages? Office on the web's cross-document protocol. */

/** Why a message was sent. */
export const MessageType = { Request: 0, Response: 1 } as const;
export const ActionKind = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;
const ResponseKind = { Answer: 0, Event: 1 } as const;

export interface RequestMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface FrameIdentity {
  readonly conversationId: string;
  readonly appId: string;
  /** Of the host's page, for example http://localhost:3000. */
  readonly origin: string;
  /** Language of Office and of the data, for example pl-PL. */
  readonly culture: string;
  readonly platform?: "Web" | "Win32" | "Mac";
}

/** 1: shared runtime; 2: custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/** The `window.name` from which Office.js learns where it runs. */
export function frameName({ conversationId, appId, origin, culture, platform = "Web" }: FrameIdentity): string {
  return JSON.stringify({
    baseFrameName: `f_${appId}`,
    hostInfo: `Excel|${platform}|16.01|${culture}|${conversationId}||disableLogging|${SHARED_RUNTIME_WITH_FUNCTIONS}`,
    xdmInfo: `${conversationId}|${appId}|${origin}`,
    serializerVersion: "1",
  });
}

/** The request in a posted text, or null if it is none of this conversation. */
export function readRequest(text: unknown, conversationId: string): RequestMessage | null {
  if (typeof text !== "string" || !text.includes("_actionName")) return null;
  try {
    const message = JSON.parse(text) as RequestMessage;
    return message._conversationId === conversationId && message._messageType === MessageType.Request ? message : null;
  } catch {
    return null;
  }
}

function respond(request: RequestMessage, kind: number, data: unknown): string {
  return JSON.stringify({
    _origin: "",
    _serializerVersion: 1,
    _messageType: MessageType.Response,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: 0,
    _responseType: kind,
    _data: data,
  });
}

export function answerTo(request: RequestMessage, data: unknown): string {
  return respond(request, ResponseKind.Answer, data);
}

/** An event goes out as one more answer to the request that registered for it. */
export function eventFor(registration: RequestMessage, data: unknown): string {
  return respond(registration, ResponseKind.Event, data);
}
