package org.watchfloor.evacuation.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.watchfloor.base.Mask;
import org.watchfloor.evacuation.MoveRow;
import org.watchfloor.evacuation.PointCount;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;

/** The columns of the page's lists. What is searched and exported is masked, whatever is shown. */
final class MoveColumns {
  private final MovesViewModel model;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  MoveColumns(MovesViewModel model, UiTexts texts, Formats formats) {
    this.model = model;
    this.texts = texts;
    this.formats = formats;
  }

  /** Of the households. */
  List<RegisterColumn<MoveRow>> households() {
    return List.of(
        RegisterColumn.<MoveRow>text("evacuation.head.state", this::stateText)
            .wide(1.9)
            .sortedBy(MoveRow.IN_DANGER_FIRST)
            .shownAs(this::state),
        RegisterColumn.<MoveRow>text("evacuation.head.number", MoveRow::number).wide(0.85),
        RegisterColumn.<MoveRow>text(
                "evacuation.head.head", row -> Mask.name(row.household().profile().head()))
            .wide(0.75)
            .shownAs(this::head),
        RegisterColumn.<MoveRow>number("evacuation.head.people", MoveRow::people).wide(0.8),
        RegisterColumn.<MoveRow>number(
                "evacuation.head.vulnerable", row -> row.household().profile().vulnerable())
            .wide(0.55),
        RegisterColumn.<MoveRow>text("evacuation.head.point", this::point).wide(1.3),
        RegisterColumn.<MoveRow>text("evacuation.head.since", this::since).wide(1).aging(),
        RegisterColumn.<MoveRow>text(
                "evacuation.head.responsible",
                row -> Objects.requireNonNullElse(row.household().profile().responsibleA(), ""))
            .wide(1.5));
  }

  /** Of the places they leave. */
  List<RegisterColumn<PointCount>> points() {
    return List.of(
        RegisterColumn.text("evacuation.head.point", PointCount::name).wide(1.7),
        RegisterColumn.<PointCount>number("evacuation.head.left", PointCount::unsafeHouseholds)
            .wide(0.7),
        RegisterColumn.<PointCount>number("evacuation.head.should", PointCount::households)
            .wide(0.7),
        RegisterColumn.<PointCount>number("evacuation.head.persons", PointCount::people)
            .wide(0.9)
            .sortedBy(Comparator.comparing(PointCount::people)));
  }

  private Node state(MoveRow row) {
    Label label = new Label(stateText(row));
    boolean called = model.board().isPresent();
    boolean sure = row.state().safe() && !model.elsewhere(row.household());
    label.getStyleClass().add(sure ? "ok" : called || row.state().safe() ? "failed" : "muted");
    return label;
  }

  /**
   * What it is to the move, with how many are inside a shelter already, how often it was talked to
   * or that force was used.
   */
  private String stateText(MoveRow row) {
    String plain = texts.name("evacuation.move", row.state());
    String state =
        model.elsewhere(row.household()) ? texts.get("evacuation.state.elsewhere", plain) : plain;
    Instant from = model.board().map(board -> board.move().called().at()).orElse(Instant.EPOCH);
    if (row.state().safe()) {
      return row.household().refusals().forcedSince(from) == null
          ? state
          : texts.get("evacuation.state.forced", state);
    }
    long inside = model.situation().get().inside().getOrDefault(row.number(), 0L);
    if (inside > 0) {
      return texts.get("evacuation.state.inside", state, inside, row.people());
    }
    long talks =
        row.household().refusals().since(from).stream().filter(one -> !one.by().isEmpty()).count();
    return talks == 0 ? state : texts.get("evacuation.state.talked", state, talks);
  }

  private Node head(MoveRow row) {
    String name = row.household().profile().head();
    return new Label(model.named.get() ? name : Mask.name(name));
  }

  private String point(MoveRow row) {
    return model.pointRows().stream()
        .filter(point -> point.id().equals(row.point()))
        .map(PointCount::name)
        .findFirst()
        .orElse(row.point());
  }

  private String since(MoveRow row) {
    return row.household().whereabouts().entry().isEmpty()
        ? ""
        : formats.age(row.household().whereabouts().since());
  }
}
