package org.watchfloor.app.importing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.exchange.imports.ImportService;
import org.watchfloor.exchange.imports.TakenImport;
import org.watchfloor.table.Importer;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.RowActs;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Toasts;

/** The imports of registers, the latest first and chosen; one is taken back with a reason. */
public final class TakenImportsController implements Activated {
  private final ImportService imports;
  private final Importer importer;
  private final RegisterKit kit;
  private final UiTexts texts;
  private final Formats formats;
  private final Overlay overlay;
  private final Toasts toasts;
  private final RowActs acts;
  private final Live<List<TakenImport>> live;

  @FXML private RegisterTable<TakenImport> rows;
  @FXML private TextField reason;
  @FXML private Label refusal;
  @FXML private Button undo;

  @Inject
  TakenImportsController(
      ImportService imports,
      Importer importer,
      RegisterKit kit,
      UiTexts texts,
      Formats formats,
      Overlay overlay,
      Toasts toasts,
      Tasks tasks,
      Executor fx) {
    this.imports = imports;
    this.importer = importer;
    this.kit = kit;
    this.texts = texts;
    this.formats = formats;
    this.overlay = overlay;
    this.toasts = toasts;
    this.acts = new RowActs(tasks, fx);
    this.live =
        new Live<>(tasks, fx, Message.of("exchange.imports.read"), List.of(), imports::list);
  }

  Node first() {
    return reason;
  }

  @FXML
  private void initialize() {
    rows.setUp(kit, "imports", TakenImport::number, "exchange.imports.empty", columns());
    undo.disableProperty()
        .bind(
            rows.selected()
                .map(one -> one.undone() != null)
                .orElse(true)
                .flatMap(no -> reason.textProperty().map(words -> no || words.isBlank())));
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(live.follow(imports::onChange));
    life.follow(live.value(), this::show);
  }

  private void show(List<TakenImport> all) {
    rows.show(all);
    if (rows.selected().getValue() == null) {
      all.stream()
          .filter(one -> one.undone() == null)
          .findFirst()
          .ifPresent(one -> rows.select(one.number()));
    }
  }

  private List<RegisterColumn<TakenImport>> columns() {
    return List.of(
        RegisterColumn.<TakenImport>text(
                "exchange.imports.head.at", one -> formats.moment(one.takenAt()))
            .wide(0.9),
        RegisterColumn.<TakenImport>text("exchange.imports.head.file", TakenImport::file).wide(1.4),
        RegisterColumn.text(
            "exchange.imports.head.register", one -> texts.say(importer.name(one.register()))),
        RegisterColumn.<TakenImport>number("exchange.imports.head.added", one -> (long) one.added())
            .wide(0.6),
        RegisterColumn.<TakenImport>number(
                "exchange.imports.head.changed", one -> (long) one.changed())
            .wide(0.6),
        RegisterColumn.text("exchange.imports.head.officer", TakenImport::officer),
        RegisterColumn.<TakenImport>text("exchange.imports.head.state", this::state).wide(1.8));
  }

  private String state(TakenImport one) {
    TakenImport.Undone undone = one.undone();
    return undone == null
        ? texts.get("exchange.imports.counts")
        : texts.get(
            "exchange.imports.undone",
            formats.moment(undone.at()),
            undone.officer(),
            undone.reason());
  }

  @FXML
  private void undo() {
    TakenImport chosen = rows.selected().getValue();
    String why = reason.getText();
    if (chosen == null || undo.isDisabled()) {
      return;
    }
    refusal.setText("");
    acts.act(
        live.value().get(),
        chosen.number(),
        Message.of("exchange.imports.undoing", chosen.file()),
        () -> imports.undo(chosen.number(), why),
        said -> {
          reason.clear();
          toasts.say(said);
        },
        failure -> {
          if (failure instanceof RefusedException no) {
            refusal.setText(texts.say(no.said()));
          } else {
            refusal.setText(texts.get("exchange.imports.failed"));
          }
        });
  }

  @FXML
  private void close() {
    overlay.close();
  }
}
