/** How are problems told in Indonesian? */
import { numberInSentence } from "../format";
import type { ProblemSentences } from "./shape";

const number = (value: number): string => numberInSentence(value, "id");

const measures = { recency: "R (hari sejak pembelian terakhir)", frequency: "F (pembelian)", monetary: "M (belanja bersih)" };

const roles: Readonly<Record<string, string>> = {
  customer: "pelanggan",
  date: "tanggal pesanan",
  amount: "nilai belanja",
  order: "nomor pesanan",
  quantity: "kuantitas",
  price: "harga satuan",
  start: "tanggal mulai atau lamanya",
  tenure: "lama berlangganan",
  end: "tanggal berakhir",
  churned: "siapa yang berhenti",
  plan: "paket",
  period: "nomor periode",
  status: "status",
  refund: "pengembalian dana",
  discount: "diskon",
  currency: "mata uang",
  product: "produk",
  category: "kategori",
  channel: "saluran",
  name: "nama",
  email: "alamat email",
  phone: "nomor telepon",
  city: "kota",
  birthday: "tanggal lahir",
  consent: "izin pemasaran",
  orders: "jumlah pesanan",
};

const missing: Readonly<Record<string, string>> = {
  customer: "data pembeli",
  date: "tanggal tiap pesanan",
  amount: "jumlah yang dibayar pelanggan",
};

function bounds(minimum: number | null, maximum: number | null): string {
  if (minimum === null) return maximum === null ? "berupa angka" : `${number(maximum)} atau kurang`;
  return maximum === null ? `${number(minimum)} atau lebih` : `antara ${number(minimum)} dan ${number(maximum)}`;
}

const historyReasons = {
  negative: "Pembelian, resensi, umur, dan jumlah harus 0 atau lebih.",
  order: "Resensi tidak boleh melebihi umur, dan x tidak boleh melebihi resensi bila kesempatan yang dihitung.",
  noRepeat: "Resensi harus 0 tanpa pembelian ulang, dan di atas 0 jika ada.",
  notWhole: "Pembelian harus bilangan bulat, begitu juga kesempatan.",
} as const;

export const id: ProblemSentences = {
  argumentMissing: ({ parameter }) => `${parameter} belum diisi. Masukkan nilai atau sel yang berisi nilai.`,
  notANumber: ({ parameter, value }) => `${parameter} harus berupa angka, tetapi isinya "${value}".`,
  notText: ({ parameter, value }) => `${parameter} harus berupa teks, tetapi isinya ${value}.`,
  divisionByZero: ({ parameter }) =>
    `${parameter} bernilai 0, padahal menjadi pembagi dalam rumus. Masukkan angka di atas 0.`,
  outOfRange: ({ parameter, value, minimum, maximum }) =>
    `${parameter} harus ${bounds(minimum, maximum)}, tetapi nilainya ${number(value)}.`,
  rateOutOfRange: ({ parameter, value }) =>
    `${parameter} bernilai ${number(value)}, artinya ${number(value * 100)}%. Tulis sebagai persentase seperti 5% atau pecahan seperti 0,05, paling besar 100%.`,
  notPositive: ({ parameter, value }) => `${parameter} harus di atas 0, tetapi nilainya ${number(value)}.`,
  notOneOf: ({ parameter, value, choices }) =>
    `${parameter} harus salah satu dari ${choices.join(", ")}, tetapi nilainya ${value}.`,
  notYesOrNo: ({ parameter, value }) => `${parameter} harus TRUE atau FALSE, tetapi isinya "${value}".`,
  oneValueNeeded: ({ parameter }) => `${parameter} di sini harus satu nilai, bukan rentang.`,
  notAWholeNumber: ({ parameter, value }) => `${parameter} harus bilangan bulat, tetapi nilainya ${number(value)}.`,
  shapesDiffer: ({ first, second }) =>
    `Ukuran rentang ${first} dan ${second} berbeda. Pilih baris yang sama untuk keduanya.`,
  tooManyAnswers: ({ cells, most }) =>
    `Rentang ini akan mengisi ${number(cells)} sel, padahal paling banyak ${number(most)} sel sekaligus. Berikan keduanya sebagai kolom, atau keduanya sebagai baris.`,
  neverRepaid: () => "Margin per periode 0 atau kurang, sehingga biayanya tidak pernah kembali.",
  nobodyRepeats: () => "Tidak ada pelanggan yang membeli lagi, jadi seberapa sering pelanggan membeli tidak bisa dipelajari.",
  dropoutNotIdentified: () =>
    "Berhentinya pelanggan tidak terlihat di data ini: seolah-olah tidak ada pelanggan yang hilang. Gunakan NBD.FIT, atau data dengan rentang waktu lebih panjang.",
  noFiniteFit: ({ parameter }) =>
    `Data ini tidak cukup untuk menentukan model: nilai terbaik ${parameter} menjadi 0 atau tak terhingga. Coba dengan lebih banyak pelanggan atau rentang waktu lebih panjang.`,
  fitUnfinished: () =>
    "Pencarian nilai taksiran tidak selesai. Coba dengan lebih banyak pelanggan atau rentang waktu lebih panjang.",
  meanUndefined: () => "Rata-rata tidak terdefinisi: dengan q 1 atau kurang, model memperkirakan rata-rata belanja tak terhingga.",
  badHistory: ({ reason, row }) => (row === null ? historyReasons[reason] : `Baris ${number(row)}: ${historyReasons[reason]}`),
  survivorsRise: ({ row }) =>
    `Baris ${number(row)}: pelanggan yang tersisa tidak bisa lebih banyak dari sebelumnya, dan tidak bisa kurang dari 0.`,
  badModel: ({ names }) =>
    `Model harus berupa rentang hasil fungsi FIT, atau parameternya (${names.join(", ")}) dalam satu baris atau kolom, masing-masing di atas 0.`,
  noData: ({ parameter }) => `Tidak ada data yang bisa dipakai di ${parameter}.`,
  tooFewValues: ({ values, needed }) =>
    `Hanya ada ${number(values)} nilai; skor dari 1 sampai ${number(needed)} butuh minimal ${number(needed)}.`,
  unknownCode: ({ code }) => `Tidak ada segmen dengan kode ${code}.`,
  badSegmentMap: ({ reason, code }) =>
    ({
      missing: `Peta segmen tidak punya nama untuk kode ${code}. Semua 125 kode dari 111 sampai 555 harus ada.`,
      duplicate: `Kode ${code} muncul dua kali di peta segmen.`,
      shape: `Peta segmen harus terdiri dari dua kolom, kode dan nama, dengan nama di samping setiap kode dari 111 sampai 555${code === "" ? "" : `; "${code}" tidak sesuai`}.`,
      code: `“${code}” di peta segmen bukan kode dari 111 sampai 555.`,
    })[reason],
  badThresholds: ({ measure, reason, bins }) =>
    ({
      number: `Salah satu ambang ${measures[measure]} bukan angka.`,
      count: `Dengan ${number(bins)} skor, ${measures[measure]} perlu ${number(bins - 1)} ambang, atau tidak sama sekali.`,
      order: `Ambang ${measures[measure]} harus naik dari satu ke berikutnya.`,
    })[reason],
  neverEnds: () =>
    "Nilainya tidak berujung: dengan tingkat ini jumlahnya tidak pernah mencapai angka tetap. Isi jumlah periode, atau tingkat diskonto di atas 0%.",
  expansionTooHigh: () =>
    "Ekspansi menyamai atau melebihi churn, sehingga nilainya tidak berujung. Gunakan CLV.CASHFLOW atau CLV.RETENTION dengan jumlah periode tertentu.",
  nothingToShare: () => "Semua nilai berjumlah 0 atau kurang, jadi porsinya tidak bisa dihitung.",
  bundleLosesMoney: () => "Dengan diskon ini paket tidak menghasilkan margin, berapa pun yang terjual.",
  notAChoice: ({ parameter, value, words }) =>
    `${parameter} harus salah satu dari ${words.map((word) => `"${word}"`).join(", ")}, tetapi isinya "${value}".`,
  badMatrix: ({ reason, row }) =>
    ({
      shape: "Matriks harus punya baris sebanyak kolomnya.",
      size: `Matriks punya ${number(row)} baris; harus ada satu baris untuk setiap margin.`,
      sum: `Baris ke-${number(row)} matriks tidak berjumlah 100%.`,
    })[reason],
  badBands: () =>
    "Tabel penilaian harus terdiri dari dua kolom, rasio terendah dan nama: setiap rasio satu kali, dengan nama di sampingnya.",
  badKeywords: () =>
    "Kata kunci harus terdiri dari dua kolom, kategori dan kata kunci, keduanya terisi di setiap baris.",
  badCosts: () =>
    "Tabel biaya harus terdiri dari dua kolom, saluran dan biaya: setiap saluran satu kali, dengan biaya 0 atau lebih.",
  unknownCustomer: ({ customer }) => `Tidak ada baris yang bisa dipakai untuk pelanggan ${customer}.`,
  noGap: () => "Tidak ada dua pembelian pada hari yang berbeda, jadi tidak ada jarak di antaranya.",
  noPeriodsBefore: () => "Tidak ada tingkat churn sebelum yang ini.",
  noPairs: ({ orders }) => `Tidak ada dua produk yang muncul bersama dalam ${number(orders)} pesanan atau lebih.`,
  tooManyPairs: ({ most }) =>
    `Ada lebih dari ${number(most)} pasangan untuk dihitung. Naikkan jumlah pesanan minimal per pasangan.`,
  tooManyPeriods: ({ periods, most }) =>
    `Tanggalnya mencakup ${number(periods)} periode; paling banyak ${number(most)}. Pilih periode yang lebih panjang, atau periksa tanggalnya.`,
  tooYoung: ({ days }) =>
    days === 1
      ? "Tidak ada pelanggan yang pembelian pertamanya diketahui."
      : `Belum ada pelanggan yang sudah dikenal selama ${number(days)} hari. Pilih jangka yang lebih pendek.`,
  errorInArgument: ({ parameter, error }) => `${parameter} berisi galat ${error}. Perbaiki sel itu dulu.`,
  notFinite: () => "Hasilnya terlalu besar untuk sebuah sel.",

  nothingSelected: () => "Belum ada yang dipilih. Pilih sel yang berisi pesanan Anda.",
  selectionNotCells: () => "Yang terpilih adalah grafik atau objek lain. Pilih sel yang berisi pesanan Anda.",
  selectionManyAreas: () => "Beberapa area terpisah terpilih. Pilih satu blok sel saja.",
  selectionOneColumn: ({ address }) =>
    `${address} hanya satu kolom. Pilih setidaknya kolom pelanggan, tanggal, dan nilai belanja.`,
  selectionHeaderOnly: ({ address }) => `Tidak ada baris di bawah judul pada ${address}. Pilih juga baris pesanannya.`,
  columnMissing: ({ role }) => `Pilih kolom untuk ${roles[role] ?? role}.`,
  columnNotFound: ({ role, header }) => `Kolom "${header}" tidak ada lagi. Pilih kolom untuk ${roles[role] ?? role}.`,
  sheetNotFound: ({ sheet }) => `Tidak ada lembar "${sheet}".`,
  noUsableRows: ({ rows }) =>
    `Tidak satu pun dari ${number(rows)} baris bisa dipakai. Periksa kolom pelanggan, tanggal, dan nilai belanja.`,
  customersOnly: ({ platform }) =>
    `Ini daftar pelanggan dari ${platform}. Ada totalnya, tetapi tidak ada tanggal pesanannya, jadi tidak terlihat siapa yang masih aktif. Ekspor pesanannya.`,
  exportIncomplete: ({ platform, lacks }) =>
    `Ekspor dari ${platform} ini tidak dapat dianalisis: tidak ada ${lacks.map((role) => missing[role] ?? role).join(", ")}. Gunakan daftar pesanan dari tokonya.`,
  tooManyCells: ({ cells }) =>
    `${number(cells)} sel terlalu banyak untuk dibaca sekaligus. Pilih lebih sedikit kolom atau baris.`,

  fileNotReadable: ({ file }) =>
    `"${file}" tidak dapat dibaca. Pilih file teks (.csv, .tsv) atau buku kerja Excel (.xlsx) tanpa kata sandi; file lain buka dulu di Excel.`,
  fileEmpty: ({ file }) => `Tidak ada tabel di "${file}": dibutuhkan baris judul dan satu baris di bawahnya, dengan dua kolom atau lebih.`,
  fileTooLarge: ({ file }) => `"${file}" lebih besar dari yang bisa diterima Excel sekaligus. Buka di Excel lalu salin lembarnya ke sini, atau simpan sebagai .csv dan pilih file itu.`,
  xlsxNeedsNewerExcel: () =>
    "Versi Excel ini tidak bisa menerima file .xlsx dari add-in (dibutuhkan ExcelApi 1.13). Buka filenya lalu salin lembarnya ke sini, atau simpan sebagai .csv dan pilih file itu.",
  fileCellTooLong: ({ row }) => `Baris ${number(row)} pada file berisi teks yang lebih panjang dari isi satu sel. Persingkat, lalu coba lagi.`,
  fileTooManyCustomers: ({ customers, most }) =>
    `File ini berisi ${number(customers)} pelanggan, sedangkan satu lembar memuat ${number(most)}. Bagi filenya, misalnya per negara atau per toko.`,
  fileEngineFailed: ({ message }) => `Komputer ini tidak sanggup mengolah file sebesar ini: ${message}`,

  beingRefreshed: () => "Orang lain sedang menulis laporan ini. Coba lagi dua menit lagi.",
  sheetProtected: ({ sheet }) => `Lembar "${sheet}" diproteksi. Buka proteksinya, lalu coba lagi.`,
  workbookProtected: () =>
    "Struktur buku kerja ini diproteksi, jadi lembar baru tidak bisa ditambahkan. Buka proteksinya, lalu coba lagi.",
  cellBeingEdited: () => "Sebuah sel sedang diedit. Tekan Enter atau Esc, lalu coba lagi.",
  payloadTooLarge: () =>
    "Data ini melebihi yang bisa diteruskan Excel sekaligus. Pilih lebih sedikit baris, lalu coba lagi.",
  nameTaken: ({ name }) => `Nama "${name}" sudah dipakai. Ganti nama atau hapus, lalu coba lagi.`,
  excelTooOld: ({ needed }) =>
    `Versi Excel ini terlalu lama: dibutuhkan ${needed}. Excel untuk web bisa dipakai di mana saja.`,
  workbookInactive: () => "Buku kerja ini sedang tidak aktif. Kembali ke buku kerja ini, lalu coba lagi.",
  cancelled: () => "Dibatalkan. Buku kerja tidak berubah.",
  undoTooLate: () => "Ini tidak dapat diurungkan lagi: lembarnya sudah ditulis ulang atau diubah.",
  excelFailed: ({ code, message }) => `Excel tidak bisa melakukannya (${code}): ${message}`,
  unexpected: ({ message }) => `Terjadi kesalahan di dalam add-in: ${message}`,
};
