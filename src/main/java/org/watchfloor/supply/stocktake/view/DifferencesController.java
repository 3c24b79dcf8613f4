package org.watchfloor.supply.stocktake.view;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.watchfloor.supply.CountResult;
import org.watchfloor.supply.stocktake.view.DifferencesViewModel.Row;
import org.watchfloor.supply.stocktake.view.DifferencesViewModel.Shown;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Overlay;

/** The form 盘点差异: what counts came to beside the ledger, since a day. */
public final class DifferencesController implements Activated {
  private final DifferencesViewModel model;
  private final RegisterKit kit;
  private final Overlay overlay;
  private final UiTexts texts;
  private final Formats formats;

  @FXML private TextField since;
  @FXML private CheckBox onlyDiffering;
  @FXML private Label summary;
  @FXML private RegisterTable<Row> rows;
  @FXML private Label refusal;

  @Inject
  DifferencesController(
      DifferencesViewModel model,
      RegisterKit kit,
      Overlay overlay,
      UiTexts texts,
      Formats formats) {
    this.model = model;
    this.kit = kit;
    this.overlay = overlay;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    rows.setUp(
        kit,
        "stocktakes",
        row -> row.found().entry() + " " + row.found().key().id(),
        "supply.difference.empty",
        columns());
    onlyDiffering.selectedProperty().bindBidirectional(model.onlyDiffering);
    onlyDiffering.setOnAction(event -> show(model.shown().get()));
    since.setText(Objects.toString(model.since(), ""));
    since.setOnKeyTyped(event -> model.ask(since.getText()));
  }

  /** What gets the cursor. */
  Node first() {
    return since;
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.shown(), this::show);
    life.follow(model.refusal(), why -> refusal.setText(why == null ? "" : texts.say(why)));
  }

  private List<RegisterColumn<Row>> columns() {
    return List.of(
        RegisterColumn.<Row>moment(
            "supply.difference.at", row -> row.found().at(), formats::moment),
        RegisterColumn.<Row>text("supply.head.item", Row::item),
        RegisterColumn.<Row>text("supply.head.depot", Row::depot).wide(1.4),
        RegisterColumn.<Row>text("supply.difference.batch", row -> row.found().batch()).wide(0.7),
        RegisterColumn.<Row>text("supply.head.expiry", this::expiry),
        RegisterColumn.<Row>number("supply.difference.book", row -> row.found().book()).wide(0.6),
        RegisterColumn.<Row>number("supply.difference.counted", row -> row.found().counted())
            .wide(0.6),
        RegisterColumn.<Row>number("supply.difference.change", row -> row.found().difference())
            .wide(0.6),
        RegisterColumn.<Row>text("supply.difference.officer", row -> row.found().actor().officer())
            .wide(0.8),
        RegisterColumn.<Row>text("supply.difference.reason", row -> reason(row.found())).wide(1.4));
  }

  private String expiry(Row row) {
    LocalDate day = row.found().expiry();
    return day == null ? "" : formats.date(day);
  }

  private String reason(CountResult found) {
    if (found.agrees()) {
      return found.reason().isEmpty()
          ? texts.get("supply.difference.agrees")
          : texts.get("supply.difference.agreesRemark", found.reason());
    }
    return found.reason().isEmpty() && found.register()
        ? texts.get("supply.difference.register")
        : found.reason();
  }

  private void show(Shown now) {
    if (now.read()) {
      rows.show(now.rows(onlyDiffering.isSelected()));
      summary.setText(
          texts.get(
              "supply.difference.summary",
              Formats.count(now.rows().size()),
              Formats.count(now.differing())));
    }
  }

  @FXML
  private void back() {
    overlay.close();
  }
}
