package org.watchfloor.exchange.parcel.view;

import jakarta.inject.Inject;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.parcel.ParcelPreview;
import org.watchfloor.exchange.parcel.ParcelPreview.Line;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** Takes a package in: first what it would bring, then one yes. */
public final class TakeController {
  private final ParcelService parcels;
  private final RegisterKit kit;
  private final UiTexts texts;
  private final Formats formats;
  private final Tasks tasks;
  private final Executor fx;
  private final Saying saying;
  private @Nullable Looked looked;

  /** The package that was looked through: the yes is to this one and no other. */
  private record Looked(Path file, String number) {}

  @FXML private TextField path;
  @FXML private Button look;
  @FXML private Label said;
  @FXML private RegisterTable<Line> entries;
  @FXML private Button take;

  @Inject
  TakeController(
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
    this.tasks = tasks;
    this.fx = fx;
    this.saying = saying;
  }

  Node first() {
    return path;
  }

  @FXML
  private void initialize() {
    entries.setUp(
        kit,
        "package-entries",
        line -> line.recorded().entry().id(),
        "exchange.parcel.take.empty",
        List.of(
            RegisterColumn.<Line>text(
                    "exchange.parcel.head.happened",
                    line -> formats.moment(line.recorded().entry().happenedAt()))
                .wide(0.8),
            RegisterColumn.<Line>text(
                    "exchange.parcel.head.entry", line -> line.recorded().entry().id().toString())
                .wide(0.8),
            RegisterColumn.<Line>text(
                    "exchange.parcel.head.officer",
                    line -> line.recorded().entry().actor().officer())
                .wide(0.7),
            RegisterColumn.<Line>text("exchange.parcel.head.said", Line::said).wide(3)));
    look.disableProperty().bind(path.textProperty().map(String::isBlank));
    path.textProperty().subscribe(text -> forget());
    forget();
  }

  /** What was looked through was another file. */
  private void forget() {
    looked = null;
    take.setDisable(true);
    take.setText(texts.get("exchange.parcel.take.act"));
  }

  @FXML
  private void choose() {
    File chosen = Chooser.parcels(texts).showOpenDialog(path.getScene().getWindow());
    if (chosen != null) {
      path.setText(chosen.toString());
      look();
    }
  }

  /** Looks a package through as if it had been chosen. */
  void look(Path file) {
    path.setText(file.toString());
    look();
  }

  @FXML
  private void look() {
    if (look.isDisabled()) {
      return;
    }
    Path file = Path.of(path.getText().strip());
    Texts words = texts.texts();
    said.setText(texts.get("exchange.parcel.take.looking"));
    tasks
        .of(Message.of("exchange.parcel.take.task", file), progress -> parcels.preview(file, words))
        .onSuccess(fx, preview -> show(file, preview))
        .onFailure(fx, failure -> saying.refused(said, failure))
        .start();
  }

  private void show(Path file, ParcelPreview preview) {
    if (!file.equals(Path.of(path.getText().strip()))) {
      said.setText("");
      return;
    }
    said.setText(preview.sentences().stream().map(texts::say).collect(Collectors.joining("\n")));
    entries.show(preview.fresh());
    boolean something = preview.freshCount() > 0;
    take.setDisable(!something);
    if (something) {
      looked = new Looked(file, preview.number());
      take.setText(texts.get("exchange.parcel.take.some", preview.freshCount()));
      take.requestFocus();
    }
  }

  @FXML
  private void take() {
    Looked yes = looked;
    if (yes == null) {
      return;
    }
    forget();
    said.setText(texts.get("exchange.parcel.take.taking"));
    tasks
        .of(
            Message.of("exchange.parcel.take.task", yes.file()),
            progress -> parcels.take(yes.file(), yes.number()))
        .onSuccess(
            fx,
            done -> {
              said.setText(texts.say(done));
              entries.show(List.of());
            })
        .onFailure(fx, failure -> saying.refused(said, failure))
        .start();
  }
}
