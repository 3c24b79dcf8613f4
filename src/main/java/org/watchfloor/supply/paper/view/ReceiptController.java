package org.watchfloor.supply.paper.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;

/**
 * Notes how much of each kind of goods came, or came back: all of it in order unless somebody
 * writes otherwise.
 */
public final class ReceiptController {
  private static final int MOST_DIGITS = 9;

  private final Overlay overlay;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Saving saving;
  private final List<Field> fields = new ArrayList<>();
  private @Nullable BiConsumer<List<TransferReceipt>, String> save;

  @FXML private Label title;
  @FXML private GridPane goods;
  @FXML private Label most;
  @FXML private Label good;
  @FXML private Label broken;
  @FXML private Label wordName;
  @FXML private TextField word;
  @FXML private Label refusal;
  @FXML private Button act;

  private record Field(String item, TextField accepted, @Nullable TextField damaged) {}

  @Inject
  ReceiptController(Overlay overlay, UiTexts texts, Tasks tasks, Executor fx) {
    this.overlay = overlay;
    this.texts = texts;
    this.tasks = tasks;
    this.saving = new Saving(tasks, fx);
  }

  /** Asks; {@code save} gets what was written, on a background thread. */
  void begin(ReceiptDialog.Asked asked, BiConsumer<List<TransferReceipt>, String> saves) {
    save = saves;
    act.disableProperty().bind(saving.busy());
    title.setText(texts.say(asked.title()));
    act.setText(texts.say(asked.act()));
    most.setText(texts.say(asked.most()));
    good.setText(texts.say(asked.good()));
    wordName.setText(texts.say(asked.word()));
    broken.setVisible(asked.damaged());
    for (ReceiptDialog.Line line : asked.lines()) {
      TextField accepted = numberField(Long.toString(line.most()));
      TextField damaged = asked.damaged() ? numberField("0") : null;
      int row = fields.size() + 1;
      goods.addRow(row, new Label(line.name()), new Label(Long.toString(line.most())), accepted);
      if (damaged != null) {
        goods.add(damaged, 3, row);
      }
      fields.add(new Field(line.item(), accepted, damaged));
    }
  }

  Node first() {
    return word;
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
  private void write() {
    BiConsumer<List<TransferReceipt>, String> to = save;
    if (to == null) {
      return;
    }
    List<TransferReceipt> receipts =
        fields.stream()
            .map(field ->
                new TransferReceipt(
                    field.item(),
                    number(field.accepted()),
                    field.damaged() == null ? 0 : number(field.damaged())))
            .toList();
    String said = word.getText();
    saving.act(
        Message.of("supply.task.sign"),
        () -> to.accept(receipts, said),
        overlay::close,
        this::refused);
  }

  private void refused(Throwable failure) {
    if (failure instanceof RefusedException no) {
      refusal.setText(texts.say(no.said()));
    } else {
      tasks.report(failure);
    }
  }

  private static long number(TextField field) {
    return field.getText().isEmpty() ? 0 : Long.parseLong(field.getText());
  }
}
