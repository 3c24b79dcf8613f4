package org.watchfloor.response.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.support.SchemaRules;
import org.watchfloor.support.SourceTree;

/** What is written of a plan is read as the very plan. */
class PlanWriterTest {
  @ParameterizedTest
  @MethodSource("org.watchfloor.response.plan.PlanSchemaTest#plans")
  void aWrittenPlanIsReadAsItself(Path file) throws IOException {
    String text = Files.readString(file);
    Plan plan = read(text);

    String written = PlanWriter.write(plan, PlanWriter.heading(text));

    assertThat(read(written)).isEqualTo(plan);
    assertThat(PlanWriter.write(read(written), PlanWriter.heading(written))).isEqualTo(written);
    assertThat(PlanWriter.heading(written)).isEqualTo(PlanWriter.heading(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true", "1.0", "11E02", "null", "~", "- x", "a: b", "{x}", "[x]", "# x", "\"", "'", "\\",
        "a\nb", "\u0007", "a\u2028b", "*a", "&a", "!x", "%x", "@x", "`x`", "人: 物", "人 # 物", "人,物",
            "人\"",
        "\uD83D\uDE92 车"
      })
  void whateverALineSaysIsReadBack(String words) throws IOException {
    String text = Files.readString(SourceTree.path("src/test/resources/plans/short.yaml"));
    Plan plan = read(text.replace("text: 加强值班", "text: " + PlanWriterTest.quoted(words)));
    assertThat(plan.find(ResponseLevel.IV).orElseThrow().actions().getFirst().text())
        .isEqualTo(words);

    assertThat(read(PlanWriter.write(plan, List.of()))).isEqualTo(plan);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "N", "11E02", "2027-05-01", "ZS-A"})
  void aKeyThatLooksLikeANumberOrAYesIsWrittenAsAWord(String parent) throws IOException {
    String text = Files.readString(SourceTree.path("src/test/resources/plans/short.yaml"));
    Plan plan = read(text.replaceFirst("\nhazards:", "\nparent: \"" + parent + "\"\nhazards:"));
    assertThat(plan.parent()).contains(parent);

    String written = PlanWriter.write(plan, List.of());

    assertThat(read(written)).isEqualTo(plan);
    assertThat(
            new SchemaRules("/response/plan.schema.json").broken(PlanSchemaTest.document(written)))
        .isEmpty();
  }

  private static String quoted(String words) {
    return "\""
        + words
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\u0007", "\\a")
            .replace("\u2028", "\\u2028")
        + "\"";
  }

  private static Plan read(String text) {
    PlanReading reading = PlanReader.read("written.yaml", text);
    assertThat(reading).as(text).isInstanceOf(PlanReading.Read.class);
    return ((PlanReading.Read) reading).plan();
  }
}
