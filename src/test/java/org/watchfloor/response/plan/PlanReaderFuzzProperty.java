package org.watchfloor.response.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.support.SourceTree;

/**
 * Whatever a file holds, the reader answers with a plan or with faults that can be read: never an
 * exception, never half a plan, and never so long that the console waits.
 */
class PlanReaderFuzzProperty {
  private static final Texts ZH = new Texts(Language.ZH);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final List<String> SAMPLES = samples();

  private static final List<String> TOKENS =
      List.of(
          "level:",
          "levels:",
          "- ",
          "{",
          "}",
          "[",
          "]",
          ": ",
          ", ",
          "&a ",
          "*a",
          "<<: *a",
          "!!int ",
          "!!binary ",
          "!<tag:x> ",
          "? ",
          "| ",
          "> ",
          "---\n",
          "...\n",
          "%YAML 9.9\n",
          "#",
          "\"",
          "'",
          "\t",
          "\u0000",
          "\uFEFF",
          "\u2028",
          "\uD800",
          "null",
          "~",
          "NaN",
          ".inf",
          "-1",
          "0x7fffffff",
          "99999999999999999999999999",
          "1e400",
          "PT99999999999999999H",
          "P99999999999D",
          "PT-5M",
          "+999999999-12-31",
          "true",
          "[[[[[[[[",
          "{{{{{{{{",
          "status: GK",
          "sections:",
          "cards:",
          "framework: {code: 1833, groups: [{count: 1}]}",
          "count: N",
          "parent: X",
          "基",
          "\r\n",
          "\n");

  @Property(tries = 400)
  void aRealPlanThatWasDamagedIsReadWholeOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(SAMPLES.get(random.nextInt(SAMPLES.size())));
    int wounds = 1 + random.nextInt(6);
    for (int i = 0; i < wounds; i++) {
      int at = random.nextInt(text.length());
      String token = TOKENS.get(random.nextInt(TOKENS.size()));
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, token);
        case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(40)));
        case 2 -> text.replace(at, Math.min(text.length(), at + token.length()), token);
        default -> {
          int from = random.nextInt(text.length());
          int to = Math.min(text.length(), from + random.nextInt(200));
          text.insert(at, text.substring(from, to));
        }
      }
    }
    check(text.toString());
  }

  @Property(tries = 400)
  void anythingMadeOfYamlIsReadWholeOrRefused(@ForAll("yaml") String text) {
    check(text);
  }

  @Property(tries = 200)
  void anyBytesAreReadWholeOrRefused(@ForAll byte[] bytes) {
    check(PlanReader.read("x.yaml", bytes));
  }

  @Provide
  Arbitrary<String> yaml() {
    return Combinators.combine(
            Arbitraries.of(TOKENS).list().ofMaxSize(60),
            Arbitraries.of("", "plan: A\n", "levels:\n"))
        .as((tokens, head) -> head + String.join("", tokens));
  }

  @Example
  void bracketsInBracketsWithoutEndAreRefused() {
    check("levels: " + "[".repeat(200_000));
    check("levels: " + "{a: ".repeat(100_000));
    check("- ".repeat(200_000));
    check("? ".repeat(200_000));
  }

  @Example
  void aFileThatGrowsByItsOwnReferencesIsRefused() {
    StringBuilder bomb = new StringBuilder("a: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      bomb.append("b").append(i).append(": &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ", ").repeat(8)).append("*a").append(i - 1).append("]\n");
    }
    check(bomb + "levels: *a19\nposts: *a19\n");
  }

  @Example
  void aListThatHoldsItselfIsRefused() {
    check("levels: &a [*a]\nposts: &b [*b]\nsource: &c {doc: *c}\n");
    check("&a plan: *a\n");
    check(SAMPLES.getFirst().replace("levels:", "levels: &l\n#") + "\nposts: &p {x: *p}\n");
  }

  @Example
  void aFileOfManyMegabytesIsRefusedAtOnce() {
    check("x".repeat(40_000_000));
    check("a: b\n".repeat(2_000_000));
  }

  @Example
  void aMillionWrongKeysDoNotFillTheScreenWithTheirText() {
    check("k".repeat(900_000) + ": 1\n");
    check("plan: " + "A".repeat(900_000) + "\n");
  }

  private static void check(String text) {
    check(Assertions.assertTimeoutPreemptively(PATIENCE, () -> PlanReader.read("fuzz.yaml", text)));
  }

  /** Every fault has a place in the file and a sentence of bearable length in the language. */
  private static void check(PlanReading reading) {
    switch (reading) {
      case PlanReading.Read read ->
          assertThat(PlanReader.read("again.yaml", read.text())).isEqualTo(read);
      case PlanReading.Refused refused -> {
        assertThat(refused.faults()).isNotEmpty();
        PlanFault first = refused.faults().getFirst();
        assertThat(first.line()).isPositive();
        assertThat(first.column()).isPositive();
        assertThat(ZH.say(first.said())).hasSizeLessThan(700);
      }
    }
  }

  private static List<String> samples() {
    try (var files = Files.list(SourceTree.path("sample-data/zhoushan/plans"))) {
      return files.sorted().map(PlanReaderFuzzProperty::read).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
