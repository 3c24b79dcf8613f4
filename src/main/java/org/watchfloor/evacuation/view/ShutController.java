package org.watchfloor.evacuation.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.watchfloor.shelter.ShutShelter;
import org.watchfloor.ui.UiTexts;

/** That people go to shelters that are not open, and the one act that mends it; else nothing. */
public final class ShutController {
  /** More are counted: the page belongs to the households. */
  private static final int SHOWN = 2;

  private final MoveForms forms;
  private final UiTexts texts;
  private List<ShutShelter> shut = List.of();

  @FXML private HBox line;
  @FXML private Label said;
  @FXML private Button open;

  @Inject
  ShutController(MoveForms forms, UiTexts texts) {
    this.forms = forms;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    show(List.of());
  }

  /** Shows what is not open; nothing for none. To open it is the officer's next act. */
  void show(List<ShutShelter> now) {
    show(now, true);
  }

  /**
   * The same.
   *
   * @param next whether to open it is the officer's next act
   */
  void show(List<ShutShelter> now, boolean next) {
    open.getStyleClass().remove("accent");
    if (next) {
      open.getStyleClass().add("accent");
    }
    shut = now;
    line.setVisible(!now.isEmpty());
    line.setManaged(!now.isEmpty());
    List<String> all = now.stream().flatMap(one -> one.said().stream()).map(texts::say).toList();
    String lines = all.stream().limit(SHOWN).collect(Collectors.joining("\n"));
    said.setText(
        all.size() > SHOWN ? texts.get("evacuation.shut.more", lines, all.size() - SHOWN) : lines);
    Optional<ShutShelter> first = next();
    open.setText(
        first.map(one -> texts.get("evacuation.act.openNamed", one.shelter().name())).orElse(""));
    open.setVisible(first.isPresent());
    open.setManaged(first.isPresent());
  }

  /** Asks whether the first that can be opened is open now; nothing where there is none. */
  @FXML
  void openNext() {
    next().ifPresent(forms::open);
  }

  private Optional<ShutShelter> next() {
    return shut.stream().filter(ShutShelter::canOpen).findFirst();
  }
}
