package io.sourcebook.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells other programs of itself.
 *
 * @param canonical the page's public address, or empty where the site has none
 * @param tags for reference managers, and for previews where the site has a public address
 * @param feeds with absolute addresses; none where the site has no public address
 * @param data the page as schema.org's JSON-LD, fit to stand in a script element; absent where
 *     there is nothing to tell
 */
public record Head(
    String canonical, List<Tag> tags, List<Link> feeds, @Nullable TemplateHTMLOutputModel data) {
  public Head {
    tags = List.copyOf(tags);
    feeds = List.copyOf(feeds);
  }

  /**
   * A meta element.
   *
   * @param attribute {@code name} or {@code property}
   */
  public record Tag(String attribute, String name, String content) {}
}
