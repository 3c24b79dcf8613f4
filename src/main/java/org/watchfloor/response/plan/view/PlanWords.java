package org.watchfloor.response.plan.view;

import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchfloor.response.plan.BasisStatus;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.PlanDiff;
import org.watchfloor.response.plan.PlanDraft;
import org.watchfloor.response.plan.PlanDraft.Part;
import org.watchfloor.response.plan.PlanKind;
import org.watchfloor.response.plan.StartCondition.HeightDatum;
import org.watchfloor.response.plan.StartField;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField.Option;
import org.watchfloor.warning.WarningColour;

/** Parts, lines and choices of a plan in the officer's words. JavaFX thread. */
public final class PlanWords {
  private static final List<String> STARTS =
      List.of(
          "WARNING", "WATER_LEVEL", "RAINFALL", "SUPERIOR_RESPONSE", "SITUATION", "POST_DECISION");
  private static final List<String> ENDS =
      List.of("WARNING_CANCELLED", "SUPERIOR_ENDED", "SITUATION", "POST_DECISION");
  private static final List<String> NOT_SAID = List.of("status", "source");

  /** What a line begins with, whatever the order of its form. */
  private static final List<String> FIRST = List.of("no", "post", "type");

  private static final List<String> TIMES = List.of("limit", "within", "decide_within");
  private static final Pattern TIME = Pattern.compile("(\\d{1,5})\\s*(\\S+)");
  private static final int MINUTES_SAID = 90;
  private static final int SECONDS = 60;

  private final UiTexts texts;

  @Inject
  PlanWords(UiTexts texts) {
    this.texts = texts;
  }

  /** The name of a part, with its level. */
  String part(PlanDraft draft, Part part) {
    String name =
        draft
            .card(part)
            .map(card -> texts.get("plan.part.card", card.title()))
            .orElseGet(() -> texts.get("plan.part." + part.key()));
    return part.level()
        .map(level -> texts.get("plan.part.of", texts.name("response.level", level), name))
        .orElse(name);
  }

  /** The name of a field of a line. */
  String field(String key) {
    return texts.get("plan.field." + key);
  }

  /** What may be chosen for a field; nothing where words are typed. */
  List<Option> choices(Part part, String key) {
    return switch (key) {
      case "status" -> options(Arrays.stream(BasisStatus.values()).map(Enum::name), "plan.status.");
      case "kind" -> options(Arrays.stream(PlanKind.values()).map(Enum::name), "plan.kind.");
      case "color" ->
          options(Arrays.stream(WarningColour.values()).map(Enum::name), "warning.colour.");
      case "hazard" -> options(Arrays.stream(Hazard.values()).map(Enum::name), "response.hazard.");
      case "datum" ->
          options(Arrays.stream(HeightDatum.values()).map(Enum::name), "response.datum.");
      case "type" ->
          options((part.key().equals(PlanDraft.START) ? STARTS : ENDS).stream(), "plan.type.");
      case "forecast", "second_officer" -> options(Stream.of("true", "false"), "plan.yes.");
      default -> List.of();
    };
  }

  /** What a line says, without how sure it is. */
  String line(Part part, Map<String, String> line) {
    return part.fields(line).stream()
        .sorted(
            Comparator.comparingInt(key -> FIRST.contains(key) ? FIRST.indexOf(key) : FIRST.size()))
        .filter(key -> !NOT_SAID.contains(key) || part.key().equals(PlanDraft.HEAD))
        .filter(key -> !line.getOrDefault(key, "").isBlank())
        .map(key -> said(part, key, line.getOrDefault(key, "")))
        .collect(Collectors.joining(texts.get("plan.line.dot")));
  }

  private String said(Part part, String key, String value) {
    String words =
        choices(part, key).stream()
            .filter(option -> option.value().equals(value))
            .map(Option::label)
            .findFirst()
            .orElseGet(() -> shown(key, value));
    return part.single() || key.equals("forecast")
        ? texts.get("plan.line.named", field(key), words)
        : words;
  }

  /** A value as an officer reads and types it: times and names in words. */
  String shown(String key, String value) {
    if (TIMES.contains(key)) {
      return time(value);
    }
    Map<String, String> names = names(key);
    return names.isEmpty() ? value : each(value, names);
  }

  /** What was typed, as it is written in a plan file; what is not understood stays as it is. */
  String typed(String key, String text) {
    if (TIMES.contains(key)) {
      Matcher said = TIME.matcher(text.strip());
      return said.matches() ? written(said.group(1), said.group(2)).orElse(text) : text;
    }
    Map<String, String> codes = new HashMap<>();
    names(key).forEach((code, name) -> codes.put(name, code));
    return codes.isEmpty() ? text : each(text, codes);
  }

  private Map<String, String> names(String key) {
    return switch (key) {
      case "hazards" ->
          Arrays.stream(Hazard.values())
              .collect(Collectors.toMap(Enum::name, one -> texts.name("response.hazard", one)));
      case "mandatory_fields" ->
          Arrays.stream(StartField.values())
              .collect(
                  Collectors.toMap(
                      one -> one.name().toLowerCase(Locale.ROOT),
                      one -> texts.name("response.field", one)));
      default -> Map.of();
    };
  }

  private static String each(String list, Map<String, String> other) {
    return Arrays.stream(list.split("[、，,]"))
        .map(String::strip)
        .map(one -> other.getOrDefault(one, one))
        .collect(Collectors.joining("、"));
  }

  private String time(String value) {
    try {
      Duration length = Duration.parse(value);
      if (length.isPositive() && length.toSeconds() % SECONDS == 0) {
        long minutes = length.toMinutes();
        return minutes <= MINUTES_SAID || minutes % SECONDS > 0
            ? texts.get("plan.time.minutes", minutes)
            : texts.get("plan.time.hours", length.toHours());
      }
      return value;
    } catch (DateTimeException e) {
      // A wrong time is shown as it was typed; the reader says what is wrong with it.
      return value;
    }
  }

  private Optional<String> written(String number, String unit) {
    if (texts.get("plan.time.minutes", number).endsWith(unit)) {
      return Optional.of("PT" + number + "M");
    }
    if (texts.get("plan.time.hours", number).endsWith(unit)) {
      return Optional.of("PT" + number + "H");
    }
    return Optional.empty();
  }

  /** How sure a line is; empty where it does not say. */
  String badge(Part part, Map<String, String> line) {
    String status = line.getOrDefault("status", "");
    return part.single() || status.isBlank() ? "" : choice("plan.status.", status);
  }

  /** One difference to the version in force. */
  public String change(PlanDiff.Change change) {
    String where =
        change.level().map(level -> texts.name("response.level", level) + " ").orElse("")
            + change.part();
    return switch (change.kind()) {
      case ADDED -> texts.get("plan.change.ADDED", where, change.after());
      case REMOVED -> texts.get("plan.change.REMOVED", where, change.before());
      case CHANGED -> texts.get("plan.change.CHANGED", where, change.before(), change.after());
    };
  }

  private List<Option> options(Stream<String> values, String prefix) {
    List<Option> all = values.map(value -> new Option(value, choice(prefix, value))).toList();
    return Stream.concat(Stream.of(new Option("", texts.get("plan.choice.none"))), all.stream())
        .toList();
  }

  private String choice(String prefix, String value) {
    return texts.get(prefix + value);
  }
}
