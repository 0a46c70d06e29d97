import { evidenceFiles } from './check/evidence-files.ts';
import type { Diagnostic } from './diagnostic/diagnostic.ts';
import type { Sourced } from './model/campaign.ts';
import type { Nomination } from './model/files.generated.ts';
import { type PictureFault, pictureFault } from './typeset/scan.ts';
import type { Folder } from './world.ts';

/** Why a picture cannot be printed, as a clause that goes on after its name. */
export const pictureFaultWords: Readonly<Record<PictureFault, string>> = {
  'unknown-format': 'tệp này không phải PNG, JPEG',
  damaged: 'tệp này bị hỏng hoặc chưa chép hết',
  'four-colours': 'ảnh này dùng bốn màu mực (CMYK)',
  'too-large': 'ảnh này lớn quá 100 triệu điểm ảnh',
};

/** Evidence that calls itself a picture and cannot be bound into a dossier: it is carried along as a file, unlooked at. */
export function* unboundEvidence(
  nominations: readonly Sourced<Nomination>[],
  campaign: Folder,
): Generator<Diagnostic> {
  const told = new Set<string>();
  for (const source of nominations) {
    for (const { file, place } of evidenceFiles(source)) {
      if (!/\.(?:png|jpe?g)$/i.test(file) || told.has(file)) continue;
      told.add(file);
      const bytes = campaign.read(file);
      const fault = bytes && pictureFault(bytes);
      if (!fault) continue;
      yield {
        code: 'TD6105',
        severity: 'warning',
        message: `không in được ảnh minh chứng “${file}” vào hồ sơ: ${pictureFaultWords[fault]}; tệp chỉ đi kèm bản điện tử`,
        help: 'mở tệp xem lại, rồi lưu thành PNG hoặc JPEG màu RGB; ảnh hỏng thì chép lại từ bản gốc hoặc quét lại',
        place,
      };
    }
  }
}
