package io.sourcebook.article.html;

/** Reads an element's {@code style} attribute. */
final class Styles {

  private Styles() {}

  /**
   * The value of a property, without white space and {@code !important}; empty where it is not set.
   *
   * @param style in lower case
   */
  static String value(String style, String property) {
    for (String declaration : style.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0 && declaration.substring(0, colon).strip().equals(property)) {
        return declaration.substring(colon + 1).replace("!important", "").strip();
      }
    }
    return "";
  }
}
