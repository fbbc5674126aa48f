package io.sourcebook.page;

import io.sourcebook.model.Changes;
import io.sourcebook.model.Release;
import io.sourcebook.model.SiteSettings;
import io.sourcebook.page.view.ChangesPage;
import io.sourcebook.page.view.Feed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The releases as Atom feeds (RFC 4287), one for the site and one for each subject.
 *
 * <p>Their ids are named-based UUIDs, made from the bytes of the first release's articles and its
 * day, so that they stay the same whatever is renamed, moved or redacted later. Links are absolute
 * where the site has a public address, else relative to the feed.
 */
final class Feeds {

  /** As many entries as most readers keep; the pages of changes hold all. */
  private static final int MOST_ENTRIES = 50;

  private static final int REPLACEMENT = 0xFFFD;

  private final SiteContext site;
  private final SiteSettings settings;
  private final Addresses addresses;
  private final List<Release> newestFirst;

  Feeds(SiteContext site, SiteSettings settings) {
    this.site = site;
    this.settings = settings;
    this.addresses = new Addresses(settings.baseUrl());
    this.newestFirst = new ArrayList<>(site.record().chronicle().history().releases());
    Collections.reverse(newestFirst);
  }

  /** A feed with its path. */
  record Made(String file, Feed feed) {}

  /** Every feed; none before the first release, since nothing would say when it was updated. */
  List<Made> all() {
    List<Made> feeds = new ArrayList<>();
    if (newestFirst.isEmpty()) {
      return feeds;
    }
    ChangeEntries entries = entries(ChangeFiles.SITE_FEED);
    feeds.add(
        feed(ChangeFiles.SITE_FEED, settings.title(), Optional.empty(), newestFirst, entries::of));
    site.record()
        .chronicle()
        .sheets()
        .forEach(
            (slug, history) -> {
              List<Release> own =
                  newestFirst.stream()
                      .filter(release -> release.changes().sheets().containsKey(slug))
                      .toList();
              if (!own.isEmpty()) {
                String file = ChangeFiles.feed(slug);
                ChangeEntries ofSheet = entries(file);
                feeds.add(
                    feed(
                        file,
                        history.name(),
                        Optional.of(slug),
                        own,
                        release -> ofSheet.of(release, slug)));
              }
            });
    return feeds;
  }

  private ChangeEntries entries(String file) {
    return new ChangeEntries(site, place -> addresses.from(file, place));
  }

  private Made feed(
      String file,
      String name,
      Optional<String> slug,
      List<Release> releases,
      Function<Release, ChangesPage.Entry> told) {
    List<Feed.Entry> entries = new ArrayList<>();
    for (Release release : releases.subList(0, Math.min(MOST_ENTRIES, releases.size()))) {
      String place = site.record().files().place(slug, Optional.of(release.number())).orElse("");
      ChangesPage.Entry entry = told.apply(release);
      entries.add(
          new Feed.Entry(
              id(slug.orElse("") + "\n" + release.number()),
              entry.title() + ": " + entry.summary(),
              instant(release),
              addresses.from(file, place),
              entry));
    }
    String page =
        slug.map(one -> site.record().files().of(one).get(0).file()).orElse(ChangeFiles.SITE);
    return new Made(
        file,
        new Feed(
            id(slug.orElse("")),
            site.labels().get("feedTitle", name),
            entries.get(0).updated(),
            addresses.from(file, Links.url(file)),
            addresses.from(file, Links.url(page)),
            settings.title(),
            site.labels().language(),
            entries));
  }

  private static String instant(Release release) {
    return release.day() + "T00:00:00Z";
  }

  private String id(String what) {
    Release first = newestFirst.get(newestFirst.size() - 1);
    Changes changes = first.changes();
    String name =
        String.join(
            "\n",
            "sourcebook",
            first.day().toString(),
            // Names of files can be blacked out later, which would also change their order.
            changes.added().values().stream().sorted().toList().toString(),
            what);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** A feed as it is written: without the characters that no XML may hold. */
  static byte[] bytes(String xml) {
    StringBuilder out = new StringBuilder(xml.length());
    xml.strip()
        .codePoints()
        .forEach(point -> out.appendCodePoint(isAllowed(point) ? point : REPLACEMENT));
    return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
