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

/**
 * Evidence that no recipient can look at: what calls itself a picture and cannot be bound into a dossier, so that it is
 * carried along as a file, and a PDF that is none, was cut off or is locked.
 */
export function* faultyEvidence(
  nominations: readonly Sourced<Nomination>[],
  campaign: Folder,
): Generator<Diagnostic> {
  const told = new Set<string>();
  for (const source of nominations) {
    for (const { file, place } of evidenceFiles(source)) {
      if (told.has(file)) continue;
      told.add(file);
      const found = faultOf(file, campaign);
      if (found) yield { code: 'TD6105', severity: 'warning', ...found, place };
    }
  }
}

function faultOf(file: string, campaign: Folder): Pick<Diagnostic, 'message' | 'help'> | undefined {
  const isPicture = /\.(?:png|jpe?g)$/i.test(file);
  if (!isPicture && !/\.pdf$/i.test(file)) return undefined;
  const bytes = campaign.read(file);
  if (!bytes) return undefined;
  if (isPicture) {
    const fault = pictureFault(bytes);
    return (
      fault && {
        message: `không in được ảnh minh chứng “${file}” vào hồ sơ: ${pictureFaultWords[fault]}; tệp chỉ đi kèm bản điện tử`,
        help: 'mở tệp xem lại, rồi lưu thành PNG hoặc JPEG màu RGB; ảnh hỏng thì chép lại từ bản gốc hoặc quét lại',
      }
    );
  }
  const fault = pdfFault(bytes);
  if (fault === undefined) return undefined;
  return {
    message: `người nhận có thể không mở được minh chứng “${file}”: ${fault}`,
    help: 'mở tệp xem lại; hỏng thì chép lại từ bản gốc, có khóa thì lưu một bản không khóa',
  };
}

/** How far from its ends a PDF may begin and end (ISO 32000-1, annex H.3), bytes. */
const reach = 1024;

/** What a PDF says of itself at its ends, and whether it is encrypted; it is not read further. */
function pdfFault(bytes: Uint8Array): string | undefined {
  const text = (from: number, to?: number) => new TextDecoder('latin1').decode(bytes.subarray(from, to));
  if (!text(0, reach).includes('%PDF-')) return 'tệp này không phải PDF';
  if (!text(Math.max(0, bytes.length - reach)).includes('%%EOF')) return 'tệp này bị hỏng hoặc chưa chép hết';
  if (/\/Encrypt(?:\s+\d+\s+\d+\s+R|\s*<<)/.test(text(0)))
    return 'tệp này đặt mật khẩu hoặc hạn chế quyền đọc, in';
  return undefined;
}
