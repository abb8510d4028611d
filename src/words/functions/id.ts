/** How are worksheet functions described in Indonesian? */
import { dropoutModels, type DropoutModel } from "./dropoutModels";
import type { FunctionWords } from "./shape";

const margin = "Bagian dari harga yang tersisa setelah biaya, dari -100% sampai 100%.";
const answers =
  "Berapa angka yang sungguh jawaban, misalnya COUNT dari rentang yang sama: nol selebihnya adalah sel kosong. Jika tidak diisi, setiap 0 dihitung.";
const customers = "Pelanggan di setiap baris: ID, alamat email, atau nama.";
const dates = "Tanggal setiap baris.";
const refunds =
  "Nilai uang di setiap baris; pengembalian dana bernilai negatif: mengurangi belanja dan bukan pembelian.";
const cacOfOne = "Biaya untuk mendapatkan seorang pelanggan, dalam uang, lebih dari 0.";
const clvOfOne = "Nilai seumur hidup seorang pelanggan, dalam uang.";
const targetRatio = "Rasio nilai seumur hidup terhadap biaya akuisisi yang ingin dicapai, lebih dari 0.";
const discount = "Tingkat diskonto per periode, di atas -100% sampai 100%.";
const unit = '"day", "week", "month", "quarter", atau "year".';
const cohortPeriod =
  'Panjang periode kohort: "week", "month", "quarter", atau "year". Jika tidak diisi, "month".';
const cohortEnd = "Hari terakhir yang dihitung; baris sesudahnya dilewati. Jika tidak diisi, tanggal terakhir.";
const lastDay =
  "Hari terakhir analisis; baris sesudahnya dilewati. Jika tidak diisi, sehari setelah tanggal terakhir.";
const salesOnly =
  "Nilai uang di setiap baris, supaya pengembalian dana tidak dihitung sebagai pembelian. Jika tidak diisi, setiap baris adalah pembelian.";
const map =
  "Segmen sendiri: dua kolom, kode dan nama, dengan semua 125 kode dari 111 sampai 555. Jika tidak diisi, sebelas segmen standar.";

const { bgnbd, mbgnbd, paretonbd } = dropoutModels({
  bgnbd: "pelanggan hanya bisa hilang tepat setelah pembelian ulang",
  mbgnbd: "pelanggan bisa hilang tepat setelah tiap pembelian, termasuk yang pertama",
  paretonbd: "pelanggan bisa hilang kapan saja",
});

const modelOf = (fitName: string, parameters: string): string =>
  `Rentang hasil ${fitName}, atau parameternya ${parameters} dalam satu baris atau kolom.`;
const bgbb = modelOf("BGBB.FIT", "alpha, beta, gamma, delta");
const gammagamma = modelOf("GAMMAGAMMA.FIT", "p, q, gamma");
const sbg = modelOf("SBG.FIT", "alpha, beta");

const repeats = "Pembelian ulang (x) setiap pelanggan: bilangan bulat, tanpa pembelian pertama.";
const ages = "Waktu dari pembelian pertama setiap pelanggan sampai hari terakhir data; satuannya menjadi satuan semua jawaban.";
const count = "Banyaknya pelanggan di setiap baris, jika baris yang sama digabung. Jika tidak diisi, setiap baris adalah satu pelanggan.";
const historyColumns = {
  x: repeats,
  recency: "Umur saat pembelian terakhir: waktu dari pembelian pertama sampai terakhir, bukan hari sejak pembelian terakhir; 0 jika x 0. Satuannya sama dengan umur.",
  age: ages,
  count,
};
const intervals =
  "TRUE menambahkan dua kolom: di antara nilai mana setiap parameter berada dalam 95 dari 100 kasus, menurut bentuk likelihood; sel kosong berarti tanpa batas. Perhitungannya lebih lama. Jika tidak diisi, FALSE.";
const fitColumns = { ...historyColumns, intervals };
const ageOfOne = "Waktu dari pembelian pertama sampai sekarang, dalam satuan waktu yang dipakai fungsi FIT.";
const history = {
  x: "Pembelian ulang (x): bilangan bulat, tanpa pembelian pertama.",
  recency: "Umur saat pembelian terakhir: waktu dari pembelian pertama sampai terakhir, bukan hari sejak pembelian terakhir; 0 jika x 0. Satuannya sama dengan umur.",
  age: ageOfOne,
};
const horizon = "Jangka waktu ke depan, 0 atau lebih, dalam satuan waktu yang dipakai fungsi FIT: 52 berarti setahun jika satuannya minggu.";
const taken = "Berapa kesempatan yang dipakai pelanggan untuk membeli, bilangan bulat.";
const occasions = {
  recency: "Nomor kesempatan terakhir yang dipakai membeli, dihitung dari 1, bukan berapa kesempatan sejak itu; 0 jika x 0.",
  opportunities: "Berapa kesempatan membeli sejauh ini, setelah pembelian pertama: bilangan bulat, misalnya 6 untuk enam acara tahunan.",
};
const agesEnd = "Hari terakhir yang dihitung: umur berakhir di sini, baris sesudahnya dilewati. Jika tidak diisi, tanggal terakhir.";

const fitsHowWell = (name: string): string =>
  `Seberapa cocok parameter model ${name} ini dengan pelanggan Anda: log-likelihood, dijumlahkan untuk seluruh rentang; makin tinggi makin cocok. Suku tanpa parameter tidak ikut dihitung, jadi bandingkan hanya untuk pelanggan yang sama.`;
const fit = ({ name, loss }: DropoutModel): { does: string; takes: typeof fitColumns } => ({
  does: `Seberapa sering pelanggan membeli dan seberapa cepat mereka hilang: parameter model ${name} dengan kesalahan standar. Mengasumsikan setiap pelanggan membeli dengan laju tetapnya sendiri, dan ${loss}.`,
  takes: fitColumns,
});
const expected = ({ name, fit: fitName, parameters, loss }: DropoutModel) => ({
  does: `Perkiraan jumlah pembelian pelanggan ini dari sekarang sampai akhir jangka proyeksi; tanpa x, resensi, dan umur: pembelian ulang pelanggan baru sejak pembelian pertamanya. ${name}: ${loss}.`,
  takes: {
    model: modelOf(fitName, parameters), horizon, ...history,
    x: `${history.x} Jika tidak diisi, begitu juga resensi dan umur, pelanggan baru.`,
  },
});
const pAlive = ({ name, fit: fitName, parameters, loss }: DropoutModel) => ({
  does: `Peluang masih aktif, P(alive): peluang pelanggan ini, yang diam sejak pembelian terakhirnya, belum hilang untuk selamanya. ${name}: ${loss}.`,
  takes: { model: modelOf(fitName, parameters), ...history },
});
const none = ({ name, fit: fitName, parameters, loss }: DropoutModel) => ({
  does: `Peluang pelanggan ini tidak membeli apa pun dari sekarang sampai akhir jangka proyeksi, entah sudah hilang atau hanya menunggu. ${name}: ${loss}.`,
  takes: { model: modelOf(fitName, parameters), horizon, ...history },
});
const dert = ({ name, fit: fitName, parameters, loss }: DropoutModel) => ({
  does: `Semua pembelian yang diperkirakan dari pelanggan ini mulai sekarang, tanpa batas waktu, didiskontokan ke hari ini (DERT). Dikali margin satu pembelian, itulah sisa nilai pelanggan. ${name}: ${loss}.`,
  takes: {
    model: modelOf(fitName, parameters), ...history,
    discount: "Tingkat diskonto kontinu per satuan waktu yang dipakai fungsi FIT, di atas 0: LN(1 + tingkat per tahun) / 52 untuk minggu.",
  },
});
const logLikelihood = ({ name, fit: fitName, parameters }: DropoutModel) => ({
  does: fitsHowWell(name),
  takes: { model: modelOf(fitName, parameters), ...historyColumns },
});

export const id: FunctionWords = {
  groups: {
    value: "Nilai",
    acquisition: "Akuisisi",
    retention: "Churn dan retensi",
    orders: "Pesanan",
    experience: "Pengalaman pelanggan",
    segments: "Segmen dan konsentrasi",
    cohorts: "Kohort",
    baskets: "Keranjang dan paket bundling",
    offers: "Penawaran",
    customer: "Satu pelanggan",
    models: "Model probabilitas",
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
    "CLV.RETENTION": {
      does: "Nilai seumur hidup dengan tingkat retensi tetap: setiap margin mendatang dikali peluang pelanggan masih ada, lalu didiskontokan. Margin diterima di akhir setiap periode.",
      takes: {
        margin: "Margin per periode dari pelanggan yang masih ada, dalam uang.",
        retention: "Porsi pelanggan yang bertahan dari satu periode ke periode berikutnya, dari 0% sampai 100%.",
        discount,
        periods: "Berapa periode yang dihitung, bilangan bulat dari 1 sampai 1200. Jika tidak diisi, tanpa akhir.",
        first_now: "TRUE jika margin pertama langsung diterima, pasti dan tanpa diskonto.",
      },
    },
    "CLV.CASHFLOW": {
      does: "Nilai seumur hidup dari margin dan tingkat retensi tersendiri untuk setiap periode: jumlah dari margin x porsi yang masih ada / (1 + diskonto)^periode. Margin diterima di akhir setiap periode.",
      takes: {
        margins: "Margin setiap periode, dalam uang, satu per sel.",
        retentions: "Porsi pelanggan yang bertahan selama setiap periode, dari 0% sampai 100%; sebanyak marginnya.",
        discount,
      },
    },
    "CLV.SUBSCRIPTION": {
      does: "Nilai seumur hidup seorang pelanggan langganan: pendapatan per periode x margin / (churn - ekspansi). Semua tingkat dianggap tetap; tanpa diskonto.",
      takes: {
        arpa: "Pendapatan rata-rata per akun dan periode, dalam uang.",
        churn: "Porsi pelanggan yang berhenti per periode, di atas 0% sampai 100%.",
        margin,
        expansion:
          "Pertumbuhan pendapatan dari pelanggan yang bertahan, per periode, dari 0% sampai 100% dan di bawah churn.",
      },
    },
    "CLV.HISTORIC": {
      does: "Belanja pelanggan sampai saat ini, setelah pengembalian dana: satu pelanggan, atau tabel semuanya, terbesar lebih dulu. Baris tanpa pelanggan atau nilai dilewati.",
      takes: {
        customers,
        amounts: "Nilai uang di setiap baris; pengembalian dana bernilai negatif.",
        customer: "Pelanggan yang dicari. Jika tidak diisi, tabel semua pelanggan.",
      },
    },
    "CLV.TRANSITION": {
      does: "Nilai seumur hidup pelanggan di setiap status rantai Markov, misalnya aktif, jeda, hilang. Margin diterima di akhir setiap periode, menurut status yang dicapai; dengan diskonto.",
      takes: {
        margins: "Margin per periode di setiap status, dalam uang, satu per sel.",
        matrix:
          "Peluang berpindah dari status baris ke status kolom dalam satu periode; setiap baris berjumlah 100%.",
        discount: "Tingkat diskonto per periode; di atas 0% jika periodenya tanpa akhir.",
        periods: "Berapa periode yang dihitung, bilangan bulat dari 1 sampai 1200. Jika tidak diisi, tanpa akhir.",
      },
    },
    "CLV.SENSITIVITY": {
      does: "Tabel dua arah nilai seumur hidup: rata-rata pembelian ke bawah, frekuensi ke samping, masing-masing turun dan naik sebesar perubahannya.",
      takes: {
        average_purchase: "Nilai rata-rata satu pembelian, dalam uang.",
        frequency: "Jumlah pembelian per periode, 0 atau lebih.",
        lifespan: "Berapa periode pelanggan bertahan, 0 atau lebih.",
        margin,
        steps: "Besar perubahan, masing-masing di atas 0% sampai 100%. Jika tidak diisi, 10% dan 20%.",
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
        clv: clvOfOne,
        cac: cacOfOne,
      },
    },
    "LTVCAC.RATING": {
      does: "Arti rasio nilai seumur hidup terhadap biaya akuisisi: di bawah 1 Merugi, di bawah target Perlu penyesuaian, di bawah batas atas Sehat, selebihnya Masih bisa ditambah investasinya.",
      takes: {
        ratio: "Nilai seumur hidup dibagi biaya akuisisi.",
        healthy: "Rasio target; mulai dari sini Sehat.",
        high: "Rasio yang mulai dari sini investasinya masih bisa ditambah.",
        bands: "Penilaian sendiri: dua kolom, rasio terendah dan nama. Jika tidak diisi, empat penilaian standar.",
      },
    },
    "CAC.MAX": {
      does: "Biaya akuisisi tertinggi yang masih mencapai rasio target: nilai seumur hidup / target.",
      takes: {
        clv: clvOfOne,
        target: targetRatio,
      },
    },
    "CAC.LIMIT": {
      does: "Batas total pengeluaran kampanye agar rasio target tercapai: nilai seumur hidup / target x perkiraan pelanggan.",
      takes: {
        clv: clvOfOne,
        expected_customers: "Pelanggan yang diperkirakan didapat dari kampanye itu, 0 atau lebih.",
        target: targetRatio,
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
    CPA: {
      does: "Biaya per tindakan: biaya kampanye / tindakan, misalnya pesanan atau pendaftaran.",
      takes: { cost: "Biaya kampanye, dalam uang.", actions: "Jumlah tindakan, lebih dari 0." },
    },
    ROI: {
      does: "Laba atas investasi (ROI): (hasil - biaya) / biaya, jadi 2 berarti setiap Rp1 kembali ditambah Rp2 lagi.",
      takes: {
        gain: "Uang yang dihasilkan, belum dikurangi biaya.",
        cost: "Uang yang ditanam, lebih dari 0.",
      },
    },
    "CHURN.MAX": {
      does: "Tingkat churn tertinggi agar nilai seumur hidup masih mencapai rasio target, paling besar 100%: pendapatan x margin / (target x biaya akuisisi). Berlaku per periode pendapatan.",
      takes: {
        arpa: "Pendapatan rata-rata per akun dan periode, dalam uang.",
        margin,
        cac: cacOfOne,
        target: targetRatio,
      },
    },
    "CHANNEL.VALUE": {
      does: "Tabel dengan satu baris per saluran: pelanggan yang didapat, rata-rata dan median belanjanya dalam jangka yang sama sejak pembelian pertama, biaya akuisisi, rasio, biaya akuisisi tertinggi, penilaian. Pelanggan masuk ke saluran pembelian pertamanya; hanya pelanggan yang sudah melewati jangka itu yang dihitung. Rasio target 3.",
      takes: {
        channels: "Saluran di setiap baris.",
        customers,
        dates,
        amounts:
          "Nilai uang di setiap baris; pengembalian dana bernilai negatif. Jika diisi margin, bukan penjualan, nilainya setelah biaya.",
        cac_table: "Dua kolom, saluran dan biaya satu pelanggan baru. Jika tidak diisi, tanpa rasio.",
        window:
          "Berapa hari sejak pembelian pertama, termasuk hari itu, yang belanjanya dihitung; bilangan bulat dari 1 sampai 36525.",
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
    "CHURN.CONVERT": {
      does: "Tingkat churn untuk panjang periode lain: 1 - (1 - tingkat)^(tujuan / asal). Satu bulan adalah 365,25 / 12 hari.",
      takes: {
        rate: "Porsi pelanggan yang berhenti per periode, dari 0% sampai 100%.",
        from: `Periode asal tingkat itu: ${unit}`,
        to: `Periode tujuan: ${unit}`,
      },
    },
    "DISCOUNT.CONVERT": {
      does: "Tingkat diskonto atau bunga untuk panjang periode lain, secara majemuk: (1 + tingkat)^(tujuan / asal) - 1. Satu bulan adalah 365,25 / 12 hari.",
      takes: {
        rate: "Tingkat per periode, di atas -100%.",
        from: `Periode asal tingkat itu: ${unit}`,
        to: `Periode tujuan: ${unit}`,
      },
    },
    LIFESPAN: {
      does: "Perkiraan berapa periode sampai pelanggan berhenti, jika churn tetap: 1 / churn.",
      takes: { churn: "Porsi pelanggan yang berhenti per periode, di atas 0% sampai 100%." },
    },
    "CHURN.SMOOTH": {
      does: "Untuk setiap periode, rata-rata tingkat churn dari paling banyak sekian periode sebelumnya: perkiraan sederhana. Untuk periode pertama tidak ada.",
      takes: {
        churns: "Tingkat churn setiap periode, terlama lebih dulu, satu per sel, dari 0% sampai 100%.",
        periods: "Berapa periode ke belakang, bilangan bulat dari 1 sampai 1200.",
      },
    },
    AOV: {
      does: "Nilai pesanan rata-rata: belanja bersih / pesanan. Baris dengan nomor pesanan sama adalah satu pesanan; pengembalian dana mengurangi belanja dan bukan pesanan.",
      takes: {
        orders: "Nomor pesanan di setiap baris.",
        amounts: "Nilai uang di setiap baris; pengembalian dana bernilai negatif.",
      },
    },
    "PURCHASE.FREQUENCY": {
      does: "Pembelian per pelanggan dan periode. Satu pembelian adalah satu hari seorang pelanggan memesan.",
      takes: {
        customers,
        dates,
        periods:
          "Berapa periode yang dicakup data, lebih dari 0; 2 untuk dua tahun jika ingin pembelian per tahun.",
        amounts: salesOnly,
      },
    },
    "REPEAT.RATE": {
      does: "Porsi pelanggan yang membeli pada dua hari atau lebih.",
      takes: { customers, dates, amounts: salesOnly },
    },
    GMV: {
      does: "Nilai barang dagangan bruto (GMV): jumlah dari kuantitas x harga. Baris tanpa salah satu angka itu dilewati.",
      takes: { quantities: "Kuantitas di setiap baris.", prices: "Harga satuan di setiap baris, dalam uang." },
    },
    "ORDER.GAP": {
      does: "Median hari dari satu pembelian ke berikutnya: milik satu pelanggan, atau semua jarak semua pelanggan. Pesanan pada hari yang sama adalah satu pembelian.",
      takes: { customers, dates, customer: "Pelanggan yang dicari. Jika tidak diisi, semua.", amounts: salesOnly },
    },
    "NEXT.ORDER": {
      does: "Kapan pelanggan kemungkinan memesan lagi: pembelian terakhir + jarak mediannya, sebagai tanggal. Untuk satu pelanggan, atau tabel semuanya, yang terdekat lebih dulu. Tidak ada perkiraan untuk pelanggan yang baru membeli pada satu hari.",
      takes: {
        customers,
        dates,
        customer: "Pelanggan yang dicari. Jika tidak diisi, tabel semua pelanggan.",
        as_of: "Tanggal acuan; baris sesudahnya dilewati. Jika tidak diisi, sehari setelah tanggal terakhir.",
        amounts: salesOnly,
      },
    },
    "CUSTOMER.PASSIVE": {
      does: "TRUE jika pelanggan sudah tidak membeli lebih lama dari sekian kali jarak biasanya.",
      takes: {
        last_purchase: "Tanggal pembelian terakhir.",
        gap: "Jarak biasa antara dua pembelian dalam hari, 0 atau lebih, misalnya dari ORDER.GAP.",
        as_of: "Tanggal acuan.",
        times: "Berapa kali jarak yang masih wajar, lebih dari 0.",
      },
    },
    "BEST.TIME": {
      does: "Hari dalam seminggu dengan tanggal terbanyak dan, jika tanggalnya memuat jam, jamnya. Jika sama banyak, yang lebih awal.",
      takes: { dates: "Tanggal pesanan, dengan atau tanpa jam." },
    },
    NPS: {
      does: "Net Promoter Score: % promotor (9-10) - % detraktor (0-6), dari -100 sampai 100.",
      takes: { scores: "Jawaban dari 0 sampai 10, satu per sel; yang lain dilewati.", answers },
    },
    "NPS.CLASS": {
      does: "Kelas satu jawaban: 9-10 Promotor, 7-8 Pasif, 0-6 Detraktor.",
      takes: { score: "Jawaban, bilangan bulat dari 0 sampai 10." },
    },
    "NPS.MARGIN": {
      does: "Margin kesalahan Net Promoter Score dalam poin, 95%: sejauh itu skor bisa meleset ke kedua arah. Mengasumsikan sampel acak.",
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
    CES: {
      does: "Skor upaya pelanggan: rata-rata jawaban tentang seberapa mudah; makin tinggi makin mudah.",
      takes: {
        scores: "Jawaban, satu per sel; yang tidak sesuai skala dilewati.",
        scale: "Jawaban tertinggi yang mungkin: 3, 5, 7, atau 10.",
        answers,
      },
    },
    "FEEDBACK.CATEGORY": {
      does: "Topik komentar: Website, Pengiriman, Harga, Kualitas, Layanan, Produk, Pembayaran, Keamanan dan privasi, atau Lainnya. Menghitung kata kunci bahasa Inggris, Indonesia, dan Polandia.",
      takes: {
        text: "Komentar, atau rentang berisi komentar.",
        keywords:
          "Kata kunci sendiri: dua kolom, kategori dan kata kunci yang dipisahkan koma; bintang mewakili akhiran apa pun, misalnya kirim*. Jika tidak diisi, kata kunci standar.",
      },
    },
    "RFM.TABLE": {
      does: "Tabel dengan satu baris per pelanggan, belanja terbesar lebih dulu: hari sejak pembelian terakhir, jumlah pembelian (hari dengan penjualan), belanja bersih, skor R, F, dan M, kode, dan segmen. Baris tanpa pelanggan, tanggal, atau nilai dilewati.",
      takes: {
        customers,
        dates,
        amounts: refunds,
        as_of: lastDay,
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
        r: "Skor kebaruan (recency), 1 sampai 5.",
        f: "Skor frekuensi, 1 sampai 5.",
        m: "Skor moneter, 1 sampai 5.",
        map,
      },
    },
    "PARETO.SHARE": {
      does: "Porsi dari total yang dihasilkan pelanggan teratas, misalnya 20% teratas. Jumlah pelanggannya dibulatkan ke atas.",
      takes: {
        values: "Nilai setiap pelanggan, satu per sel.",
        top: "Porsi pelanggan yang dihitung sebagai teratas, dari 0% sampai 100%.",
        answers,
      },
    },
    "ABC.CLASS": {
      does: "A, B, atau C untuk setiap nilai, menurut porsi total dari nilai yang lebih besar. Nilai yang sama mendapat kelas yang sama.",
      takes: {
        values: "Nilai setiap barang atau pelanggan, satu per sel.",
        a: "Porsi dari total; sampai batas ini nilai masuk A, dari 0% sampai 100%.",
        b: "Porsi dari total; sampai batas ini nilai masuk B, dari 0% sampai 100%.",
      },
    },
    DECILE: {
      does: "Sepersepuluh pelanggan tempat setiap nilai berada, 1 (terbaik) sampai 10. Nilai yang sama mendapat desil yang sama.",
      takes: { values: "Nilai setiap pelanggan, satu per sel.", answers },
    },
    "COHORT.RETENTION": {
      does: "Tabel dengan satu baris per periode pembelian pertama: porsi pelanggannya yang membeli lagi, menurut umur kohort dalam periode, dan rata-rata tertimbang. Satu pembelian adalah satu hari seorang pelanggan memesan; periode terakhir mungkin belum lengkap.",
      takes: {
        customers,
        dates,
        period: cohortPeriod,
        mode: '"in period": yang membeli dalam periode itu; "ever after": saat itu atau sesudahnya. Jika tidak diisi, "in period".',
        as_of: cohortEnd,
        amounts: salesOnly,
      },
    },
    "COHORT.VALUE": {
      does: "Tabel dengan satu baris per periode pembelian pertama: belanja bersih kumulatif per pelanggan kohort, menurut umur kohort dalam periode, dan rata-rata tertimbang. Yang berhenti membeli tetap dihitung.",
      takes: { customers, dates, amounts: refunds, period: cohortPeriod, as_of: cohortEnd },
    },
    "BASKET.PAIRS": {
      does: "Tabel produk yang dibeli bersama, pesanan terbanyak lebih dulu: pesanan dengan keduanya, dukungan (porsi semua pesanan), keyakinan (porsi pesanan dengan produk pertama), lift (berapa kali lebih sering daripada kebetulan). Satu produk dihitung sekali per pesanan.",
      takes: {
        orders: "Nomor pesanan di setiap baris.",
        products: "Produk di setiap baris; pilih kedua kolom tanpa judulnya.",
        min_orders: "Paling sedikit berapa pesanan yang memuat pasangan itu, bilangan bulat 1 atau lebih.",
      },
    },
    "BUNDLE.PRICE": {
      does: "Harga paket bundling: total harga x (1 - diskon).",
      takes: {
        prices: "Harga setiap isi paket, dalam uang, satu per sel.",
        price_discount: "Diskon harga paket, dari 0% sampai 100%.",
      },
    },
    "BUNDLE.UPLIFT": {
      does: "Kenaikan jumlah set yang harus terjual sebagai paket agar total margin sama: margin satu set dengan harga penuh / margin dengan diskon - 1.",
      takes: {
        prices: "Harga setiap isi paket, dalam uang, satu per sel.",
        costs: "Biaya setiap isi paket, dalam uang, sesuai urutan harganya.",
        price_discount: "Diskon harga paket, dari 0% sampai 100%.",
      },
    },
    "GIFT.THRESHOLD": {
      does: "Minimum belanja agar hadiah gratis menutup biayanya: median nilai pesanan + biaya hadiah / margin, dibulatkan ke atas ke dua digit pertama.",
      takes: {
        order_values: "Nilai setiap pesanan, dalam uang, satu per sel; yang tidak di atas 0 diabaikan.",
        gift_cost: "Biaya hadiah, dalam uang, 0 atau lebih.",
        margin: "Bagian dari harga yang tersisa setelah biaya, di atas 0% sampai 100%.",
      },
    },
    "WINBACK.MAX": {
      does: "Insentif tertinggi yang rata-rata masih sepadan untuk memenangkan kembali pelanggan: peluang x margin.",
      takes: {
        probability: "Peluang pelanggan kembali karena insentif itu, dari 0% sampai 100%.",
        margin: "Margin yang diharapkan dari pelanggan yang kembali, dalam uang.",
      },
    },
    "PLAN.PAYMENT": {
      does: "Cicilan tetap dari rencana pembayaran, yang pertama satu periode dari sekarang; tanpa bunga cukup jumlah uang / banyak cicilan.",
      takes: {
        amount: "Total uang yang dicicil, sebelum bunga.",
        payments: "Banyak cicilan, bilangan bulat 1 atau lebih.",
        rate: "Bunga per periode di antara dua cicilan, dari 0% sampai 100%.",
      },
    },
    "PLAN.ANNUAL": {
      does: "Diskon impas langganan yang dibayar setahun di muka, dibanding langganan bulanan yang sebagian pelanggannya berhenti: 1 - (1 - (1 - churn)^12) / (12 x churn).",
      takes: { churn: "Porsi pelanggan bulanan yang berhenti per bulan, di atas 0% sampai 100%." },
    },
    "RETAIN.VALUE": {
      does: "Penghematan dari mempertahankan pelanggan: biaya mempertahankan satu x berapa kali lebih mahal pelanggan baru. Faktor 5 hanyalah patokan umum.",
      takes: {
        cost_to_retain: "Biaya mempertahankan seorang pelanggan, dalam uang, 0 atau lebih.",
        times: "Berapa kali lebih mahal mendapatkan pelanggan baru, lebih dari 0.",
      },
    },
    "LOYALTY.COST": {
      does: "Biaya poin loyalitas sebagai porsi margin: poin per belanja x nilai satu poin x porsi yang ditukar / margin.",
      takes: {
        earn_rate: "Poin per satuan uang yang dibelanjakan, 0 atau lebih.",
        point_value: "Nilai satu poin yang ditukar, dalam uang, 0 atau lebih.",
        redemption: "Porsi poin yang ditukar, dari 0% sampai 100%.",
        margin: "Bagian dari harga yang tersisa setelah biaya, di atas 0% sampai 100%.",
      },
    },
    "CUSTOMER.CARD": {
      does: "Semua tentang satu pelanggan dalam satu baris: pembelian pertama dan terakhir, jumlah pembelian, belanja bersih, rata-rata, jarak median, perkiraan pesanan berikutnya, skor, segmen, dan tingkat (20% teratas Tinggi, 30% berikutnya Menengah), dinilai di antara semua pelanggan.",
      takes: {
        customer: "Pelanggan yang dicari.",
        customers,
        dates,
        amounts: refunds,
        as_of: lastDay,
      },
    },
    "BTYD.SUMMARY": {
      does: "Bahan untuk fungsi FIT, satu baris per pelanggan: pembelian ulang (x), resensi, umur, dan nilai rata-rata pembelian ulang. Satu pembelian adalah satu hari dengan penjualan; yang pertama tidak dihitung. Resensi di sini umur saat pembelian terakhir, bukan hari sejak itu.",
      takes: {
        customers,
        dates,
        amounts: "Nilai uang di setiap baris; pengembalian dana bernilai negatif: mengurangi nilai dan bukan pembelian. Jika tidak diisi, setiap baris adalah pembelian dan nilainya dikosongkan.",
        unit: `Satuan resensi dan umur, jadi juga satuan model: ${unit} Jika tidak diisi, "week".`,
        as_of: agesEnd,
      },
    },
    "BGNBD.FIT": fit(bgnbd),
    "BGNBD.EXPECTED": expected(bgnbd),
    "BGNBD.PALIVE": {
      ...pAlive(bgnbd),
      does: `${pAlive(bgnbd).does} Jadi tanpa pembelian ulang selalu 100%.`,
    },
    "BGNBD.NONE": none(bgnbd),
    "BGNBD.DERT": dert(bgnbd),
    "BGNBD.LOGLIKELIHOOD": logLikelihood(bgnbd),
    "MBGNBD.FIT": fit(mbgnbd),
    "MBGNBD.EXPECTED": expected(mbgnbd),
    "MBGNBD.PALIVE": pAlive(mbgnbd),
    "MBGNBD.NONE": none(mbgnbd),
    "MBGNBD.DERT": dert(mbgnbd),
    "MBGNBD.LOGLIKELIHOOD": logLikelihood(mbgnbd),
    "PARETONBD.FIT": fit(paretonbd),
    "PARETONBD.EXPECTED": expected(paretonbd),
    "PARETONBD.PALIVE": pAlive(paretonbd),
    "PARETONBD.NONE": none(paretonbd),
    "PARETONBD.DERT": dert(paretonbd),
    "PARETONBD.LOGLIKELIHOOD": logLikelihood(paretonbd),
    "NBD.FIT": {
      does: "Seberapa sering pelanggan membeli jika tidak ada yang pernah hilang: parameter model NBD dengan kesalahan standar. Untuk data yang tidak memperlihatkan pelanggan hilang. Mengasumsikan setiap pelanggan membeli dengan laju tetapnya sendiri, selamanya.",
      takes: { x: repeats, age: ages, count, intervals },
    },
    "NBD.EXPECTED": {
      does: "Perkiraan jumlah pembelian pelanggan ini dari sekarang sampai akhir jangka proyeksi; tanpa x dan umur: pembelian ulang pelanggan baru sejak pembelian pertamanya. NBD: tidak ada yang pernah hilang, jadi untuk jangka panjang hasilnya terlalu tinggi.",
      takes: { model: modelOf("NBD.FIT", "r, alpha"), horizon, x: `${history.x} Jika tidak diisi, begitu juga umur, pelanggan baru.`, age: ageOfOne },
    },
    "BGBB.FIT": {
      does: "Seberapa sering pelanggan membeli dan seberapa cepat hilang jika hanya bisa membeli pada kesempatan tertentu, misalnya setahun sekali: parameter model BG/BB dengan kesalahan standar. Mengasumsikan peluang tetap tiap pelanggan, paling banyak satu pembelian setiap kali.",
      takes: { x: repeats, ...occasions, count, intervals },
    },
    "BGBB.EXPECTED": {
      does: "Perkiraan jumlah pembelian pelanggan ini pada kesempatan-kesempatan berikutnya. BG/BB: paling banyak satu pembelian setiap kali, dan pelanggan bisa hilang sebelum setiap kesempatan.",
      takes: { model: bgbb, horizon: "Berapa kesempatan ke depan yang dihitung, bilangan bulat 0 atau lebih.", x: taken, ...occasions },
    },
    "BGBB.PALIVE": {
      does: "Peluang masih aktif pada kesempatan berikutnya, P(alive): peluang pelanggan ini saat itu belum hilang untuk selamanya. BG/BB: pelanggan bisa hilang sebelum setiap kesempatan, termasuk yang berikutnya.",
      takes: { model: bgbb, x: taken, ...occasions },
    },
    "BGBB.DERT": {
      does: "Semua pembelian yang diperkirakan pada kesempatan mendatang, tanpa batas waktu, didiskontokan ke sekarang (DERT), yang berikutnya satu langkah. Dikali margin satu pembelian, itulah sisa nilai pelanggan. BG/BB: pelanggan bisa hilang sebelum setiap kesempatan.",
      takes: { model: bgbb, x: taken, ...occasions, discount: "Tingkat diskonto per kesempatan, di atas 0: tingkat per tahun jika kesempatannya setahun sekali." },
    },
    "BGBB.LOGLIKELIHOOD": {
      does: fitsHowWell("BG/BB"),
      takes: { model: bgbb, x: repeats, ...occasions, count },
    },
    "GAMMAGAMMA.FIT": {
      does: "Berapa nilai pembelian pelanggan dan seberapa beda antarpelanggan: parameter model Gamma-Gamma dengan kesalahan standar, dari pembelian ulang. Mengasumsikan nilai rata-rata seorang pelanggan tetap dan tidak berkaitan dengan seberapa sering ia membeli.",
      takes: { x: repeats, monetary_value: "Nilai rata-rata pembelian ulang setiap pelanggan, dalam uang; baris tanpa x, atau bernilai 0 atau kurang, dilewati.", count, intervals },
    },
    "GAMMAGAMMA.VALUE": {
      does: "Perkiraan nilai per pembelian pelanggan ini, dalam uang: di antara rata-ratanya sendiri dan rata-rata semua; makin banyak pembelian, makin dekat ke rata-ratanya sendiri. Jika x 0, rata-rata semua. Gamma-Gamma: nilai tidak berkaitan dengan frekuensi.",
      takes: { model: gammagamma, x: "Berapa pembelian ulang (x) di balik nilai rata-rata itu, bilangan bulat; 0 menghasilkan rata-rata semua.", monetary_value: "Nilai rata-rata pembelian ulang pelanggan ini, dalam uang, 0 atau lebih; tidak berpengaruh jika x 0." },
    },
    "GAMMAGAMMA.LOGLIKELIHOOD": {
      does: fitsHowWell("Gamma-Gamma"),
      takes: { model: gammagamma, x: repeats, monetary_value: "Nilai rata-rata pembelian ulang setiap pelanggan, dalam uang; baris tanpa x, atau bernilai 0 atau kurang, dilewati.", count },
    },
    "SBG.FIT": {
      does: "Seberapa setia pelanggan dengan kontrak: parameter model sBG dengan kesalahan standar, dari sisa pelanggan satu kohort. Mengasumsikan tiap akhir periode pelanggan memperpanjang atau berhenti dengan peluang tetapnya sendiri, jadi yang kurang setia pergi lebih dulu.",
      takes: { survivors: "Sisa pelanggan satu kohort di awal dan setelah setiap periode, satu per sel, tidak pernah naik. Porsi juga bisa, tetapi kesalahan standarnya lalu tidak berarti.", intervals },
    },
    "SBG.SURVIVAL": {
      does: "Porsi kohort yang masih ada setelah sekian periode. sBG: tiap pelanggan memperpanjang dengan peluang tetapnya sendiri; yang kurang setia pergi lebih dulu.",
      takes: { model: sbg, period: "Berapa periode sejak awal, bilangan bulat 0 atau lebih; sepanjang periode pada SBG.FIT." },
    },
    "SBG.RETENTION": {
      does: "Tingkat retensi: porsi pelanggan yang masih ada yang memperpanjang di akhir periode ini. sBG: naik dari periode ke periode, karena yang kurang setia pergi lebih dulu.",
      takes: { model: sbg, period: "Periode yang di akhirnya mereka memperpanjang, bilangan bulat; 1 adalah perpanjangan pertama." },
    },
    "SBG.RESIDUAL": {
      does: "Perkiraan jumlah perpanjangan dari pelanggan tepat sebelum perpanjangan berikutnya, tanpa batas waktu, didiskontokan ke sekarang; yang berikutnya, jika terjadi, dihitung penuh. Dikali margin per periode, itulah sisa nilai pelanggan. sBG: peluang memperpanjang tetap.",
      takes: {
        model: sbg,
        discount: "Tingkat diskonto per periode, 0 atau lebih; di atas 0 jika alpha 1 atau kurang.",
        renewals: "Berapa kali pelanggan sudah memperpanjang, bilangan bulat: 0 tepat sebelum perpanjangan pertama, 7 di periode ke-8.",
      },
    },
    "MODEL.COMPARE": {
      does: "Model mana yang paling cocok dengan pelanggan Anda: log-likelihood, AIC, dan BIC dari BG/NBD, MBG/NBD, Pareto/NBD, dan NBD, dengan AIC terendah ditandai. Ini tentang masa lalu, bukan ramalan: CLV.PREDICT memilih dengan data yang disisihkan.",
      takes: historyColumns,
    },
    "CLV.PREDICT": {
      does: "Perkiraan pembelian dan nilai setiap pelanggan dari sekarang sampai akhir jangka proyeksi. Metode: model terbaik dari tiga menurut data yang disisihkan (butuh 100 pelanggan, 30 pernah kembali); jika tidak, rata-rata pada umur yang sama, rata-rata semua, atau belanja sejauh ini.",
      takes: {
        customers,
        dates,
        amounts: refunds,
        horizon: "Berapa periode ke depan yang dihitung, bilangan bulat dari 1 sampai 1200: 12 berarti setahun jika satuan waktu tidak diisi.",
        margin,
        discount: "Tingkat diskonto per periode, di atas -100% sampai 100%; setiap pembelian dihitung seolah di akhir periodenya.",
        as_of: agesEnd,
        unit: `Panjang satu periode untuk jangka proyeksi dan tingkat diskonto: ${unit} Jika tidak diisi, "month".`,
      },
    },
  },
  leftOut: (value) => `Jika tidak diisi, dianggap ${value}.`,
  flags: { yes: "TRUE", no: "FALSE" },
  blankCell: "Sel kosong bisa dihitung sebagai 0.",
};
