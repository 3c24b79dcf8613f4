package org.watchfloor.response.plan.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.plan.DraftActs;
import org.watchfloor.response.plan.PlanDraft;
import org.watchfloor.response.plan.PlanPart;
import org.watchfloor.response.plan.view.PlanWork.Seen;
import org.watchfloor.ui.UiTexts;

/** The parts of the plan under the pen, and the keys that add to them. JavaFX thread. */
final class PartList {
  private final PlanWork work;
  private final PlanWords words;
  private final UiTexts texts;
  private final ListView<PlanPart> parts = new ListView<>();
  private final Button level;
  private final Button card;
  private final Button framework;
  private final Button remove;
  private final VBox box = new VBox();
  private Consumer<PlanPart> chosen = part -> {};

  PartList(PlanWork work, PlanWords words, PartActs acts, UiTexts texts) {
    this.work = work;
    this.words = words;
    this.texts = texts;
    parts.setCellFactory(view -> new PartCell());
    parts.setId("plan-parts");
    parts.getStyleClass().add("plan-parts");
    parts
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(part -> {
          if (part != null) {
            choose(part);
          }
        });
    VBox.setVgrow(parts, Priority.ALWAYS);
    level = key("plan.add.level", "plan-add-level", acts::addLevel);
    card = key("plan.add.card", "plan-add-card", acts::addCard);
    framework = key("plan.add.framework", "plan-add-framework", acts::addFramework);
    remove =
        key("plan.remove", "plan-remove", () -> selected().ifPresent(part -> acts.remove(part)));
    GridPane keys = new GridPane();
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    keys.getColumnConstraints().addAll(half, half);
    keys.add(level, 0, 0);
    keys.add(card, 1, 0);
    keys.add(framework, 0, 1);
    keys.add(remove, 1, 1);
    keys.getStyleClass().add("plan-keys");
    box.getChildren().setAll(parts, keys);
    box.getStyleClass().add("dispatch-rows");
    work.draft().subscribe(this::show);
    work.seen().subscribe(seen -> parts.refresh());
  }

  Node node() {
    return box;
  }

  /** Is told which part was chosen. */
  void onChosen(Consumer<PlanPart> told) {
    chosen = told;
  }

  Optional<PlanPart> selected() {
    return Optional.ofNullable(parts.getSelectionModel().getSelectedItem());
  }

  private void show(@Nullable PlanDraft draft) {
    List<PlanPart> now = draft == null ? List.of() : draft.parts();
    if (!now.equals(parts.getItems())) {
      Optional<PlanPart> added =
          now.stream().filter(part -> !parts.getItems().contains(part)).findFirst();
      boolean few = !parts.getItems().isEmpty();
      Optional<PlanPart> kept = selected().filter(now::contains);
      parts.getItems().setAll(now);
      Optional<PlanPart> next = few && added.isPresent() ? added : kept.or(() -> first(now));
      next.ifPresent(part -> {
        parts.getSelectionModel().select(part);
        parts.scrollTo(part);
      });
    }
    level.setDisable(draft == null);
    card.setDisable(draft == null);
    framework.setDisable(draft == null || draft.structured());
    selected().ifPresent(this::allow);
    parts.refresh();
  }

  private static Optional<PlanPart> first(List<PlanPart> parts) {
    return parts.stream().findFirst();
  }

  private void choose(PlanPart part) {
    allow(part);
    chosen.accept(part);
  }

  /** What would go is on the key itself: the level, the card, the structure of the chosen part. */
  private void allow(PlanPart part) {
    PlanDraft now = work.draft().get();
    remove.setDisable(now == null || DraftActs.gone(now, part).isEmpty());
    remove.setText(gone(part));
  }

  private String gone(PlanPart part) {
    if (part.level().isPresent()) {
      return texts.get("plan.remove.level", texts.name("response.level", part.level().get()));
    }
    if (part.card().isPresent()) {
      return texts.get("plan.remove.card");
    }
    return texts.get(
        part.key().startsWith(PlanPart.FRAMEWORK) ? "plan.remove.framework" : "plan.remove");
  }

  private Button key(String text, String id, Runnable act) {
    Button key = new Button(texts.get(text));
    key.setId(id);
    key.setMaxWidth(Double.MAX_VALUE);
    key.setOnAction(event -> act.run());
    return key;
  }

  /** A part, how many lines it has, and whether something in it is wrong. */
  private final class PartCell extends ListCell<PlanPart> {
    @Override
    protected void updateItem(@Nullable PlanPart part, boolean empty) {
      super.updateItem(part, empty);
      PlanDraft now = work.draft().get();
      getStyleClass().remove("failed");
      if (empty || part == null || now == null) {
        setText(null);
        return;
      }
      String name = words.part(now, part);
      setText(part.single() ? name : texts.get("plan.part.count", name, now.lines(part).size()));
      Seen seen = work.seen().get();
      if (seen != null && seen.faulty().contains(part)) {
        getStyleClass().add("failed");
      }
    }
  }
}
