package org.watchfloor.supply.scan.view;

import jakarta.inject.Inject;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.scan.Scanned;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.GhostField;
import org.watchfloor.ui.dialog.Overlay;

/** The form 扫码出入库: scan, scan, scan, Enter. Alt+1 and Alt+2 choose in or out. */
public final class ScanController implements Activated {
  private static final List<MoveKind> KINDS = List.of(MoveKind.IN, MoveKind.OUT);

  private final ScanViewModel model;
  private final Overlay overlay;
  private final UiTexts texts;
  private final Formats formats;

  @FXML private VBox root;
  @FXML private GhostField<Depot> depot;
  @FXML private HBox kinds;
  @FXML private TextField line;
  @FXML private Label said;
  @FXML private ListView<Scanned.Goods> lines;
  @FXML private TextField reason;
  @FXML private Button act;
  @FXML private Button drop;

  @Inject
  ScanController(ScanViewModel model, Overlay overlay, UiTexts texts, Formats formats) {
    this.model = model;
    this.overlay = overlay;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    depot.value().bindBidirectional(model.depot);
    reason.textProperty().bindBidirectional(model.reason);
    ToggleGroup group = new ToggleGroup();
    for (MoveKind one : KINDS) {
      ToggleButton button = new ToggleButton(texts.name("supply.move", one));
      button.setId("scan-" + one.name());
      button.setToggleGroup(group);
      button.setFocusTraversable(false);
      button.setOnAction(event -> choose(one));
      button.setUserData(one);
      kinds.getChildren().add(button);
    }
    lines.setItems(model.lines);
    lines.setCellFactory(list -> new LineCell());
    lines.setPlaceholder(new Label(texts.get("supply.scan.prompt")));
    lines.setOnKeyPressed(this::onLineKey);
    line.setOnAction(event -> enter());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(model.kind, this::show);
    life.follow(model.said(), why -> said.setText(why == null ? "" : texts.say(why)));
    life.follow(Bindings.size(model.lines), size -> showAct());
    life.follow(model.booking(), busy -> showAct());
    life.add(model::left);
  }

  /** Opens at a depot, or with none chosen. */
  void begin(@Nullable Depot where) {
    model.begin(where, this::offer);
    if (model.depot.get() != null) {
      offer(List.of(model.depot.get()));
    }
  }

  private void show(MoveKind chosen) {
    kinds
        .getChildren()
        .forEach(one -> ((ToggleButton) one).setSelected(one.getUserData() == chosen));
  }

  private void offer(List<Depot> all) {
    depot.offer(all, Depot::name, Depot::number, texts.get("supply.move.prompt_depot"));
  }

  /** Where one begins: the line, once it is known where the goods are. */
  Node first() {
    return model.depot.get() == null ? depot : line;
  }

  private void choose(MoveKind one) {
    model.kind.set(one);
    show(one);
    line.requestFocus();
  }

  private void showAct() {
    act.setText(texts.get("supply.scan.act", model.lines.size()));
    drop.setDisable(model.lines.isEmpty());
    act.setDisable(model.lines.isEmpty() || model.booking().get());
  }

  private void enter() {
    String typed = line.getText();
    line.clear();
    model.enter(typed);
  }

  private void onLineKey(KeyEvent event) {
    Scanned.Goods chosen = lines.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.DELETE && chosen != null) {
      event.consume();
      model.remove(chosen);
    }
  }

  private void key(KeyEvent event) {
    if (event.isAltDown() && event.getCode() == KeyCode.DIGIT1) {
      event.consume();
      choose(MoveKind.IN);
    } else if (event.isAltDown() && event.getCode() == KeyCode.DIGIT2) {
      event.consume();
      choose(MoveKind.OUT);
    }
  }

  @FXML
  private void book() {
    model.book();
    line.requestFocus();
  }

  @FXML
  private void back() {
    overlay.close();
  }

  @FXML
  private void drop() {
    model.drop();
    line.requestFocus();
  }

  private String word(Scanned.Goods goods) {
    Message batch =
        goods.batch().isEmpty()
            ? Message.of("supply.scan.anyBatch")
            : goods.expiry() == null
                ? Message.of("supply.scan.batch", goods.batch())
                : Message.of("supply.scan.batchUntil", goods.batch(), formats.date(goods.expiry()));
    return texts.get(
        "supply.scan.line",
        goods.item().name(),
        Formats.count(goods.quantity()),
        goods.item().unit(),
        texts.say(batch),
        goods.item().code());
  }

  private final class LineCell extends ListCell<Scanned.Goods> {
    @Override
    protected void updateItem(Scanned.@Nullable Goods goods, boolean empty) {
      super.updateItem(goods, empty);
      setText(empty || goods == null ? null : word(goods));
    }
  }
}
