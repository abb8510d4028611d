/** Why can the pane not start? In Indonesian. */
import type { StartWords } from "./en";

export const id: StartWords = {
  officeMissing: {
    title: "Office tidak dapat dihubungi",
    text: "Panel ini membutuhkan pustaka Office dari Microsoft dan tidak dapat memuatnya. Periksa koneksi internet, lalu coba lagi.",
  },
  outsideExcel: {
    title: "Buka saya di Excel",
    text: "CLV for Excel adalah add-in. Buka buku kerja di Excel, lalu pilih Buka CLV di pita.",
  },
  excelTooOld: {
    title: "Excel ini terlalu lama",
    text: "CLV for Excel membutuhkan Excel untuk Microsoft 365, Excel 2021 atau yang lebih baru, atau Excel di web. Perbarui Excel, atau buka buku kerja ini di Excel di web.",
  },
  loadFailed: {
    title: "Panel tidak dapat dimuat",
    text: "Ada bagian add-in yang tidak sampai. Periksa koneksi internet, lalu coba lagi.",
  },
  retry: "Coba lagi",
};
