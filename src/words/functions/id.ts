/** How are worksheet functions described in Indonesian? */
import type { FunctionWords } from "./shape";

const margin = "Bagian dari harga yang tersisa setelah biaya, dari -100% sampai 100%.";
const answers =
  "Berapa angka yang sungguh jawaban, misalnya COUNT dari rentang yang sama: nol selebihnya adalah sel kosong. Jika tidak diisi, setiap 0 dihitung.";
const map =
  "Segmen sendiri: dua kolom, kode dan nama, dengan semua 125 kode dari 111 sampai 555. Jika tidak diisi, sebelas segmen standar.";

export const id: FunctionWords = {
  groups: {
    value: "Nilai",
    acquisition: "Akuisisi",
    retention: "Churn dan retensi",
    experience: "Pengalaman pelanggan",
    segments: "Segmen",
  },
  functions: {
    CLV: {
      does: "Nilai seumur hidup pelanggan: rata-rata pembelian x frekuensi x masa pelanggan x margin - biaya akuisisi. Frekuensi dan masa pelanggan memakai periode yang sama; tanpa diskonto.",
      takes: {
        average_purchase: "Nilai rata-rata satu pembelian, dalam uang.",
        frequency: "Jumlah pembelian per periode, 0 atau lebih.",
        lifespan: "Berapa periode pelanggan bertahan, 0 atau lebih.",
        margin,
        cac: "Biaya untuk mendapatkan pelanggan, dalam uang, 0 atau lebih.",
      },
    },
    "CLV.PERIOD": {
      does: "Nilai pelanggan dalam satu periode: rata-rata pembelian x frekuensi.",
      takes: {
        average_purchase: "Nilai rata-rata satu pembelian, dalam uang.",
        frequency: "Jumlah pembelian per periode, 0 atau lebih.",
      },
    },
    "CLV.TIER": {
      does: "Tinggi, Menengah, atau Rendah untuk setiap nilai, menurut porsi pelanggan di atasnya. Nilai yang sama mendapat tingkat yang sama; jika semua sama, Menengah; nilai negatif selalu Rendah.",
      takes: {
        values: "Nilai setiap pelanggan, satu per sel.",
        high: "Porsi pelanggan di tingkat Tinggi, dari 0% sampai 100%.",
        middle: "Porsi pelanggan di tingkat Menengah, dari 0% sampai 100%; sisanya Rendah.",
        answers,
      },
    },
    "CUSTOMER.VALUE": {
      does: "Nilai bagi pelanggan: total manfaat - total biaya, berwujud dan tidak berwujud, pada satu skala.",
      takes: {
        benefits: "Semua manfaat bagi pelanggan, satu per sel, dalam uang atau poin.",
        costs: "Semua biaya bagi pelanggan pada skala yang sama, satu per sel, sebagai angka positif.",
      },
    },
    CAC: {
      does: "Biaya akuisisi pelanggan: biaya untuk satu pelanggan baru. Pengeluaran dan pelanggan baru dari periode yang sama.",
      takes: {
        spend: "Uang yang dikeluarkan untuk mendapatkan pelanggan dalam periode itu.",
        new_customers: "Pelanggan yang didapat dalam periode yang sama, lebih dari 0.",
      },
    },
    LTVCAC: {
      does: "Nilai seumur hidup dibagi biaya akuisisi. Keduanya per pelanggan dan dalam mata uang yang sama.",
      takes: {
        clv: "Nilai seumur hidup seorang pelanggan, dalam uang.",
        cac: "Biaya untuk mendapatkan seorang pelanggan, dalam uang, lebih dari 0.",
      },
    },
    "LTVCAC.RATING": {
      does: "Arti rasio nilai seumur hidup terhadap biaya akuisisi: di bawah 1 Merugi, di bawah target Perlu penyesuaian, di bawah batas atas Sehat, selebihnya Masih bisa ditambah investasinya.",
      takes: {
        ratio: "Nilai seumur hidup dibagi biaya akuisisi.",
        healthy: "Rasio target; mulai dari sini Sehat.",
        high: "Rasio yang mulai dari sini investasinya masih bisa ditambah.",
      },
    },
    "CAC.MAX": {
      does: "Biaya akuisisi tertinggi yang masih mencapai rasio target: nilai seumur hidup / target.",
      takes: {
        clv: "Nilai seumur hidup seorang pelanggan, dalam uang.",
        target: "Rasio nilai seumur hidup terhadap biaya akuisisi yang ingin dicapai, lebih dari 0.",
      },
    },
    "CAC.PAYBACK": {
      does: "Berapa periode sampai margin dari pendapatan pelanggan menutup biaya akuisisi. Pendapatan sama di setiap periode; tanpa diskonto.",
      takes: {
        cac: "Biaya untuk mendapatkan pelanggan, dalam uang, 0 atau lebih.",
        arpa: "Pendapatan rata-rata per akun dan periode, dalam uang; jawabannya dalam periode ini.",
        margin,
      },
    },
    "CHURN.RATE": {
      does: "Porsi pelanggan di awal periode yang berhenti selama periode itu: hilang / awal.",
      takes: {
        start: "Jumlah pelanggan di awal periode, lebih dari 0.",
        lost: "Di antaranya, pelanggan yang berhenti selama periode itu; tidak lebih dari jumlah awal.",
      },
    },
    "RETENTION.RATE": {
      does: "Porsi pelanggan di awal periode yang masih ada di akhirnya: (akhir - baru) / awal.",
      takes: {
        start: "Jumlah pelanggan di awal periode, lebih dari 0.",
        end: "Jumlah pelanggan di akhir periode, 0 atau lebih.",
        new: "Pelanggan yang didapat selama periode itu, 0 atau lebih.",
      },
    },
    LIFESPAN: {
      does: "Perkiraan berapa periode sampai pelanggan berhenti, jika churn tetap: 1 / churn.",
      takes: { churn: "Porsi pelanggan yang berhenti per periode, di atas 0% sampai 100%." },
    },
    NPS: {
      does: "Net Promoter Score: % promotor (9-10) - % detraktor (0-6), dari -100 sampai 100.",
      takes: { scores: "Jawaban dari 0 sampai 10, satu per sel; yang lain dilewati.", answers },
    },
    CSAT: {
      does: "Kepuasan pelanggan: % jawaban di kotak teratas (3 dari 3, 4-5 dari 5, 6-7 dari 7, 9-10 dari 10).",
      takes: {
        scores: "Jawaban, satu per sel; yang tidak sesuai skala dilewati.",
        scale: "Jawaban tertinggi yang mungkin: 3, 5, 7, atau 10.",
        answers,
      },
    },
    "RFM.TABLE": {
      does: "Tabel dengan satu baris per pelanggan, belanja terbesar lebih dulu: hari sejak pembelian terakhir, jumlah pembelian (hari dengan penjualan), belanja bersih, skor R, F, dan M, kode, dan segmen. Baris tanpa pelanggan, tanggal, atau nilai dilewati.",
      takes: {
        customers: "Pelanggan di setiap baris: ID, alamat email, atau nama.",
        dates: "Tanggal setiap baris.",
        amounts: "Uang di setiap baris; pengembalian dana bernilai negatif: mengurangi belanja dan bukan pembelian.",
        as_of: "Hari terakhir analisis; baris sesudahnya dilewati. Jika tidak diisi, sehari setelah tanggal terakhir.",
        bins: "Jumlah tingkat skor, dari 2 sampai 10; segmen hanya bernama jika 5.",
        map,
      },
    },
    "RFM.SCORE": {
      does: "Skor setiap nilai di antara semuanya, 1 sampai jumlah kelas, menurut porsi yang lebih buruk. Nilai yang sama mendapat skor yang sama.",
      takes: {
        values: "Nilai yang diberi skor, satu per sel; minimal sebanyak jumlah kelas.",
        bins: "Jumlah tingkat skor, dari 2 sampai 10.",
        higher_is_better: "TRUE jika nilai lebih besar berarti lebih baik; FALSE untuk hari sejak pembelian terakhir.",
        answers,
      },
    },
    "RFM.SEGMENT": {
      does: "Nama segmen untuk tiga skor dari 1 sampai 5.",
      takes: {
        r: "Skor resensi (recency), 1 sampai 5.",
        f: "Skor frekuensi, 1 sampai 5.",
        m: "Skor moneter, 1 sampai 5.",
        map,
      },
    },
  },
  leftOut: (value) => `Jika tidak diisi ${value}.`,
  flags: { yes: "TRUE", no: "FALSE" },
  blankCell: "Sel kosong bisa dihitung sebagai 0.",
};
