package io.sourcebook.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The folder of pictures and scripts that a browser saves beside a page. */
final class SavedPageFolder {

  /** What browsers write behind the page's name, each in its own language. */
  private static final List<String> ENDINGS =
      List.of(
          "_files",
          ".files",
          "_archivos",
          "_fichiers",
          "-dateien",
          "_ficheiros",
          "_arquivos",
          "_file",
          "_bestanden",
          "-filer",
          "_tiedostot",
          "_pliki",
          "_soubory",
          "_subory",
          "_elemei",
          "_datoteke",
          "_fajlovi",
          "_dosyalar",
          "_fitxers",
          "_fitxategiak",
          "_failid",
          "_fails",
          "_bylos",
          "-skrar");

  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".shtml", ".php");

  private SavedPageFolder() {}

  /** Whether a folder is named after a page that lies beside it. */
  static boolean is(Path folder) {
    String name = folder.getFileName().toString();
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      // Lower case of a strange letter may be longer, and then the ends do not fit.
      if (lower.endsWith(ending) && lower.length() == name.length()) {
        String page = name.substring(0, name.length() - ending.length());
        if (PAGES.stream().anyMatch(each -> isFile(folder, page + each))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isFile(Path folder, String name) {
    return !name.startsWith(".") && Files.isRegularFile(folder.resolveSibling(name));
  }
}
