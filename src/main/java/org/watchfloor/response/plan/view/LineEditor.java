package org.watchfloor.response.plan.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.plan.PlanPart;
import org.watchfloor.ui.UiTexts;

/** The lines of one part and the form of the chosen one. JavaFX thread. */
final class LineEditor {
  private final PlanWords words;
  private final UiTexts texts;
  private final ListView<Map<String, String>> list = new ListView<>();
  private final LineForm form;
  private final HBox keys = new HBox();
  private final VBox box = new VBox();
  private Consumer<List<Map<String, String>>> changed = lines -> {};
  private BiConsumer<Map<String, String>, Runnable> removal = (line, act) -> act.run();
  private @Nullable PlanPart part;

  LineEditor(PlanWords words, LineForm form, UiTexts texts) {
    this.words = words;
    this.form = form;
    this.texts = texts;
    list.setId("plan-lines");
    list.getStyleClass().add("plan-lines");
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel().selectedIndexProperty().subscribe(index -> fill());
    VBox.setVgrow(list, Priority.ALWAYS);
    form.onTaken(this::take);
    keys.getStyleClass().add("row");
    keys.getChildren()
        .setAll(
            key("plan.line.add", "plan-line-add", this::add),
            key("plan.line.remove", "plan-line-remove", this::remove),
            key("plan.line.up", "plan-line-up", () -> move(-1)),
            key("plan.line.down", "plan-line-down", () -> move(1)));
    box.getChildren().setAll(list, keys, form.node());
    box.getStyleClass().add("dispatch-rows");
  }

  Node node() {
    return box;
  }

  /** Shows a part; {@code change} gets its lines whenever one was changed. */
  void show(
      PlanPart shown, List<Map<String, String>> lines, Consumer<List<Map<String, String>>> change) {
    boolean same = shown.equals(part);
    changed = change;
    part = shown;
    keys.setVisible(!shown.single());
    keys.setManaged(!shown.single());
    list.setVisible(!shown.single());
    list.setManaged(!shown.single());
    int at = same ? list.getSelectionModel().getSelectedIndex() : 0;
    form.reset();
    list.getItems().setAll(lines);
    if (!lines.isEmpty()) {
      list.getSelectionModel().select(Math.clamp(at, 0, lines.size() - 1));
    }
    fill();
  }

  private void fill() {
    PlanPart shown = part;
    if (shown != null) {
      Map<String, String> line = list.getSelectionModel().getSelectedItem();
      form.fill(shown, line == null ? Map.of() : line, line != null);
    }
  }

  private void take() {
    int at = list.getSelectionModel().getSelectedIndex();
    PlanPart shown = part;
    if (shown == null || at < 0 || at >= list.getItems().size()) {
      return;
    }
    Map<String, String> line = form.read(list.getItems().get(at));
    if (!shown.single()) {
      // What another type of condition had is not this one's.
      line.keySet().retainAll(shown.fields(line));
    }
    if (!line.equals(list.getItems().get(at))) {
      list.getItems().set(at, line);
      list.getSelectionModel().select(at);
      fill();
      tell();
    }
  }

  private void add() {
    PlanPart shown = Objects.requireNonNull(part);
    Map<String, String> fresh = new LinkedHashMap<>();
    List<String> known = shown.fields(fresh);
    if (known.contains("no")) {
      fresh.put("no", String.valueOf(nextNumber()));
    }
    if (known.contains("type")) {
      fresh.put("type", "SITUATION");
    }
    if (known.contains("status")) {
      fresh.put("status", "USER");
    }
    int at = list.getSelectionModel().getSelectedIndex() + 1;
    list.getItems().add(at, fresh);
    list.getSelectionModel().select(at);
    tell();
    form.begin();
  }

  private int nextNumber() {
    return list.getItems().stream()
            .map(line -> line.getOrDefault("no", ""))
            .filter(no -> no.matches("\\d{1,6}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0)
        + 1;
  }

  /** Who is asked before a line goes: gets the line, and what then takes it out. */
  void onRemove(BiConsumer<Map<String, String>, Runnable> asked) {
    removal = asked;
  }

  private void remove() {
    int at = list.getSelectionModel().getSelectedIndex();
    if (at >= 0) {
      List<Map<String, String>> rest = new ArrayList<>(list.getItems());
      removal.accept(rest.remove(at), () -> changed.accept(List.copyOf(rest)));
    }
  }

  private void move(int by) {
    int at = list.getSelectionModel().getSelectedIndex();
    int to = at + by;
    if (at < 0 || to < 0 || to >= list.getItems().size()) {
      return;
    }
    List<Map<String, String>> lines = new ArrayList<>(list.getItems());
    lines.add(to, lines.remove(at));
    list.getItems().setAll(lines);
    list.getSelectionModel().select(to);
    tell();
  }

  private void tell() {
    changed.accept(List.copyOf(list.getItems()));
  }

  private Button key(String text, String id, Runnable act) {
    Button key = new Button(texts.get(text));
    key.setId(id);
    key.setOnAction(event -> act.run());
    return key;
  }

  /** A line in words, and how sure it is. */
  private final class Cell extends ListCell<Map<String, String>> {
    @Override
    protected void updateItem(@Nullable Map<String, String> line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      PlanPart of = part;
      if (empty || line == null || of == null) {
        setGraphic(null);
        return;
      }
      Label said = new Label(words.line(of, line));
      said.setWrapText(true);
      said.setMinWidth(0);
      HBox.setHgrow(said, Priority.ALWAYS);
      said.setMaxWidth(Double.MAX_VALUE);
      HBox row = new HBox(said);
      String badge = words.badge(of, line);
      if (!badge.isEmpty()) {
        Label mark = new Label(badge);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.getStyleClass().add("plan-mark");
        if (List.of("GK", "INFERRED").contains(line.getOrDefault("status", ""))) {
          mark.getStyleClass().add("unsure");
        }
        row.getChildren().add(mark);
      }
      row.getStyleClass().add("row");
      row.prefWidthProperty().bind(list.widthProperty().subtract(40));
      setGraphic(row);
    }
  }
}
