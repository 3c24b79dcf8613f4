package org.watchfloor.exchange.parcel.view;

import jakarta.inject.Inject;
import java.io.File;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.exchange.parcel.PeerState;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/** Makes a package: for whom, where to. */
public final class GiveController implements Activated {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT);

  private final ParcelService parcels;
  private final WatchClock clock;
  private final DataFolder folder;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Executor fx;
  private final Saying saying;
  private final Live<List<PeerState>> live;

  private final BooleanProperty making = new SimpleBooleanProperty();

  @FXML private ComboBox<Optional<PeerState>> to;
  @FXML private CheckBox all;
  @FXML private TextField path;
  @FXML private Label said;
  @FXML private Button make;

  @Inject
  GiveController(
      ParcelService parcels,
      WatchClock clock,
      DataFolder folder,
      UiTexts texts,
      Tasks tasks,
      Executor fx,
      Saying saying) {
    this.parcels = parcels;
    this.clock = clock;
    this.folder = folder;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
    this.saying = saying;
    this.live =
        new Live<>(tasks, fx, Message.of("exchange.parcel.peers.read"), List.of(), this::trusted);
  }

  private List<PeerState> trusted() {
    return parcels.peers().stream().filter(one -> one.peer().trusted()).toList();
  }

  @FXML
  private void initialize() {
    to.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Optional<PeerState> one) {
            return one == null || one.isEmpty()
                ? texts.get("exchange.parcel.give.everybody")
                : texts.get(
                    "exchange.parcel.give.one",
                    one.get().peer().card().station(),
                    one.get().peer().card().name(),
                    one.get().itLacks());
          }

          @Override
          public @Nullable Optional<PeerState> fromString(String text) {
            return null;
          }
        });
    make.disableProperty()
        .bind(making.flatMap(now -> path.textProperty().map(text -> now || text.isBlank())));
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(live.follow(parcels::onChange));
    life.follow(live.value(), this::offer);
  }

  private void offer(List<PeerState> peers) {
    Optional<PeerState> before = Optional.ofNullable(to.getValue()).orElse(Optional.empty());
    List<Optional<PeerState>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    peers.forEach(one -> choices.add(Optional.of(one)));
    to.getItems().setAll(choices);
    to.setValue(
        choices.stream()
            .filter(
                one -> one.map(GiveController::station).equals(before.map(GiveController::station)))
            .findFirst()
            .orElse(Optional.empty()));
  }

  private static String station(PeerState one) {
    return one.peer().card().station();
  }

  @FXML
  private void choose() {
    FileChooser chooser = Chooser.parcels(texts);
    chooser.setInitialFileName(folder.card().station() + "-" + NAME.format(clock.now()) + ".wfp");
    File chosen = chooser.showSaveDialog(path.getScene().getWindow());
    if (chosen != null) {
      path.setText(chosen.toString());
    }
  }

  @FXML
  private void make() {
    if (make.isDisabled()) {
      return;
    }
    Path file = Path.of(path.getText().strip());
    Optional<PeerState> one = Optional.ofNullable(to.getValue()).orElse(Optional.empty());
    List<String> stations = one.map(GiveController::station).stream().toList();
    boolean whole = all.isSelected();
    making.set(true);
    said.setText(texts.get("exchange.parcel.give.making"));
    tasks
        .of(
            Message.of("exchange.parcel.give.task", file),
            progress -> parcels.export(file, stations, whole))
        .onSuccess(fx, done -> ended(texts.say(done)))
        .onFailure(
            fx,
            failure -> {
              ended("");
              saying.refused(said, failure);
            })
        .start();
  }

  private void ended(String words) {
    making.set(false);
    said.setText(words);
  }
}
