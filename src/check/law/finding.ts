import type { Code } from '../../diagnostic/codes.ts';
import type { Diagnostic, Severity } from '../../diagnostic/diagnostic.ts';
import { cite } from '../../law/instrument.ts';
import type { LawProvision } from '../../model/files.generated.ts';
import type { Setting } from './setting.ts';

type Parts = Pick<Diagnostic, 'message' | 'place'> & Partial<Pick<Diagnostic, 'help' | 'related'>>;

/**
 * A finding that rests on a provision: an error where its wording was read, a warning where it was not, and a warning
 * too on a day for which a later law has not been read yet.
 */
export function finding(setting: Setting, code: Code, provision: LawProvision, parts: Parts): Diagnostic {
  const unread = provision.status === 'verified' ? '' : ' (chưa đối chiếu nguyên văn)';
  return {
    code,
    severity: severityBy(setting, provision.status === 'verified'),
    law: `${cite(setting.law, provision)}${unread}`,
    ...parts,
  };
}

/** A finding that never is more than a warning, because practice differs or the facts cannot be known from here. */
export function remark(setting: Setting, code: Code, provision: LawProvision, parts: Parts): Diagnostic {
  return { ...finding(setting, code, provision, parts), severity: 'warning' };
}

/** Error for what is verified on a day whose law is known; warning otherwise. */
export function severityBy({ on }: Setting, verified: boolean): Severity {
  return verified && on.caveat === undefined ? 'error' : 'warning';
}
