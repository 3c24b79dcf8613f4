package org.watchfloor.drill.score.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.score.Outcome;
import org.watchfloor.drill.score.Proof;
import org.watchfloor.drill.score.Score;
import org.watchfloor.drill.score.judgement.Judgement;

/**
 * The score sheet as one JSON object, as {@code docs/drill-score.md} lays down. Pure but reading.
 */
public final class ScoreFile {
  /** What tells the file from others, and the version it is written in. */
  static final String FORMAT = "watchfloor-drill-score";

  static final int VERSION = 1;

  private static final ObjectMapper JSON = new ObjectMapper();

  private ScoreFile() {}

  /** The text of the file, in one line; what is said of each score is in the texts' language. */
  public static String text(ScoreSheet sheet, Texts texts) {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", FORMAT).put("version", VERSION).put("station", sheet.station());
    root.put("title", sheet.title()).put("form", sheet.form().name());
    root.put("scenario", sheet.scenario()).put("plan", sheet.plan());
    moment(root, "begins", sheet.begins());
    moment(root, "endedAt", sheet.endedAt());
    moment(root, "measuredAt", sheet.at());
    root.set("total", tally(JSON.createObjectNode(), sheet.total()));
    ArrayNode abilities = root.putArray("byAbility");
    sheet
        .byAbility()
        .forEach(
            (ability, tally) -> tally(abilities.addObject().put("ability", ability.name()), tally));
    ArrayNode posts = root.putArray("byPost");
    sheet.byPost().forEach((post, tally) -> tally(posts.addObject().put("post", post), tally));
    ArrayNode scores = root.putArray("scores");
    sheet.lines().forEach(line -> line(scores.addObject(), line, texts));
    try {
      return JSON.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A sheet that cannot be written", e);
    }
  }

  private static ObjectNode tally(ObjectNode into, Tally tally) {
    into.put("met", tally.met()).put("late", tally.late()).put("missed", tally.missed());
    into.put("open", tally.open()).put("notJudged", tally.notJudged());
    into.put("judged", tally.judged());
    tally.percent().ifPresent(percent -> into.put("percent", percent));
    return into;
  }

  private static void line(ObjectNode into, ScoreSheet.Line line, Texts texts) {
    Score score = line.score();
    into.put("key", score.key()).put("inject", score.inject()).put("post", score.post());
    if (score.act() != null) {
      into.put("act", score.act().name());
    }
    into.put("criterion", score.criterion().name()).put("ability", score.ability().name());
    into.put("expected", score.words()).put("wanted", texts.say(score.wanted()));
    moment(into, "since", score.since());
    moment(into, "until", score.until());
    moment(into, "doneAt", score.doneAt());
    seconds(into, "tookSeconds", score.took());
    seconds(into, "lateSeconds", score.late());
    into.put("officer", score.officer());
    into.put("inNameOf", score.proof().map(Proof::post).orElse(""));
    into.put("entry", score.entry());
    score.said().ifPresent(said -> into.put("said", texts.say(said)));
    into.put("measured", score.outcome().name()).put("outcome", line.outcome().name());
    line.judgement().ifPresent(one -> judgement(into.putObject("judgement"), one.last()));
  }

  private static void judgement(ObjectNode into, Judgement.Word word) {
    if (word.grade() != null) {
      into.put("grade", word.grade());
    }
    if (word.met() != null) {
      into.put("met", word.met());
    }
    into.put("words", word.words()).put("evaluator", word.evaluator()).put("entry", word.entry());
    moment(into, "at", word.at());
  }

  private static void moment(ObjectNode into, String field, @Nullable Instant at) {
    if (at != null) {
      into.put(field, at.atZone(WatchClock.BEIJING).toOffsetDateTime().toString());
    }
  }

  private static void seconds(ObjectNode into, String field, @Nullable Duration length) {
    if (length != null) {
      into.put(field, length.toSeconds());
    }
  }

  /** What a comparison looks at of a sheet, in whichever way it came. */
  public static ScoredDrill of(ScoreSheet sheet) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    sheet
        .lines()
        .forEach(line -> {
          outcomes.put(line.score().key(), line.outcome());
          words.put(line.score().key(), line.score().words());
        });
    Map<String, Tally> abilities = new LinkedHashMap<>();
    sheet.byAbility().forEach((ability, tally) -> abilities.put(ability.name(), tally));
    return new ScoredDrill(sheet.title(), sheet.total(), abilities, outcomes, words);
  }

  /**
   * Reads a file again.
   *
   * @throws RefusedException if it cannot be read, is not such a file, or a newer program made it
   */
  public static ScoredDrill read(Path file) {
    JsonNode root;
    try {
      root = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("score.refused.unreadable", file, String.valueOf(e.getMessage())), e);
    }
    if (!FORMAT.equals(root.path("format").asText())) {
      throw RefusedException.of("score.refused.noScores", file);
    }
    if (root.path("version").asInt() > VERSION) {
      throw RefusedException.of("score.refused.newer", file);
    }
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    for (JsonNode score : root.path("scores")) {
      outcomes.put(score.path("key").asText(), outcome(file, score.path("outcome").asText()));
      words.put(score.path("key").asText(), score.path("expected").asText());
    }
    Map<String, Tally> abilities = new LinkedHashMap<>();
    for (JsonNode one : root.path("byAbility")) {
      abilities.put(one.path("ability").asText(), tally(one));
    }
    return new ScoredDrill(
        root.path("title").asText(), tally(root.path("total")), abilities, outcomes, words);
  }

  private static Outcome outcome(Path file, String name) {
    for (Outcome one : Outcome.values()) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    throw RefusedException.of("score.refused.damaged", file, name);
  }

  private static Tally tally(JsonNode one) {
    return new Tally(
        one.path("met").asInt(),
        one.path("late").asInt(),
        one.path("missed").asInt(),
        one.path("open").asInt(),
        one.path("notJudged").asInt());
  }
}
