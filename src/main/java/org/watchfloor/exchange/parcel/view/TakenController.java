package org.watchfloor.exchange.parcel.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.watchfloor.base.Message;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.exchange.parcel.TakenParcel;
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

/** The packages taken in, the latest first; one is set aside with a reason. */
public final class TakenController implements Activated {
  private final ParcelService parcels;
  private final RegisterKit kit;
  private final UiTexts texts;
  private final Formats formats;
  private final RowActs acts;
  private final Saying saying;
  private final Live<List<TakenParcel>> live;

  @FXML private RegisterTable<TakenParcel> rows;
  @FXML private TextField reason;
  @FXML private Label said;
  @FXML private Button undo;

  @Inject
  TakenController(
      ParcelService parcels,
      RegisterKit kit,
      UiTexts texts,
      Formats formats,
      Tasks tasks,
      Executor fx,
      Saying saying) {
    this.parcels = parcels;
    this.kit = kit;
    this.texts = texts;
    this.formats = formats;
    this.acts = new RowActs(tasks, fx);
    this.saying = saying;
    this.live =
        new Live<>(tasks, fx, Message.of("exchange.parcel.taken.read"), List.of(), parcels::list);
  }

  @FXML
  private void initialize() {
    rows.setUp(
        kit,
        "packages",
        TakenParcel::number,
        "exchange.parcel.taken.empty",
        List.of(
            RegisterColumn.<TakenParcel>text(
                    "exchange.parcel.head.taken", one -> formats.moment(one.takenAt()))
                .wide(0.8),
            RegisterColumn.<TakenParcel>text("exchange.parcel.head.from", TakenParcel::from)
                .wide(0.7),
            RegisterColumn.<TakenParcel>number("exchange.parcel.head.entries", TakenParcel::size)
                .wide(0.6),
            RegisterColumn.<TakenParcel>text("exchange.parcel.head.officer", TakenParcel::officer)
                .wide(0.7),
            RegisterColumn.<TakenParcel>text("exchange.parcel.head.state", this::state).wide(1.4),
            RegisterColumn.<TakenParcel>text("exchange.parcel.head.number", TakenParcel::number)
                .wide(1.2)));
    undo.disableProperty()
        .bind(
            rows.selected()
                .map(one -> !one.counts())
                .orElse(true)
                .flatMap(no -> reason.textProperty().map(words -> no || words.isBlank())));
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(live.follow(parcels::onChange));
    life.follow(live.value(), rows::show);
  }

  private String state(TakenParcel one) {
    return one.counts()
        ? texts.get("exchange.imports.counts")
        : texts.get("exchange.parcel.taken.aside", one.setAside() == null ? "" : one.setAside());
  }

  @FXML
  private void undo() {
    TakenParcel chosen = rows.selected().getValue();
    String why = reason.getText();
    if (chosen == null || undo.isDisabled()) {
      return;
    }
    said.setText("");
    acts.act(
        live.value().get(),
        chosen.number(),
        Message.of("exchange.parcel.taken.task", chosen.number()),
        () -> parcels.setAside(chosen.number(), why),
        done -> {
          reason.clear();
          said.setText(texts.say(done));
        },
        failure -> saying.refused(said, failure));
  }
}
