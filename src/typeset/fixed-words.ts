/** The words that Nghị định 30/2020/NĐ-CP, Phụ lục I, prints on every paper, letter for letter. */
export const fixedWords = {
  /** Ô 1. */
  nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  /** What a reader of a giấy khen hears of the picture above Quốc hiệu. */
  emblem: 'Quốc huy',
  /** Ô 9a. */
  addressees: 'Kính gửi:',
  /** Ô 9b. */
  recipients: 'Nơi nhận:',
} as const;
