package org.watchfloor.warning.view;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.warning.Notice;
import org.watchfloor.warning.WarnedArea;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningKind;
import org.watchfloor.warning.WarningKinds;
import org.watchfloor.warning.WarningWords;

/** What warnings are called on the screen, in its language. JavaFX thread for the chip. */
final class WarningNames {
  private final UiTexts texts;
  private final WarningKinds kinds;

  @Inject
  WarningNames(UiTexts texts, WarningKinds kinds) {
    this.texts = texts;
    this.kinds = kinds;
  }

  /** As in 暴雨红色预警. */
  String title(Warning warning) {
    return title(warning.kind(), warning.colour());
  }

  String title(WarningKind kind, @Nullable WarningColour colour) {
    return texts.say(WarningWords.title(named(kind), colour));
  }

  /** Of a kind that is in the table; no words that somebody typed or sent, for the wall. */
  Message known(WarningKind kind, @Nullable WarningColour colour) {
    return kinds
        .ofName(kind.name())
        .map(one -> WarningWords.title(one.kind(), colour))
        .orElseGet(() ->
            colour == null
                ? Message.of("warning.title.plain", Message.of("warning.kind.other"))
                : Message.of(
                    "warning.title",
                    Message.of("warning.kind.other"),
                    Message.of("warning.colour." + colour.name())));
  }

  /** As in 暴雨. */
  String kind(WarningKind kind) {
    return kind.said()
        ? kinds.name(kind, texts.language().get())
        : texts.get("warning.kind.unsaid");
  }

  private WarningKind named(WarningKind kind) {
    return kind.said() ? new WarningKind(kind.code(), kind(kind)) : kind;
  }

  String colour(@Nullable WarningColour colour) {
    return colour == null ? texts.get("warning.colour.none") : texts.name("warning.colour", colour);
  }

  /** The colour as a patch with its word: never by colour alone. */
  Label chip(@Nullable WarningColour colour) {
    Label chip = new Label(colour(colour));
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.getStyleClass().addAll("signal-chip", style(colour));
    return chip;
  }

  /** The style class of a colour. */
  static String style(@Nullable WarningColour colour) {
    return "signal-" + (colour == null ? "none" : colour.name().toLowerCase(Locale.ROOT));
  }

  /** Where it holds, in words; says so if the message names no place. */
  String areas(Notice notice) {
    String all =
        notice.areas().stream()
            .map(WarnedArea::name)
            .filter(name -> !name.isBlank())
            .distinct()
            .collect(Collectors.joining(texts.get("warning.comma")));
    if (!all.isEmpty()) {
      return all;
    }
    String codes =
        notice.areas().stream()
            .flatMap(area -> area.codes().stream())
            .distinct()
            .collect(Collectors.joining(" "));
    return Stream.of(codes, texts.get("warning.areas.none"))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
