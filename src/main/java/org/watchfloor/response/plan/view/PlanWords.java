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
import org.watchfloor.response.plan.ConditionKind;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.PlanDiff;
import org.watchfloor.response.plan.PlanDraft;
import org.watchfloor.response.plan.PlanKind;
import org.watchfloor.response.plan.PlanPart;
import org.watchfloor.response.plan.StartCondition.HeightDatum;
import org.watchfloor.response.plan.StartField;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField.Option;
import org.watchfloor.warning.WarningColour;

/** Parts, lines and choices of a plan in the officer's words. JavaFX thread. */
public final class PlanWords {
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
  String part(PlanDraft draft, PlanPart part) {
    String name =
        part.card()
            .map(card -> ofCard(draft, part, card))
            .orElseGet(() -> texts.get("plan.part." + part.key()));
    return part.level()
        .map(level -> texts.get("plan.part.of", texts.name("response.level", level), name))
        .orElse(name);
  }

  private String ofCard(PlanDraft draft, PlanPart part, String card) {
    String title = draft.line(PlanPart.whole(PlanPart.CARD + card)).getOrDefault("title", card);
    return texts.get(
        part.key().startsWith(PlanPart.CARD) ? "plan.part.card" : "plan.part.steps", title);
  }

  /** What is taken out together, for a button: a level, a card, the command structure. */
  String whole(PlanDraft draft, PlanPart part) {
    if (part.level().isPresent()) {
      return texts.name("response.level", part.level().get());
    }
    return part.card()
        .map(card -> ofCard(draft, PlanPart.whole(PlanPart.CARD + card), card))
        .orElseGet(() -> texts.get("plan.part." + PlanPart.FRAMEWORK));
  }

  /** The name of a field of a line. */
  String field(String key) {
    return texts.get("plan.field." + key);
  }

  /** What may be chosen for a field; nothing where words are typed. */
  List<Option> choices(PlanPart part, String key) {
    return switch (key) {
      case "status" -> options(Arrays.stream(BasisStatus.values()).map(Enum::name), "plan.status.");
      case "kind" -> options(Arrays.stream(PlanKind.values()).map(Enum::name), "plan.kind.");
      case "color" ->
          options(Arrays.stream(WarningColour.values()).map(Enum::name), "warning.colour.");
      case "hazard" -> options(Arrays.stream(Hazard.values()).map(Enum::name), "response.hazard.");
      case "datum" ->
          options(Arrays.stream(HeightDatum.values()).map(Enum::name), "response.datum.");
      case "type" ->
          options(
              (part.key().equals(PlanPart.START)
                      ? ConditionKind.starting()
                      : ConditionKind.ending())
                  .stream().map(Enum::name),
              "plan.type.");
      case PlanPart.ABOUT -> options(PlanPart.marked().stream(), "plan.about.rule.");
      case "forecast", "second_officer" -> options(Stream.of("true", "false"), "plan.yes.");
      default -> List.of();
    };
  }

  /** What a line says, without how sure it is. */
  String line(PlanPart part, Map<String, String> line) {
    return part.fields(line).stream()
        .sorted(
            Comparator.comparingInt(key -> FIRST.contains(key) ? FIRST.indexOf(key) : FIRST.size()))
        .filter(key -> !NOT_SAID.contains(key) || part.key().equals(PlanPart.HEAD))
        .filter(key -> !line.getOrDefault(key, "").isBlank())
        .map(key -> said(part, key, line.getOrDefault(key, "")))
        .collect(Collectors.joining(texts.get("plan.line.dot")));
  }

  private String said(PlanPart part, String key, String value) {
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
    return PlanPart.list(key)
        ? each(value.split(PlanDraft.BETWEEN), names(key), texts.get("plan.words.between"))
        : value;
  }

  /** What was typed, as it is written in a plan file; what is not understood stays as it is. */
  String typed(String key, String text) {
    if (TIMES.contains(key)) {
      Matcher said = TIME.matcher(text.strip());
      return said.matches() ? written(said.group(1), said.group(2)).orElse(text) : text;
    }
    if (!PlanPart.list(key)) {
      return text;
    }
    Map<String, String> codes = new HashMap<>();
    names(key).forEach((code, name) -> codes.put(name, code));
    return each(text.split("[、，,]"), codes, PlanDraft.BETWEEN);
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

  private static String each(String[] words, Map<String, String> other, String between) {
    return Arrays.stream(words)
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .map(one -> other.getOrDefault(one, one))
        .collect(Collectors.joining(between));
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
  String badge(PlanPart part, Map<String, String> line) {
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

  /** The kinds of plans, for a form. */
  List<Option> kinds() {
    return Arrays.stream(PlanKind.values())
        .map(kind -> new Option(kind.name(), texts.name("plan.kind", kind)))
        .toList();
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
