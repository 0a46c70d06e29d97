import type { Document, ErrorCode, ParsedNode, YAMLError } from 'yaml';
import { belowEmpty, bracketFault, strayBracket, uneven } from './bracket-and-indent-fault.ts';
import { colonFault, missingColon } from './colon-fault.ts';
import { documentFault } from './document-fault.ts';
import type { Fault } from './fault.ts';
import { firstCharacterFault } from './first-character-fault.ts';
import { quoteFault } from './quote-fault.ts';

/** One complaint of yaml's parser, and what it was reading. */
export interface Complaint {
  readonly text: string;
  readonly code: ErrorCode;
  readonly from: number;
  readonly to: number;
  readonly root: ParsedNode | null;
}

type Recogniser = (complaint: Complaint) => Fault | undefined;

// The order matters: a quote left open explains every complaint after it.
const recognisers: readonly Recogniser[] = [
  documentFault,
  quoteFault,
  belowEmpty,
  firstCharacterFault,
  colonFault,
  missingColon,
  bracketFault,
  uneven,
  strayBracket,
];

/** Puts a complaint of yaml's into words by looking at the line that it was about; yaml's own words are never used. */
export function syntaxFault(text: string, document: Document.Parsed, error: YAMLError): Fault {
  const [from, to] = error.pos;
  const complaint: Complaint = { text, code: error.code, from, to, root: document.contents };
  for (const recognise of recognisers) {
    const fault = recognise(complaint);
    if (fault) return fault;
  }
  return unknown(complaint);
}

function unknown({ text, from, to }: Complaint): Fault {
  const at = Math.min(from, text.length);
  return {
    code: 'TD1029',
    from: at,
    to: Math.max(at, Math.min(to, text.length)),
    message: 'từ chỗ này tệp không còn đúng cú pháp YAML, nên không đọc tiếp được',
    help: 'xem lại dòng này và dòng ngay trên: thụt dòng có thẳng hàng không, sau dấu hai chấm có dấu cách không, đoạn chữ có dấu hai chấm đã đặt trong nháy chưa',
  };
}
