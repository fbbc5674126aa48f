package io.sourcebook.model;

import java.util.Map;
import java.util.Optional;

/**
 * What seeds/site.yaml says.
 *
 * @param baseUrl the public address, with a closing slash
 * @param language of the site's own words: {@code en} or {@code es}
 * @param maxShare the share of an article's words that the whole site may show, above 0, at most 1
 * @param glossary a term and its meaning, in the order of the file
 * @param maxArticleMegabytes a larger file is not read; at least 1
 */
public record SiteSettings(
    String title,
    Optional<String> baseUrl,
    String language,
    PublishMode publish,
    double maxShare,
    CitationStyle citationStyle,
    Map<String, String> glossary,
    int maxArticleMegabytes) {

  /** A thousand times the length of a long article. */
  public static final int MEGABYTES_OF_AN_ARTICLE = 20;
}
