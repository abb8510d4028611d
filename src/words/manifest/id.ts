/** What do the ribbon, the context menu and the store's card say in Indonesian? */
import type { ManifestWords } from "./en";

export const id: ManifestWords = {
  name: "CLV for Excel",
  description:
    "Mengubah data pesanan menjadi nilai seumur hidup pelanggan: fungsi lembar kerja, segmen pelanggan, dan ringkasan yang selalu terbarui, semuanya di dalam buku kerja Anda.",
  tab: "CLV",
  open: { label: "Buka CLV", tip: "Membuka panel: pilih pesanan, periksa, lalu buat ringkasan." },
  analyse: {
    label: "Analisis pilihan",
    tip: "Membaca pesanan yang dipilih dan membuat daftar pelanggan dan ringkasan.",
  },
  refresh: { label: "Segarkan", tip: "Membaca ulang pesanan yang sama dan memperbarui daftar pelanggan dan ringkasan." },
  started: {
    title: "CLV for Excel siap dipakai",
    text: "Pilih data pesanan Anda lalu klik Buka CLV di tab Beranda, atau ketik =CLV( di sebuah sel.",
  },
};
