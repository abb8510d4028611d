/** What does the command line say, in each language? A missing sentence does not compile. */

const en = {
  help: `clv: CLV for Excel without Excel

  clv analyse FILE [options]          segment the customers of a file of orders (.xlsx or .csv)
    --sheet NAME --range A1:F200      where the orders are; else the first sheet's table
    --map customer=Email,date=…       headers by role: customer, date, amount, order, quantity, price
                                      and status, refund, discount, currency, product, category, channel,
                                      name, email, phone, city, birthday, consent;
                                      or of subscriptions: customer, start, end (tenure, churned), plan, amount;
                                      or of counts: period
    --lang en|id|pl                   language of the sheets and messages
    --as-of 2026-01-31                the day to judge from; else the day after the last order
    --margin .6 --cac 50 --target 3   profit margin, acquisition cost, LTV:CAC to reach
    --tiers .2,.3                     shares of the High and Middle tiers
    --predict --horizon 12 --unit month  forecast purchases; --discount .1 per year
    --sheets channels,history         sheets beside the first two; or all, or none
    --rfm RULES.json                  own thresholds, number of scores and segment map (docs/rfm.md)
    --currency USD                    answers the question of the currency
    --answer dateOrder=dmy            answers any other question
    --merge certain                   one customer for ids that differ only in case, accents, blanks or punctuation
    --also FILE.csv                   further tables: customers, costs by channel, a survey, subscriptions; repeatable
    --only-orders                     leave other tables of the workbook alone
    --segments FILE.json              segments of your own, by rules: see docs/segments.md
    --pseudonymise                    numbers in place of customers, without names, contacts and comments
    --out OUT.xlsx                    save the workbook
    --json                            print everything as one JSON object
  clv freeze FILE --out OUT.xlsx      turn the add-in's formulas into the values they show
  clv call NAME ARG… [--lang id]      call a worksheet function; ARG is JSON, text, or @file.csv#column,column
  clv call --batch FILE.jsonl         one {"name":…,"args":[…]} per line, one answer per line
  clv functions [--lang pl] [--json]  list the worksheet functions
`,
  usage: "Usage: clv --help",
  unknownCommand: (name: string) => `There is no command ${name}.`,
  unknownOption: (option: string) => `There is no option ${option}.`,
  optionNeedsValue: (option: string) => `${option} needs a value.`,
  badValue: (option: string, value: string) => `${option} does not take “${value}”.`,
  unknownRole: (role: string) => `“${role}” is no role. Roles are customer, date, amount, order, quantity, price, start, tenure, end, churned, plan, period, orders, status, refund, discount, currency, product, category, channel, name, email, phone, city, birthday, consent.`,
  unknownSheet: (name: string, choices: string) => `“${name}” is no sheet. Sheets are ${choices}; or all, or none.`,
  badRfm: (file: string, keys: string, names: string) => `${file} holds no rules for scores and segments: a JSON object with ${keys}, and in these ${names}.`,
  needsPredict: (option: string) => `${option} only makes sense with --predict.`,
  fileMissing: "Say which file.",
  outMissing: "Say with --out where to save.",
  frozen: (count: string, names: string) => `Formulas that became values: ${count}${names === "" ? "" : ` (${names})`}`,
  stays: { unfinished: (count: string, sheet: string, cells: string) => `Left as they are, with an error or not calculated: ${count} on ${sheet} (${cells})`, protected: (count: string, sheet: string) => `Left as they are, on a protected sheet: ${count} on ${sheet}` },
  nameMissing: "Say which function.",
  noFunction: (name: string) => `There is no function ${name}.`,
  tooMany: (argument: string) => `“${argument}” is one argument too many.`,
  notFound: (file: string) => `The file ${file} cannot be read.`,
  notSupported: (file: string) => `${file} is neither .xlsx nor .csv.`,
  alsoNotCsv: (file: string) => `--also takes .csv files; ${file} is none.`,
  alsoUnclear: (file: string) => `${file} is not plainly a table of customers, of costs by channel, of survey answers or of subscriptions.`,
  notTogether: (first: string, second: string) => `${first} and ${second} exclude each other.`,
  notAWorkbook: (file: string) => `${file} is not an .xlsx workbook, or it is protected by a password.`,
  notSegments: (file: string) => `${file} is no list of segments in JSON. docs/segments.md shows one.`,
  outNotXlsx: (file: string) => `--out writes an .xlsx workbook; ${file} is none.`,
  tooManyArguments: (name: string, most: number) => `Too many arguments for ${name}: at most ${most}.`,
  notSaved: (file: string) => `${file} cannot be written.`,
  sheetNotFound: (sheet: string, names: string) => `There is no sheet “${sheet}”. Sheets: ${names}.`,
  columnNotFound: (file: string, column: string) => `${file} has no column “${column}”.`,
  badLine: (line: number) => `Line ${line} is not {"name":…,"args":[…]}.`,
  noRun: "The add-in did not tell how the analysis ended.",
  failed: (message: string) => `Something went wrong: ${message}`,
  function: { id: "Function", description: "What it answers", parameters: "Arguments" },
  source: (sheet: string, range: string, file: string) => `${file}, sheet ${sheet}${range === "" ? "" : `, ${range}`}`,
  rows: (total: string, used: string, leftOut: string) => `Rows: ${total} = ${used} used + ${leftOut} left out`,
  amounts: (total: string, used: string, leftOut: string, refunds: string) => `Amount: ${total} = ${used} used + ${leftOut} left out (refunds of ${refunds} already subtracted)`,
  counts: (customers: string, orders: string, asOf: string) => `Customers: ${customers}, orders: ${orders}, as of ${asOf}`,
  orderTotal: (equal: string, several: string) => `In ${equal} of ${several} orders with several lines every line carries the same amount: is it the order's total, repeated (once), or the amount of each line (perLine)?`,
  repeated: (count: string) => `Rows that repeat their order's total, which counts once: ${count}`,
  merged: (count: string) => `Customers merged with others: ${count}`,
  alike: (certain: string, likely: string) => `Customers that look like others: ${certain} certainly (--merge certain makes them one), ${likely} likely`,
  ownSegment: (name: string, told: string) => `Own segment ${name}: ${told}`,
  leftOut: {
    duplicate: "duplicate", blankCustomer: "no customer", badAmount: "amount cannot be read", badDate: "date cannot be read", futureDate: "date in the future",
    status: "not a completed order", noOrder: "no order", hidden: "hidden row", consent: "no consent",
  },
  tables: {
    kinds: { customers: "Customers", costs: "Costs by channel", survey: "Survey", subscriptions: "Subscriptions" },
    rows: (kind: string, sheet: string, address: string, total: string, used: string, leftOut: string) => `${kind} (${sheet}, ${address}): rows ${total} = ${used} used + ${leftOut} left out`,
    matched: (matched: string, total: string, columns: string) => `matched with the orders: ${matched} of ${total}, by ${columns}`,
    unmatched: (rows: string, examples: string) => `not in the orders: ${rows} (${examples})`,
    monthsBy: {
      dmy: (column: string) => `${column} is read day first (dmy): so all its dates are the first day of a month`,
      mdy: (column: string) => `${column} is read month first (mdy): so all its dates are the first day of a month`,
    },
    notUsed: "not used.",
    tooFew: "Fewer than half of its rows are of customers or channels that the orders know.",
    copy: (sheet: string) => `The very same cells stand on sheet “${sheet}”.`,
    declined: "It was left out in the pane.",
    missing: (names: string) => `Not there any more: ${names}`,
    leftOut: {
      duplicate: "duplicate", blankCustomer: "no customer", blankChannel: "no channel", badDate: "date cannot be read", badAmount: "amount cannot be read",
      otherCurrency: "another currency than the orders", noAnswer: "no answer",
    },
  },
  question: {
    dateOrder: "Day and month cannot be told apart in the dates.", decimalMark: "The amounts do not tell whether the comma or the point marks decimals.",
    million: "An M after an amount may be a million or a thousand million.", currency: "The amounts are in several currencies.", column: "It is not clear which column has this role.", hiddenRows: "Some rows are hidden, by a filter or by hand.", other: "Something must be answered first.",
  },
  choose: (option: string, choices: string) => `Run again with ${option}. Choices: ${choices}.`,
  leftOver: (active: string, subscribers: string) => `Subscriptions: ${active} of ${subscribers} left`,
  subscriptions: (active: string, subscribers: string, revenue: string, unit: string, expected: string) => `Subscriptions: ${active} of ${subscribers} active, ${revenue} per ${unit}; renewals to come are worth ${expected}`,
  unit: { week: "week", month: "month", quarter: "quarter", year: "year" },
  prediction: (method: string, purchases: string, spend: string, horizon: string, unit: string) => `Prediction (${method}): ${purchases} purchases worth ${spend} in ${horizon} ${unit}`,
  units: { week: "weeks", month: "months", quarter: "quarters", year: "years" },
  tested: (forecast: string, actual: string) => `Test of the forecast: ${forecast} repeat purchases, ${actual} were made`,
  sheets: (names: string) => `Sheets written: ${names}`,
  saved: (file: string) => `Saved: ${file}`,
  seconds: (read: string, analyse: string, write: string) => `Seconds: read ${read}, analyse ${analyse}, write ${write}`,
};

export type CliWords = typeof en;

const id: CliWords = {
  help: `clv: CLV for Excel tanpa Excel

  clv analyse FILE [opsi]             kelompokkan pelanggan dari berkas pesanan (.xlsx atau .csv)
    --sheet NAMA --range A1:F200      letak pesanan; jika tidak, tabel di lembar pertama
    --map customer=Email,date=…       judul kolom menurut peran: customer, date, amount, order, quantity, price
                                      serta status, refund, discount, currency, product, category, channel,
                                      name, email, phone, city, birthday, consent;
                                      atau langganan: customer, start, end (tenure, churned), plan, amount;
                                      atau jumlah: period
    --lang en|id|pl                   bahasa lembar dan pesan
    --as-of 2026-01-31                tanggal penilaian; jika tidak, sehari setelah pesanan terakhir
    --margin .6 --cac 50 --target 3   margin laba, biaya akuisisi, LTV:CAC yang dituju
    --tiers .2,.3                     porsi tingkat Tinggi dan Menengah
    --predict --horizon 12 --unit month  prediksi pembelian; --discount .1 per tahun
    --sheets channels,history         lembar selain dua yang pertama; atau all, atau none
    --rfm ATURAN.json                 ambang, jumlah skor, dan peta segmen sendiri (docs/rfm.md)
    --currency USD                    menjawab pertanyaan mata uang
    --answer dateOrder=dmy            menjawab pertanyaan lain
    --merge certain                   satukan pelanggan yang ID-nya hanya beda huruf besar, aksen, spasi, atau tanda baca
    --also FILE.csv                   tabel lain: pelanggan, biaya per saluran, survei, langganan; boleh berulang
    --only-orders                     abaikan tabel lain di buku kerja
    --segments FILE.json              segmen buatan sendiri, menurut aturan: lihat docs/segments.md
    --pseudonymise                    nomor sebagai ganti pelanggan, tanpa nama, kontak, dan komentar
    --out OUT.xlsx                    simpan buku kerja
    --json                            cetak semuanya sebagai satu objek JSON
  clv freeze FILE --out OUT.xlsx      ubah rumus add-in menjadi nilai yang tampil
  clv call NAMA ARG… [--lang id]      panggil fungsi lembar kerja; ARG berupa JSON, teks, atau @berkas.csv#kolom,kolom
  clv call --batch FILE.jsonl         satu {"name":…,"args":[…]} per baris, satu jawaban per baris
  clv functions [--lang pl] [--json]  daftar fungsi lembar kerja
`,
  usage: "Cara pakai: clv --help",
  unknownCommand: (name) => `Tidak ada perintah ${name}.`,
  unknownOption: (option) => `Tidak ada opsi ${option}.`,
  optionNeedsValue: (option) => `${option} memerlukan nilai.`,
  badValue: (option, value) => `${option} tidak menerima “${value}”.`,
  unknownRole: (role) => `“${role}” bukan peran. Peran yang ada: customer, date, amount, order, quantity, price, start, tenure, end, churned, plan, period, orders, status, refund, discount, currency, product, category, channel, name, email, phone, city, birthday, consent.`,
  unknownSheet: (name, choices) => `“${name}” bukan lembar. Lembar yang ada: ${choices}; atau all, atau none.`,
  badRfm: (file, keys, names) => `${file} tidak berisi aturan skor dan segmen: objek JSON dengan ${keys}, dan di dalamnya ${names}.`,
  needsPredict: (option) => `${option} hanya berlaku bersama --predict.`,
  fileMissing: "Sebutkan berkasnya.",
  outMissing: "Sebutkan tempat menyimpan dengan --out.",
  frozen: (count, names) => `Rumus yang menjadi nilai: ${count}${names === "" ? "" : ` (${names})`}`,
  stays: { unfinished: (count, sheet, cells) => `Dibiarkan karena galat atau belum dihitung: ${count} di ${sheet} (${cells})`, protected: (count, sheet) => `Dibiarkan karena lembar diproteksi: ${count} di ${sheet}` },
  nameMissing: "Sebutkan fungsinya.",
  noFunction: (name) => `Tidak ada fungsi ${name}.`,
  tooMany: (argument) => `Argumen “${argument}” berlebih.`,
  notFound: (file) => `Berkas ${file} tidak dapat dibaca.`,
  notSupported: (file) => `${file} bukan .xlsx maupun .csv.`,
  alsoNotCsv: (file) => `--also menerima berkas .csv; ${file} bukan.`,
  alsoUnclear: (file) => `${file} tidak jelas berupa tabel pelanggan, biaya per saluran, jawaban survei, atau langganan.`,
  notTogether: (first, second) => `${first} dan ${second} tidak dapat dipakai bersama.`,
  notAWorkbook: (file) => `${file} bukan buku kerja .xlsx, atau dilindungi kata sandi.`,
  notSegments: (file) => `${file} bukan daftar segmen dalam JSON. Contohnya ada di docs/segments.md.`,
  outNotXlsx: (file) => `--out menulis buku kerja .xlsx; ${file} bukan.`,
  tooManyArguments: (name, most) => `Argumen untuk ${name} terlalu banyak: paling banyak ${most}.`,
  notSaved: (file) => `${file} tidak dapat ditulis.`,
  sheetNotFound: (sheet, names) => `Tidak ada lembar “${sheet}”. Lembar yang ada: ${names}.`,
  columnNotFound: (file, column) => `${file} tidak punya kolom “${column}”.`,
  badLine: (line) => `Baris ${line} bukan {"name":…,"args":[…]}.`,
  noRun: "Add-in tidak memberi tahu bagaimana analisis berakhir.",
  failed: (message) => `Terjadi kesalahan: ${message}`,
  function: { id: "Fungsi", description: "Yang dijawab", parameters: "Argumen" },
  source: (sheet, range, file) => `${file}, lembar ${sheet}${range === "" ? "" : `, ${range}`}`,
  rows: (total, used, leftOut) => `Baris: ${total} = ${used} dipakai + ${leftOut} tidak dipakai`,
  amounts: (total, used, leftOut, refunds) => `Jumlah: ${total} = ${used} dipakai + ${leftOut} tidak dipakai (pengembalian dana ${refunds} sudah dikurangkan)`,
  counts: (customers, orders, asOf) => `${customers} pelanggan, ${orders} pesanan, per ${asOf}`,
  orderTotal: (equal, several) => `Pada ${equal} dari ${several} pesanan yang terdiri atas beberapa baris, setiap baris memuat jumlah yang sama: total pesanan yang diulang (once) atau jumlah tiap baris (perLine)?`,
  repeated: (count) => `Baris yang mengulang total pesanannya, yang dihitung sekali: ${count}`,
  merged: (count) => `Pelanggan yang disatukan: ${count}`,
  alike: (certain, likely) => `Pelanggan yang mirip: ${certain} pasti (--merge certain menyatukannya), ${likely} mungkin`,
  ownSegment: (name, told) => `Segmen sendiri ${name}: ${told}`,
  leftOut: {
    duplicate: "duplikat", blankCustomer: "tanpa pelanggan", badAmount: "jumlah tidak terbaca", badDate: "tanggal tidak terbaca", futureDate: "tanggal di masa depan",
    status: "pesanan tidak selesai", noOrder: "tanpa pesanan", hidden: "baris tersembunyi", consent: "tanpa persetujuan",
  },
  tables: {
    kinds: { customers: "Pelanggan", costs: "Biaya per saluran", survey: "Survei", subscriptions: "Langganan" },
    rows: (kind, sheet, address, total, used, leftOut) => `${kind} (${sheet}, ${address}): ${total} baris = ${used} dipakai + ${leftOut} tidak dipakai`,
    matched: (matched, total, columns) => `cocok dengan pesanan: ${matched} dari ${total}, menurut ${columns}`,
    unmatched: (rows, examples) => `tidak ada di pesanan: ${rows} (${examples})`,
    monthsBy: {
      dmy: (column) => `${column} dibaca dengan hari di depan (dmy): dengan begitu semua tanggalnya adalah hari pertama suatu bulan`,
      mdy: (column) => `${column} dibaca dengan bulan di depan (mdy): dengan begitu semua tanggalnya adalah hari pertama suatu bulan`,
    },
    notUsed: "tidak dipakai.",
    tooFew: "Kurang dari separuh barisnya milik pelanggan atau saluran yang dikenal pesanan.",
    copy: (sheet) => `Sel-selnya sama persis dengan yang ada di lembar “${sheet}”.`,
    declined: "Tabel ini dinonaktifkan di panel.",
    missing: (names) => `Sudah tidak ada: ${names}`,
    leftOut: {
      duplicate: "duplikat", blankCustomer: "tanpa pelanggan", blankChannel: "tanpa saluran", badDate: "tanggal tidak terbaca", badAmount: "jumlah tidak terbaca",
      otherCurrency: "mata uang lain dari pesanan", noAnswer: "tanpa jawaban",
    },
  },
  question: {
    dateOrder: "Hari dan bulan pada tanggal tidak dapat dibedakan.", decimalMark: "Jumlah tidak menunjukkan apakah koma atau titik yang menandai desimal.",
    million: "M di belakang jumlah dapat berarti juta atau miliar.", currency: "Jumlah memakai beberapa mata uang.", column: "Belum jelas kolom mana yang memegang peran ini.", hiddenRows: "Sebagian baris tersembunyi, oleh filter atau secara manual.", other: "Ada yang harus dijawab dahulu.",
  },
  choose: (option, choices) => `Jalankan lagi dengan ${option}. Pilihan: ${choices}.`,
  leftOver: (active, subscribers) => `Langganan: tersisa ${active} dari ${subscribers}`,
  subscriptions: (active, subscribers, revenue, unit, expected) => `Langganan: ${active} dari ${subscribers} aktif, ${revenue} per ${unit}; perpanjangan ke depan bernilai ${expected}`,
  unit: { week: "minggu", month: "bulan", quarter: "kuartal", year: "tahun" },
  prediction: (method, purchases, spend, horizon, unit) => `Prediksi (${method}): ${purchases} pembelian senilai ${spend} dalam ${horizon} ${unit}`,
  units: { week: "minggu", month: "bulan", quarter: "kuartal", year: "tahun" },
  tested: (forecast, actual) => `Uji prediksi: ${forecast} pembelian ulang, yang terjadi ${actual}`,
  sheets: (names) => `Lembar yang ditulis: ${names}`,
  saved: (file) => `Disimpan: ${file}`,
  seconds: (read, analyse, write) => `Detik: membaca ${read}, menganalisis ${analyse}, menulis ${write}`,
};

const pl: CliWords = {
  help: `clv: CLV for Excel bez Excela

  clv analyse PLIK [opcje]            podziel klientów z pliku zamówień (.xlsx lub .csv) na segmenty
    --sheet NAZWA --range A1:F200     gdzie są zamówienia; domyślnie tabela na pierwszym arkuszu
    --map customer=Email,date=…       nagłówki według ról: customer, date, amount, order, quantity, price
                                      oraz status, refund, discount, currency, product, category, channel,
                                      name, email, phone, city, birthday, consent;
                                      lub subskrypcji: customer, start, end (tenure, churned), plan, amount;
                                      lub liczebności: period
    --lang en|id|pl                   język arkuszy i komunikatów
    --as-of 2026-01-31                dzień oceny; domyślnie dzień po ostatnim zamówieniu
    --margin .6 --cac 50 --target 3   marża, koszt pozyskania, docelowe LTV:CAC
    --tiers .2,.3                     udziały poziomów wysokiego i średniego
    --predict --horizon 12 --unit month  prognoza zakupów; --discount .1 na rok
    --sheets channels,history         arkusze oprócz dwóch pierwszych; lub all, lub none
    --rfm ZASADY.json                 własne progi, skala ocen i mapa segmentów (docs/rfm.md)
    --currency USD                    odpowiada na pytanie o walutę
    --answer dateOrder=dmy            odpowiada na inne pytania
    --merge certain                   połącz klientów, których zapis różni tylko wielkość liter, akcenty, odstępy lub znaki
    --also PLIK.csv                   dalsze tabele: klienci, koszty kanałów, ankieta, subskrypcje; można powtarzać
    --only-orders                     pomiń inne tabele skoroszytu
    --segments FILE.json              własne segmenty według reguł: zobacz docs/segments.md
    --pseudonymise                    numery zamiast klientów, bez nazwisk, kontaktów i komentarzy
    --out WYNIK.xlsx                  zapisz skoroszyt
    --json                            wypisz wszystko jako jeden obiekt JSON
  clv freeze FILE --out OUT.xlsx      zamień formuły dodatku na wartości, które pokazują
  clv call NAZWA ARG… [--lang id]     wywołaj funkcję arkusza; ARG to JSON, tekst lub @plik.csv#kolumna,kolumna
  clv call --batch PLIK.jsonl         jedno {"name":…,"args":[…]} w wierszu, jedna odpowiedź w wierszu
  clv functions [--lang pl] [--json]  lista funkcji arkusza
`,
  usage: "Pomoc: clv --help",
  unknownCommand: (name) => `Nie ma polecenia ${name}.`,
  unknownOption: (option) => `Nie ma opcji ${option}.`,
  optionNeedsValue: (option) => `Opcja ${option} wymaga wartości.`,
  badValue: (option, value) => `Opcja ${option} nie przyjmuje wartości „${value}”.`,
  unknownRole: (role) => `„${role}” nie jest rolą. Role to customer, date, amount, order, quantity, price, start, tenure, end, churned, plan, period, orders, status, refund, discount, currency, product, category, channel, name, email, phone, city, birthday, consent.`,
  unknownSheet: (name, choices) => `„${name}” nie jest arkuszem. Arkusze: ${choices}; lub all, lub none.`,
  badRfm: (file, keys, names) => `${file} nie zawiera zasad ocen i segmentów: obiekt JSON z kluczami ${keys}, a w nich ${names}.`,
  needsPredict: (option) => `${option} ma sens tylko razem z --predict.`,
  fileMissing: "Podaj plik.",
  outMissing: "Podaj po --out, gdzie zapisać.",
  frozen: (count, names) => `Formuły zamienione na wartości: ${count}${names === "" ? "" : ` (${names})`}`,
  stays: { unfinished: (count, sheet, cells) => `Bez zmian, bo pokazują błąd lub nie są obliczone: ${count} w arkuszu ${sheet} (${cells})`, protected: (count, sheet) => `Bez zmian, bo arkusz jest chroniony: ${count} w arkuszu ${sheet}` },
  nameMissing: "Podaj funkcję.",
  noFunction: (name) => `Nie ma funkcji ${name}.`,
  tooMany: (argument) => `Argument „${argument}” jest zbędny.`,
  notFound: (file) => `Nie można odczytać pliku ${file}.`,
  notSupported: (file) => `${file} nie jest plikiem .xlsx ani .csv.`,
  alsoNotCsv: (file) => `Opcja --also przyjmuje pliki .csv, a ${file} nim nie jest.`,
  alsoUnclear: (file) => `${file} nie jest wyraźnie tabelą klientów, kosztów kanałów, odpowiedzi z ankiety ani subskrypcji.`,
  notTogether: (first, second) => `Opcje ${first} i ${second} wykluczają się.`,
  notAWorkbook: (file) => `${file} nie jest skoroszytem .xlsx albo jest chroniony hasłem.`,
  notSegments: (file) => `${file} nie jest listą segmentów w JSON. Przykład jest w docs/segments.md.`,
  outNotXlsx: (file) => `Opcja --out zapisuje skoroszyt .xlsx, a ${file} nim nie jest.`,
  tooManyArguments: (name, most) => `Za dużo argumentów funkcji ${name}: najwyżej ${most}.`,
  notSaved: (file) => `Nie można zapisać pliku ${file}.`,
  sheetNotFound: (sheet, names) => `Nie ma arkusza „${sheet}”. Arkusze: ${names}.`,
  columnNotFound: (file, column) => `Plik ${file} nie ma kolumny „${column}”.`,
  badLine: (line) => `Wiersz ${line} nie ma postaci {"name":…,"args":[…]}.`,
  noRun: "Dodatek nie podał, jak zakończyła się analiza.",
  failed: (message) => `Coś poszło nie tak: ${message}`,
  function: { id: "Funkcja", description: "Co oblicza", parameters: "Argumenty" },
  source: (sheet, range, file) => `${file}, arkusz ${sheet}${range === "" ? "" : `, ${range}`}`,
  rows: (total, used, leftOut) => `Wiersze: ${total} = ${used} użytych + ${leftOut} pominiętych`,
  amounts: (total, used, leftOut, refunds) => `Kwota: ${total} = ${used} użyte + ${leftOut} pominięte (zwroty ${refunds} już odjęto)`,
  counts: (customers, orders, asOf) => `Klienci: ${customers}, zamówienia: ${orders}, stan na ${asOf}`,
  orderTotal: (equal, several) => `W ${equal} z ${several} zamówień o kilku wierszach każdy wiersz ma tę samą kwotę: czy to powtórzona suma zamówienia (once), czy kwota wiersza (perLine)?`,
  repeated: (count) => `Wiersze powtarzające sumę swojego zamówienia, liczoną raz: ${count}`,
  merged: (count) => `Połączeni klienci: ${count}`,
  alike: (certain, likely) => `Klienci podobni do innych: na pewno ${certain} (połączy ich --merge certain), prawdopodobnie ${likely}`,
  ownSegment: (name, told) => `Własny segment ${name}: ${told}`,
  leftOut: {
    duplicate: "duplikat", blankCustomer: "brak klienta", badAmount: "nieczytelna kwota", badDate: "nieczytelna data", futureDate: "data z przyszłości",
    status: "zamówienie niezrealizowane", noOrder: "brak zamówienia", hidden: "ukryty wiersz", consent: "brak zgody",
  },
  tables: {
    kinds: { customers: "Klienci", costs: "Koszty kanałów", survey: "Ankieta", subscriptions: "Subskrypcje" },
    rows: (kind, sheet, address, total, used, leftOut) => `${kind} (${sheet}, ${address}): wiersze ${total} = ${used} użytych + ${leftOut} pominiętych`,
    matched: (matched, total, columns) => `dopasowano do zamówień: ${matched} z ${total}, według: ${columns}`,
    unmatched: (rows, examples) => `brak w zamówieniach: ${rows} (${examples})`,
    monthsBy: {
      dmy: (column) => `W kolumnie ${column} najpierw jest dzień (dmy): wtedy wszystkie daty to pierwsze dni miesięcy`,
      mdy: (column) => `W kolumnie ${column} najpierw jest miesiąc (mdy): wtedy wszystkie daty to pierwsze dni miesięcy`,
    },
    notUsed: "nie użyto.",
    tooFew: "Mniej niż połowa wierszy dotyczy klientów lub kanałów znanych z zamówień.",
    copy: (sheet) => `Te same komórki są na arkuszu „${sheet}”.`,
    declined: "Tabelę wyłączono w panelu.",
    missing: (names) => `Już ich nie ma: ${names}`,
    leftOut: {
      duplicate: "duplikat", blankCustomer: "brak klienta", blankChannel: "brak kanału", badDate: "nieczytelna data", badAmount: "nieczytelna kwota",
      otherCurrency: "inna waluta niż w zamówieniach", noAnswer: "brak odpowiedzi",
    },
  },
  question: {
    dateOrder: "W datach nie da się odróżnić dnia od miesiąca.", decimalMark: "Kwoty nie zdradzają, czy część dziesiętną oddziela przecinek, czy kropka.",
    million: "M po kwocie może oznaczać milion albo miliard.", currency: "Kwoty są w kilku walutach.", column: "Nie wiadomo, która kolumna pełni tę rolę.", hiddenRows: "Część wierszy jest ukryta, przez filtr lub ręcznie.", other: "Najpierw trzeba na coś odpowiedzieć.",
  },
  choose: (option, choices) => `Uruchom ponownie z ${option}. Możliwości: ${choices}.`,
  leftOver: (active, subscribers) => `Subskrypcje: pozostało ${active} z ${subscribers}`,
  subscriptions: (active, subscribers, revenue, unit, expected) => `Subskrypcje: aktywne ${active} z ${subscribers}, ${revenue} za ${unit}; przyszłe odnowienia warte ${expected}`,
  unit: { week: "tydzień", month: "miesiąc", quarter: "kwartał", year: "rok" },
  prediction: (method, purchases, spend, horizon, unit) => `Prognoza (${method}): zakupy ${purchases} o wartości ${spend}, horyzont ${horizon} ${unit}`,
  units: { week: "tyg.", month: "mies.", quarter: "kw.", year: "lat" },
  tested: (forecast, actual) => `Sprawdzian prognozy: ponowne zakupy ${forecast}, faktycznie ${actual}`,
  sheets: (names) => `Zapisane arkusze: ${names}`,
  saved: (file) => `Zapisano: ${file}`,
  seconds: (read, analyse, write) => `Sekundy: odczyt ${read}, analiza ${analyse}, zapis ${write}`,
};

export const cliWords = { en, id, pl };

export type CliLanguage = keyof typeof cliWords;

export const cultures: Readonly<Record<CliLanguage, string>> = { en: "en-US", id: "id-ID", pl: "pl-PL" };

export function isCliLanguage(text: string): text is CliLanguage {
  return text in cliWords;
}
