import type { Nominated, Office } from '../../nominating.ts';
import { suggest } from '../../vietnamese/suggest.ts';
import { UsageError } from '../exit.ts';

/** The nomination of that id. @throws UsageError with what is there where it is not. */
export function nominationOf({ survey }: Office, id: string): Nominated {
  const { nominations } = survey.dossier;
  const found = nominations.find(({ value }) => value.id === id);
  if (found !== undefined) return found;
  const file = `nominations/${id}.yaml`;
  if (survey.leftOut.has(file))
    throw new UsageError(
      `tệp ${file} còn lỗi nên chưa đọc được; “thidua validate ${file}” cho biết lỗi ở đâu, lỗi gõ thì thêm --fix để tự sửa`,
    );
  const ids = nominations.map(({ value }) => value.id);
  const near = suggest(id, ids);
  const hint = near === undefined ? '' : `; có phải ý anh/chị là “${near}”?`;
  const there = ids.length === 0 ? 'đợt này chưa có đề nghị nào đọc được' : `các mã: ${ids.join(', ')}`;
  throw new UsageError(`không có đề nghị “${id}”${hint}${near === undefined ? `; ${there}` : ''}`);
}
