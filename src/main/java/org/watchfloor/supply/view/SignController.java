package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.supply.IssuedBatch;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.view.SuppliesViewModel.StockRow;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;

/** Notes what arrived of an order: all of it unless somebody writes otherwise. */
public final class SignController {
  private static final int MOST_DIGITS = 9;

  private final SuppliesViewModel model;
  private final Overlay overlay;
  private final UiTexts texts;
  private final List<Line> lines = new ArrayList<>();
  private @Nullable TransferOrder order;

  @FXML private Label title;
  @FXML private GridPane goods;
  @FXML private TextField receiver;
  @FXML private Label refusal;
  @FXML private Button act;

  private record Line(String item, TextField accepted, TextField damaged) {}

  @Inject
  SignController(SuppliesViewModel model, Overlay overlay, UiTexts texts) {
    this.model = model;
    this.overlay = overlay;
    this.texts = texts;
  }

  void begin(TransferOrder about) {
    act.disableProperty().bind(model.signing());
    order = about;
    title.setText(texts.get("supply.sign.title", about.number(), about.to().name()));
    for (String item : about.batches().stream().map(IssuedBatch::item).distinct().toList()) {
      TextField accepted = numberField(Long.toString(about.issued(item)));
      TextField damaged = numberField("0");
      int row = lines.size() + 1;
      goods.addRow(
          row,
          new Label(name(item)),
          new Label(Long.toString(about.issued(item))),
          accepted,
          damaged);
      lines.add(new Line(item, accepted, damaged));
    }
  }

  Node first() {
    return receiver;
  }

  private String name(String item) {
    Optional<StockRow> known =
        model.overview().get().stock().stream()
            .filter(row -> row.item().code().equals(item))
            .findFirst();
    return known.map(row -> row.item().name()).orElse(item);
  }

  private static TextField numberField(String value) {
    TextField field = new TextField(value);
    field.setPrefColumnCount(MOST_DIGITS);
    field.setTextFormatter(
        new TextFormatter<>(change ->
            change.getControlNewText().matches("\\d{0," + MOST_DIGITS + "}") ? change : null));
    return field;
  }

  @FXML
  private void back() {
    overlay.close();
  }

  @FXML
  private void sign() {
    TransferOrder about = order;
    if (about != null) {
      model.sign(
          about,
          lines.stream()
              .map(line ->
                  new TransferReceipt(line.item(), number(line.accepted()), number(line.damaged())))
              .toList(),
          receiver.getText(),
          overlay::close,
          this::refused);
    }
  }

  private void refused(Throwable failure) {
    if (failure instanceof RefusedException no) {
      refusal.setText(texts.say(no.said()));
    } else {
      model.report(failure);
    }
  }

  private static long number(TextField field) {
    return field.getText().isEmpty() ? 0 : Long.parseLong(field.getText());
  }
}
