package org.watchfloor.response.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.support.SchemaRules;

/**
 * Whatever an officer does to a plan in the editor, in whatever order: what comes out is a plan
 * that reads back as itself and fits the published schema, or a list of faults each in its part;
 * and what cannot be done says where, why and what to do.
 */
class PlanDraftProperty {
  private static final List<String> WORDS =
      List.of(
          "加强值班",
          "true",
          "1.0",
          "11E02",
          "a: b",
          "{x}",
          "人、物",
          "\"",
          "# x",
          "指挥长",
          "",
          "N",
          "PT15M",
          "PT0S",
          "2027-05-01",
          "USER",
          "GK",
          "4",
          "WATER_LEVEL",
          "SITUATION",
          "区政府,公安",
          "OFFICE");

  private final SchemaRules schema;
  private final List<Plan> plans;

  PlanDraftProperty() throws IOException {
    schema = new SchemaRules("/response/plan.schema.json");
    plans =
        PlanSchemaTest.plans()
            .map(file -> {
              try {
                return ((PlanReading.Read) PlanReader.read("x.yaml", Files.readString(file)))
                    .plan();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
            .toList();
  }

  /** The structure of a plan changed at random is the plan, and a plan again. */
  @Property(tries = 60)
  void partsAddedAndTakenOutLeaveAPlan(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    Plan plan = plans.get(random.nextInt(plans.size()));
    PlanDraft draft = PlanDraft.of(plan, List.of());
    List<PlanDraft> before = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      before.add(draft);
      draft = acted(draft, random);
    }
    holds(draft);
    // What was done is taken back by going on with the draft before.
    PlanReading untouched = before.getFirst().read();
    assertThat(untouched).isInstanceOf(PlanReading.Read.class);
    assertThat(((PlanReading.Read) untouched).plan()).isEqualTo(plan);
  }

  /** The same with lines overwritten by words of every kind. */
  @Property(tries = 60)
  void linesTypedOverLeaveAPlanOrFaultsInTheirPart(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    PlanDraft draft = PlanDraft.of(plans.get(random.nextInt(plans.size())), List.of("# 示例"));
    for (int i = 0; i < 8; i++) {
      draft = random.nextInt(4) == 0 ? acted(draft, random) : typed(draft, random);
      holds(draft);
    }
  }

  /** What is typed of a line is exactly what the plan then says of it. */
  @Property(tries = 60)
  void everyWordOfALineArrives(@ForAll("seeds") long seed, @ForAll("words") String word) {
    Random random = new Random(seed);
    Plan plan = plans.get(random.nextInt(plans.size()));
    if (plan.levels().isEmpty() || word.isBlank()) {
      return;
    }
    ResponseLevel level = plan.levels().getFirst().level();
    PlanPart part = PlanPart.of(level, PlanPart.ACTIONS);
    PlanDraft draft = PlanDraft.of(plan, List.of());
    List<Map<String, String>> lines = new ArrayList<>(draft.lines(part));
    Map<String, String> first = new LinkedHashMap<>(lines.getFirst());
    first.put("text", word);
    lines.set(0, first);

    PlanReading reading = draft.with(part, lines).read();

    assertThat(reading).as(word).isInstanceOf(PlanReading.Read.class);
    assertThat(
            ((PlanReading.Read) reading)
                .plan()
                .find(level)
                .orElseThrow()
                .actions()
                .getFirst()
                .text())
        .isEqualTo(word.strip());
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().ofMaxLength(20);
  }

  private void holds(PlanDraft draft) {
    PlanReading reading = draft.read();
    // A draft that is kept is the same draft when it is opened again.
    Optional<PlanDraft> opened = DraftLoader.load(draft.text());
    assertThat(opened).isPresent();
    assertThat(opened.get().text()).isEqualTo(draft.text());
    switch (reading) {
      case PlanReading.Read read -> {
        PlanReading again = PlanReader.read("x.yaml", read.text());
        assertThat(again).isInstanceOf(PlanReading.Read.class);
        assertThat(((PlanReading.Read) again).plan()).isEqualTo(read.plan());
        assertThat(schema.broken(document(read.text()))).as(read.text()).isEmpty();
        PlanReading reopened = PlanDraft.of(read.plan(), draft.heading()).read();
        assertThat(reopened).isInstanceOf(PlanReading.Read.class);
        assertThat(((PlanReading.Read) reopened).plan()).isEqualTo(read.plan());
      }
      case PlanReading.Refused refused -> {
        assertThat(refused.faults()).isNotEmpty();
        assertThat(draft.faulty(refused.faults())).as(draft.text()).isNotEmpty();
        assertThat(draft.parts()).containsAll(draft.faulty(refused.faults()));
      }
    }
  }

  private static PlanDraft acted(PlanDraft draft, Random random) {
    ResponseLevel level = ResponseLevel.values()[random.nextInt(4)];
    ResponseLevel other = ResponseLevel.values()[random.nextInt(4)];
    String code = List.of("1+6+8+10", "1618", "1+N+12", "1+3", "x").get(random.nextInt(5));
    try {
      return switch (random.nextInt(7)) {
        case 0 -> DraftActs.addLevel(draft, level, Optional.of(other));
        case 1 -> DraftActs.addLevel(draft, level, Optional.empty());
        case 2 -> DraftActs.removeLevel(draft, level);
        case 3 -> DraftActs.addCard(draft, "C-" + random.nextInt(3), "卡", "指挥长");
        case 4 -> DraftActs.remove(draft, draft.parts().get(random.nextInt(draft.parts().size())));
        case 5 -> DraftActs.addFramework(draft, code);
        default -> DraftActs.copy(draft, "COPY-" + random.nextInt(9), "副本", "");
      };
    } catch (RefusedException refused) {
      assertThat(new Texts(Language.ZH).say(refused.said()))
          .as("where, why, and what to do")
          .matches("(?s).+。.+。|.+，.+。");
      return draft;
    }
  }

  private static PlanDraft typed(PlanDraft draft, Random random) {
    PlanPart part = draft.parts().get(random.nextInt(draft.parts().size()));
    List<Map<String, String>> lines = new ArrayList<>(draft.lines(part));
    if (lines.isEmpty() || !part.single() && random.nextInt(4) == 0) {
      lines.add(new LinkedHashMap<>(Map.of("status", "USER")));
    } else if (!part.single() && random.nextInt(4) == 0) {
      lines.remove(random.nextInt(lines.size()));
      return draft.with(part, lines);
    }
    int at = random.nextInt(lines.size());
    Map<String, String> line = new LinkedHashMap<>(lines.get(at));
    List<String> fields = part.fields(line);
    String key = fields.get(random.nextInt(fields.size()));
    String word = WORDS.get(random.nextInt(WORDS.size()));
    if (word.isBlank()) {
      line.remove(key);
    } else {
      line.put(key, PlanPart.list(key) ? word.replace("、", PlanDraft.BETWEEN) : word);
    }
    lines.set(at, line);
    return draft.with(part, lines);
  }

  private static JsonNode document(String text) {
    Object read = new Load(LoadSettings.builder().build()).loadFromString(text);
    return new ObjectMapper().valueToTree(read);
  }
}
