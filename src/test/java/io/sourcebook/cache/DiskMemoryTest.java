package io.sourcebook.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sourcebook.model.Certainty;
import io.sourcebook.model.Edtf;
import io.sourcebook.model.FileBytes;
import io.sourcebook.model.Memory;
import io.sourcebook.model.Sha256;
import io.sourcebook.model.SitePage;
import io.sourcebook.model.Sourced;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskMemoryTest {

  /** An input. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Question(String words, byte[] bytes) {}

  /** Everything that a record of the model may hold. */
  record Answer(
      String words,
      int number,
      long large,
      double real,
      boolean truth,
      BigDecimal exact,
      LocalDate day,
      Certainty certainty,
      List<Sourced<List<String>>> sourced,
      Optional<Sourced<Edtf>> published,
      Map<String, Integer> counts,
      List<Answer> inner,
      Question question) {}

  private static final Question QUESTION = new Question("how many?", new byte[] {1, -1, 0});

  @TempDir Path folder;
  private int worked;

  @BeforeEach
  void start() {
    worked = 0;
  }

  private Answer answer(Question question) {
    worked++;
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("z", -1);
    counts.put("a", Integer.MAX_VALUE);
    Sourced<List<String>> authors =
        new Sourced<>(List.of("Ana", "Ana", ""), Certainty.STATED, "a line");
    Answer inner =
        new Answer(
            "half a pair \ud83d, a whole one \ud83d\ude00",
            Integer.MIN_VALUE,
            Long.MIN_VALUE,
            -0.0,
            false,
            new BigDecimal("-12.500"),
            LocalDate.of(-1, 2, 28),
            Certainty.INFERRED,
            List.of(),
            Optional.empty(),
            Map.of(),
            List.of(),
            new Question("another", new byte[0]));
    return new Answer(
        "words",
        7,
        1L << 60,
        Math.PI,
        true,
        new BigDecimal("2E+9"),
        LocalDate.of(2024, 2, 29),
        Certainty.RESOLVED,
        List.of(authors),
        Optional.of(new Sourced<>(new Edtf("2024-02"), Certainty.STATED, "a meta tag")),
        counts,
        List.of(inner),
        question);
  }

  private Answer recall(DiskMemory memory, Question question) {
    return memory.recall("answer", question, Answer.class, this::answer);
  }

  @Test
  void whatIsRememberedIsWhatWasGiven() {
    Answer fresh = recall(new DiskMemory(folder, "one"), QUESTION);
    Answer known = recall(new DiskMemory(folder, "one"), QUESTION);
    assertEquals(1, worked);
    assertSame(QUESTION, known.question());
    assertArrayEquals(new byte[0], known.inner().get(0).question().bytes());
    assertEquals(List.copyOf(fresh.counts().keySet()), List.copyOf(known.counts().keySet()));
    assertEquals(withoutBytes(fresh), withoutBytes(known));
  }

  /** Arrays are equal only to themselves. */
  private static String withoutBytes(Answer answer) {
    return answer.toString().replaceAll("\\[B@\\w+", "bytes");
  }

  /** A result that later works take apart. */
  record Whole(Question first, Optional<Question> second, int other) implements Memory.Parted {
    @Override
    public List<Record> parts() {
      return Stream.concat(Stream.of(first), second.stream()).map(Record.class::cast).toList();
    }
  }

  private Answer ofSecondPart(DiskMemory memory, String words, int other) {
    Question second = new Question(words, new byte[] {7});
    Whole whole =
        memory.recall(
            "whole",
            new Question("take apart", new byte[] {(byte) other}),
            Whole.class,
            question -> new Whole(QUESTION, Optional.of(second), other));
    return recall(memory, whole.second().get());
  }

  @Test
  void aPartIsTheSameInEveryResultThatHoldsIt() {
    ofSecondPart(new DiskMemory(folder, "one"), "apart", 1);
    ofSecondPart(new DiskMemory(folder, "one"), "apart", 1);
    ofSecondPart(new DiskMemory(folder, "one"), "apart", 2);
    assertEquals(1, worked);
    ofSecondPart(new DiskMemory(folder, "one"), "another", 3);
    assertEquals(2, worked);
    recall(new DiskMemory(folder, "one"), QUESTION);
    assertEquals(3, worked);
  }

  @Test
  void anotherInputTaskOrProgramIsWorkOfItsOwn() {
    recall(new DiskMemory(folder, "one"), QUESTION);
    recall(new DiskMemory(folder, "one"), new Question("how many?", new byte[] {1, -1, 1}));
    recall(new DiskMemory(folder, "two"), QUESTION);
    new DiskMemory(folder, "one").recall("other", QUESTION, Answer.class, this::answer);
    assertEquals(4, worked);
  }

  @Test
  void everyDamagedEntryIsMadeAgain() throws IOException {
    recall(new DiskMemory(folder, "one"), QUESTION);
    Path entry = entries().get(0);
    byte[] whole = Files.readAllBytes(entry);
    for (int at = 0; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x20;
      Files.write(entry, changed);
      recall(new DiskMemory(folder, "one"), QUESTION);
      assertEquals(2 + at, worked, "byte " + at);
      assertArrayEquals(whole, Files.readAllBytes(entry));
    }
    int before = worked;
    Files.write(entry, new byte[10]);
    recall(new DiskMemory(folder, "one"), QUESTION);
    assertEquals(before + 1, worked);
  }

  @Test
  void unusedEntriesAreForgotten() throws IOException {
    recall(new DiskMemory(folder, "one"), QUESTION);
    recall(new DiskMemory(folder, "one"), new Question("", new byte[0]));
    assertEquals(2, entries().size());
    DiskMemory memory = new DiskMemory(folder, "one");
    recall(memory, QUESTION);
    memory.forgetUnused();
    assertEquals(1, entries().size());
    assertEquals(0, memory.made());
    recall(new DiskMemory(folder, "one"), QUESTION);
    assertEquals(2, worked);
  }

  @Test
  void whatAnEntryWasMadeFromIsKeptWithIt() throws IOException {
    Question outer = new Question("outer", new byte[0]);
    for (int build = 0; build < 3; build++) {
      DiskMemory memory = new DiskMemory(folder, "one");
      memory.recall(
          "outer",
          outer,
          Answer.class,
          question ->
              memory.recall("middle", QUESTION, Answer.class, inner -> recall(memory, inner)));
      memory.forgetUnused();
      assertEquals(3, entries().size());
    }
    assertEquals(1, worked);
    DiskMemory memory = new DiskMemory(folder, "one");
    recall(memory, QUESTION);
    assertEquals(1, worked);
    memory.forgetUnused();
    assertEquals(1, entries().size());
  }

  @Test
  void whatAnotherProcessIsWritingIsLeftAlone() throws IOException {
    recall(new DiskMemory(folder, "one"), QUESTION);
    Path entry = entries().get(0);
    Path writing = Files.writeString(entry.resolveSibling("new123"), "half");
    Path left = Files.writeString(entry.resolveSibling("new45"), "half");
    FileTime now = Files.getLastModifiedTime(writing);
    Files.setLastModifiedTime(left, FileTime.from(now.toInstant().minusSeconds(3_601)));
    Files.setLastModifiedTime(writing, FileTime.from(now.toInstant().minusSeconds(3_000)));
    new DiskMemory(folder, "one").forgetUnused();
    assertEquals(List.of(writing), entries());
  }

  @Test
  void whatIsThrownIsNotRemembered() throws IOException {
    DiskMemory memory = new DiskMemory(folder, "one");
    assertThrows(
        IOException.class,
        () ->
            memory.<Question, Answer, IOException>recall(
                "answer",
                QUESTION,
                Answer.class,
                question -> {
                  throw new IOException("no");
                }));
    assertTrue(entries().isEmpty());
  }

  @Test
  void aFolderThatCannotBeWrittenOnlyForgets() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    recall(new DiskMemory(file, "one"), QUESTION);
    DiskMemory memory = new DiskMemory(file, "one");
    assertTrue(memory.refused().isEmpty());
    recall(memory, QUESTION);
    assertTrue(memory.refused().isPresent(), "and says so to who asks");
    memory.forgetUnused();
    assertEquals(2, worked);
    assertEquals("in the way", Files.readString(file));
  }

  @Test
  void oneThatOnlyReadsChangesNothing() throws IOException {
    recall(DiskMemory.readOnly(folder, "one"), QUESTION);
    assertEquals(List.of(), entries());
    recall(new DiskMemory(folder, "one"), QUESTION);
    List<Path> before = entries();
    DiskMemory reader = DiskMemory.readOnly(folder, "one");
    recall(reader, QUESTION);
    reader.forgetUnused();
    DiskMemory.readOnly(folder, "one").forgetUnused();
    assertEquals(before, entries());
    assertEquals(2, worked);
    assertTrue(reader.refused().isEmpty());
  }

  @Property
  void numbersAndTextsComeBack(@ForAll long number, @ForAll String text, @ForAll byte[] bytes) {
    ByteSink sink = new ByteSink(text);
    sink.number(number);
    sink.text(text);
    sink.bytes(bytes);
    sink.text(text);
    ByteSource source = new ByteSource(sink.toBytes(), 0, text, DiskMemoryTest::none);
    assertEquals(number, source.number());
    assertEquals(text, source.text());
    assertArrayEquals(bytes, source.bytes());
    assertFalse(source.isAtEnd());
    assertEquals(text, source.text());
    assertTrue(source.isAtEnd());
  }

  @Property
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    try {
      Codecs.of(Answer.class).read(new ByteSource(bytes, 0, "nothing", DiskMemoryTest::none));
    } catch (RuntimeException e) {
      // Whatever a record says to values that it does not take; never an endless loop or a crash.
      assertFalse(e instanceof NullPointerException);
    }
  }

  private static byte[] none(int place) {
    throw new IllegalStateException("no file " + place);
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void whatIsOnlyLookedUpIsForgottenAndWhatIsKeptIsNot() throws IOException {
    Question other = new Question("another", new byte[0]);
    recall(new DiskMemory(folder, "one"), QUESTION);
    recall(new DiskMemory(folder, "one"), other);
    DiskMemory memory = new DiskMemory(folder, "one");
    assertTrue(memory.known("answer", QUESTION, Answer.class).isPresent());
    assertTrue(memory.known("answer", other, Answer.class).isPresent());
    memory.keep("answer", QUESTION);
    memory.forgetUnused();
    assertEquals(1, entries().size());
    assertTrue(memory.known("answer", QUESTION, Answer.class).isPresent());
    assertTrue(memory.known("answer", other, Answer.class).isEmpty());
    assertEquals(2, worked);
  }

  /** Files as a result. */
  record Pages(List<SitePage> pages) {}

  private Pages files(Question question) {
    worked++;
    return new Pages(
        List.of(
            new SitePage("a", question.bytes(), "x"), new SitePage("b", new byte[] {7, 8}, "y")));
  }

  @Test
  void theBytesOfFilesAreNotKeptButMadeAgainOnceWhenSomebodyAsks() throws IOException {
    Question large = new Question("large", new byte[100_000]);
    new DiskMemory(folder, "one").recall("files", large, Pages.class, this::files);
    assertTrue(Files.size(entries().get(0)) < 1_000);
    List<SitePage> known =
        new DiskMemory(folder, "one").recall("files", large, Pages.class, this::files).pages();
    FileBytes content = known.get(0).content();
    assertEquals(100_000, content.length());
    assertEquals(Sha256.of(large.bytes()), content.sha256());
    assertEquals(1, worked);
    assertArrayEquals(new byte[] {7, 8}, known.get(1).bytes());
    assertArrayEquals(large.bytes(), content.bytes());
    assertEquals(2, worked);
  }

  /** What takes a result in, as a later stage does. */
  record Followed(Answer answer, int how) {}

  @Test
  void aResultWithinAnInputIsNamedByWhatItWasMadeFrom() {
    assertEquals(1, follow(new DiskMemory(folder, "program"), QUESTION, 1).how());
    assertEquals(2, worked);
    assertEquals(1, follow(new DiskMemory(folder, "program"), QUESTION, 1).how());
    assertEquals(2, worked);
    assertEquals(2, follow(new DiskMemory(folder, "program"), QUESTION, 2).how());
    assertEquals(3, worked);
    Question other = new Question("how many", QUESTION.bytes());
    follow(new DiskMemory(folder, "program"), other, 1);
    assertEquals(5, worked);
  }

  private Followed follow(DiskMemory memory, Question question, int how) {
    Answer answer = memory.recall("answer", question, Answer.class, this::answer);
    return memory.recall(
        "follow",
        new Followed(answer, how),
        Followed.class,
        input -> {
          worked++;
          return input;
        });
  }

  @Test
  void whatABuildLeavesIsThereForTheNextUntilAnotherLeavesMore() throws IOException {
    DiskMemory first = new DiskMemory(folder, "program");
    assertEquals(Optional.empty(), first.left("task", Question.class));
    first.leave("task", Question.class, QUESTION);
    first.forgetUnused();
    DiskMemory second = new DiskMemory(folder, "program");
    assertEquals("how many?", second.left("task", Question.class).orElseThrow().words());
    assertEquals(Optional.empty(), second.left("other", Question.class));
    DiskMemory reading = DiskMemory.readOnly(folder, "program");
    reading.leave("task", Question.class, new Question("nothing", new byte[0]));
    second.forgetUnused();
    DiskMemory third = new DiskMemory(folder, "program");
    assertEquals("how many?", third.left("task", Question.class).orElseThrow().words());
    third.leave("task", Question.class, new Question("how much?", new byte[0]));
    assertEquals("how much?", third.left("task", Question.class).orElseThrow().words());
    assertEquals(Optional.empty(), new DiskMemory(folder, "later").left("task", Question.class));
    DiskMemory fourth = new DiskMemory(folder, "program");
    fourth.forgetUnused();
    assertEquals(Optional.empty(), fourth.left("task", Question.class), "nobody asked");
  }
}
