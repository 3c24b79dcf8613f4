package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.supply.view.SuppliesViewModel.Expiring;
import org.watchfloor.supply.view.SuppliesViewModel.Overview;
import org.watchfloor.supply.view.SuppliesViewModel.StockRow;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/**
 * What an officer has to see without asking: what is below its minimum, and what is past its last
 * day of use or soon will be, each with name, number and place. Enter or a click shows the line in
 * the list of stock.
 */
public final class AlarmsController implements Activated {
  private final SuppliesViewModel model;
  private final UiTexts texts;
  private final Formats formats;

  @FXML private Label lowTitle;
  @FXML private ListView<StockRow> low;
  @FXML private Label lowNone;
  @FXML private Label expiringTitle;
  @FXML private ListView<Expiring> expiring;
  @FXML private Label expiringNone;

  @Inject
  AlarmsController(SuppliesViewModel model, UiTexts texts, Formats formats) {
    this.model = model;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    setUp(low, this::say, row -> model.wantedLine().set(row.line().key()));
    setUp(expiring, this::say, one -> model.wantedLine().set(one.row().line().key()));
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(model.overview(), this::show);
  }

  private static <T> void setUp(ListView<T> list, Function<T, Said> say, Consumer<T> open) {
    list.getStyleClass().add("alarm-list");
    list.setCellFactory(of -> new AlarmCell<>(say));
    list.setOnMouseClicked(event -> open(list, open));
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        event.consume();
        open(list, open);
      }
    });
    VBox.setVgrow(list, Priority.ALWAYS);
  }

  private static <T> void open(ListView<T> list, Consumer<T> open) {
    T chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      open.accept(chosen);
    }
  }

  private void show(Overview overview) {
    if (overview.read()) {
      List<StockRow> few = overview.low();
      List<Expiring> soon = overview.expiring();
      lowTitle.setText(texts.get("supply.alarm.low", few.size()));
      expiringTitle.setText(texts.get("supply.alarm.expiring", soon.size()));
      show(low, few, lowNone);
      show(expiring, soon, expiringNone);
    }
  }

  private static <T> void show(ListView<T> list, List<T> now, Label none) {
    list.getItems().setAll(now);
    list.setVisible(!now.isEmpty());
    list.setManaged(!now.isEmpty());
    none.setVisible(now.isEmpty());
    none.setManaged(now.isEmpty());
  }

  private Said say(StockRow row) {
    return new Said(
        row.line().contradictory()
            ? texts.get(
                "supply.alarm.contradictory",
                row.item().name(),
                Formats.count(row.line().quantity()),
                row.item().unit())
            : texts.get(
                "supply.alarm.lowLine",
                row.item().name(),
                // What is past its date is why it is short: it must not look as if it were enough.
                Formats.count(row.line().usable(model.overview().get().today())),
                Formats.count(row.line().minimum()),
                row.item().unit()),
        row.depot().name());
  }

  private Said say(Expiring one) {
    return new Said(
        texts.get(
            one.expired() ? "supply.alarm.expiredLine" : "supply.alarm.expiringLine",
            one.row().item().name(),
            Formats.count(one.batch().quantity()),
            one.row().item().unit()),
        texts.get("supply.alarm.place", one.row().depot().name(), formats.date(one.last())));
  }

  /** What is wrong, and where. */
  private record Said(String what, String where) {}

  private static final class AlarmCell<T> extends ListCell<T> {
    private final Function<T, Said> say;
    private final Label what = new Label();
    private final Label where = new Label();
    private final VBox both = new VBox(what, where);

    private AlarmCell(Function<T, Said> say) {
      this.say = say;
      where.getStyleClass().add("muted");
      // As wide as the list and no wider, so that nothing has to be scrolled sideways.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T thing, boolean empty) {
      super.updateItem(thing, empty);
      if (empty || thing == null) {
        setGraphic(null);
      } else {
        Said said = say.apply(thing);
        what.setText(said.what());
        where.setText(said.where());
        setGraphic(both);
      }
    }
  }
}
