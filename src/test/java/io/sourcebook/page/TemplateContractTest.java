package io.sourcebook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.page.view.BriefPage;
import io.sourcebook.page.view.ChangesPage;
import io.sourcebook.page.view.ChronologyPage;
import io.sourcebook.page.view.Cited;
import io.sourcebook.page.view.Course;
import io.sourcebook.page.view.Coverage;
import io.sourcebook.page.view.DifferencesPage;
import io.sourcebook.page.view.Fact;
import io.sourcebook.page.view.Feed;
import io.sourcebook.page.view.GonePage;
import io.sourcebook.page.view.Head;
import io.sourcebook.page.view.IndexPage;
import io.sourcebook.page.view.Link;
import io.sourcebook.page.view.MethodPage;
import io.sourcebook.page.view.MovedPart;
import io.sourcebook.page.view.News;
import io.sourcebook.page.view.Note;
import io.sourcebook.page.view.PartLink;
import io.sourcebook.page.view.Reference;
import io.sourcebook.page.view.SectionPage;
import io.sourcebook.page.view.SitePart;
import io.sourcebook.page.view.SourcePage;
import io.sourcebook.page.view.SourcesPage;
import io.sourcebook.page.view.Stone;
import io.sourcebook.page.view.Strip;
import io.sourcebook.page.view.SubjectPage;
import io.sourcebook.page.view.TimelinePage;
import io.sourcebook.page.view.Told;
import io.sourcebook.page.view.VoicesPage;
import io.sourcebook.page.view.When;
import io.sourcebook.page.view.Wording;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What templates get is a contract: the document says it, and no label is left over. */
class TemplateContractTest {

  private static final List<Class<?>> VIEWS =
      List.of(
          BriefPage.class,
          Cited.class,
          SectionPage.class,
          MovedPart.class,
          ChangesPage.class,
          Feed.class,
          GonePage.class,
          News.class,
          Stone.class,
          VoicesPage.class,
          Told.class,
          PartLink.class,
          DifferencesPage.class,
          Course.class,
          Coverage.class,
          ChronologyPage.class,
          Fact.class,
          Head.class,
          IndexPage.class,
          Link.class,
          MethodPage.class,
          Note.class,
          Reference.class,
          SitePart.class,
          SourcePage.class,
          SourcesPage.class,
          Strip.class,
          SubjectPage.class,
          TimelinePage.class,
          When.class,
          Wording.class);

  @Test
  void theDocumentListsEveryValue() throws IOException {
    Set<String> documented =
        Files.readAllLines(Path.of("src", "docs", "pages.md")).stream()
            .filter(line -> line.startsWith("- `") && line.contains("`: `"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> actual = new TreeSet<>();
    for (Class<?> view : VIEWS) {
      actual.add(line(view.getSimpleName(), view));
      Arrays.stream(view.getDeclaredClasses())
          .sorted(Comparator.comparing(Class::getName))
          .forEach(
              part -> actual.add(line(view.getSimpleName() + "." + part.getSimpleName(), part)));
    }
    assertEquals(String.join("\n", actual), String.join("\n", documented));
  }

  private static String line(String name, Class<?> view) {
    return "- `"
        + name
        + "`: "
        + Arrays.stream(view.getRecordComponents())
            .map(RecordComponent::getName)
            .map(component -> "`" + component + "`")
            .collect(Collectors.joining(", "));
  }

  @Test
  void theDocumentNamesEveryTemplate() throws IOException {
    String document = Files.readString(Path.of("src", "docs", "pages.md"));
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      List<String> missing =
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .filter(name -> !document.contains("`" + name + "`"))
              .toList();
      assertEquals(List.of(), missing);
    }
  }

  /** A label that nothing prints would be translated for nobody. */
  @Test
  void everyLabelIsUsed() throws IOException {
    StringBuilder texts = new StringBuilder();
    for (Path folder :
        List.of(Path.of("templates"), Path.of("src", "main", "java", "io", "sourcebook", "page"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file :
            files.filter(f -> f.toString().matches(".*\\.(ftlh|ftlx|java)")).sorted().toList()) {
          texts.append(Files.readString(file));
        }
      }
    }
    Set<String> used = new TreeSet<>();
    Matcher name = Pattern.compile("[\"t]\\.?([A-Za-z]\\w*(?:\\.\\w+)*)").matcher(texts);
    int at = 0;
    while (name.find(at)) {
      used.add(name.group(1));
      at = name.start() + 1;
    }
    List<String> unused = new ArrayList<>();
    for (String key : Labels.of("en").all().keySet()) {
      String stem = key.replaceAll("\\.(one|other)$", "");
      boolean composed =
          key.matches("(kind|kinds|role|heading|meaning|description)\\..*|(month|season)\\d+");
      if (!composed && !used.contains(stem) && !used.contains(key)) {
        unused.add(key);
      }
    }
    assertEquals(List.of(), unused);
    assertTrue(used.size() > 100);
  }
}
