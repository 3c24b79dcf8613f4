package org.watchfloor.app.importing;

import jakarta.inject.Inject;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.importing.ImportViewModel.Look;
import org.watchfloor.app.importing.ImportViewModel.Stage;
import org.watchfloor.base.Message;
import org.watchfloor.geo.Datum;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.EmptyNote;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** The page 导入: files and how to read them above, what is refused below, one yes at the foot. */
public final class ImportController implements Activated {
  private static final List<String> READABLE =
      List.of(
          "*.xlsx",
          "*.csv",
          "*.geojson",
          "*.json",
          "*.yaml",
          "*.kml",
          "*.kmz",
          "*.gpx",
          "*.shp",
          "*.zip",
          "*.osm.pbf",
          "*.mbtiles",
          "*.wfmap");

  private final ImportViewModel model;
  private final RegisterKit kit;
  private final UiTexts texts;
  private final OpenTakenImports imports;
  private final Forms forms;
  private final EmptyNote none = new EmptyNote();

  @FXML private VBox root;
  @FXML private TextField path;
  @FXML private ComboBox<Optional<String>> registers;
  @FXML private ComboBox<Datum> datums;
  @FXML private ListView<Path> files;
  @FXML private RegisterTable<ReportedRow> refusals;
  @FXML private Label said;
  @FXML private Button choose;
  @FXML private Button again;
  @FXML private Button give;
  @FXML private Button take;

  @Inject
  ImportController(
      ImportViewModel model,
      RegisterKit kit,
      UiTexts texts,
      OpenTakenImports imports,
      Forms forms) {
    this.model = model;
    this.forms = forms;
    this.imports = imports;
    this.kit = kit;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    path.textProperty().bindBidirectional(model.typed());
    none.say(texts.get("app.import.no_files"));
    files.setPlaceholder(none);
    files.setItems(model.files());
    files.setCellFactory(list -> new FileCell(model, texts));
    refusals.setUp(kit, "refusals", row -> row, "app.import.none_refused", columns());
    give.disableProperty().bind(model.givable().not());
    offer();
    root.setOnDragOver(this::dragged);
    root.setOnDragDropped(this::dropped);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(model.look(), this::show);
    life.follow(model.kind(), kind -> registers.setValue(Optional.ofNullable(kind)));
    life.follow(model.datum(), datums::setValue);
    path.requestFocus();
  }

  private void offer() {
    List<Optional<String>> kinds = new ArrayList<>();
    kinds.add(Optional.empty());
    model.kinds().forEach(kind -> kinds.add(Optional.of(kind)));
    registers.getItems().setAll(kinds);
    registers.setConverter(
        new Words<>() {
          @Override
          public String toString(@Nullable Optional<String> kind) {
            return kind == null || kind.isEmpty()
                ? texts.get("app.import.by_header")
                : texts.say(model.name(kind.get()));
          }
        });
    registers.valueProperty().subscribe((before, now) -> model.kind().set(now.orElse(null)));
    datums.getItems().setAll(Datum.values());
    datums.setConverter(
        new Words<>() {
          @Override
          public String toString(@Nullable Datum datum) {
            return datum == null ? "" : texts.name("app.import.datum", datum);
          }
        });
    datums.valueProperty().subscribe((before, now) -> model.datum().set(now));
  }

  private List<RegisterColumn<ReportedRow>> columns() {
    return List.of(
        RegisterColumn.<ReportedRow>text("app.import.head.file", ReportedRow::file).wide(1),
        RegisterColumn.<ReportedRow>text(
                "app.import.head.row", row -> row.row() == 0 ? "" : Integer.toString(row.row()))
            .wide(0.4)
            .sortedBy(Comparator.comparingInt(ReportedRow::row)),
        RegisterColumn.<ReportedRow>text("app.import.head.column", ReportedRow::column).wide(0.8),
        RegisterColumn.<ReportedRow>text("app.import.head.value", ReportedRow::value).wide(0.8),
        RegisterColumn.<ReportedRow>text("app.import.head.reason", row -> texts.say(row.reason()))
            .wide(4.4),
        RegisterColumn.<ReportedRow>text(
                "app.import.head.fix", row -> row.fix() == null ? "" : texts.say(row.fix()))
            .wide(2));
  }

  private void show(Look look) {
    files.refresh();
    if (look.stage() != Stage.CHECKING) {
      refusals.show(look.checked().stream().flatMap(one -> one.reported().stream()).toList());
    }
    said.setText(look.said() == null ? texts.name("app.import.stage", look.stage()) : say(look));
    said.getStyleClass().remove("strong");
    if (look.stage() == Stage.DONE) {
      said.getStyleClass().add("strong");
    }
    int waiting = look.waiting();
    take.setText(texts.get("app.import.take", waiting));
    take.setDisable(waiting == 0);
    again.setDisable(look.busy() || model.files().isEmpty());
    boolean taking = look.stage() == Stage.TAKING;
    choose.setDisable(taking);
    registers.setDisable(taking);
    datums.setDisable(taking);
  }

  private String say(Look look) {
    return look.said() == null ? "" : texts.say(look.said());
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
      event.consume();
      take();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.O) {
      event.consume();
      chooseFiles();
    } else if (event.getCode() == KeyCode.DELETE && files.isFocused()) {
      event.consume();
      Path chosen = files.getSelectionModel().getSelectedItem();
      if (chosen != null) {
        model.remove(chosen);
      }
    }
  }

  private void dragged(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    boolean some = event.getDragboard().hasFiles();
    if (some) {
      model.add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
    }
    event.setDropCompleted(some);
    event.consume();
  }

  @FXML
  private void addTyped() {
    model.addTyped();
  }

  @FXML
  private void chooseFiles() {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(texts.get("app.import.readable"), READABLE),
            new FileChooser.ExtensionFilter(texts.get("app.import.any"), "*.*"));
    List<File> chosen = chooser.showOpenMultipleDialog(root.getScene().getWindow());
    if (chosen != null) {
      model.add(chosen.stream().map(File::toPath).toList());
    }
  }

  @FXML
  private void giveAway() {
    FileChooser chooser = new FileChooser();
    chooser.setInitialFileName(model.kind().get() + ".xlsx");
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter("xlsx", "*.xlsx"),
            new FileChooser.ExtensionFilter("csv", "*.csv"),
            new FileChooser.ExtensionFilter("geojson", "*.geojson"));
    File chosen = chooser.showSaveDialog(root.getScene().getWindow());
    String register = model.kind().get();
    if (chosen == null || register == null) {
      return;
    }
    if (model.personal()) {
      forms.askReason(
          Question.of(
              Message.of("app.import.personal"),
              List.of(Message.of("app.import.personal.recorded")),
              Message.of("app.import.personal.give")),
          reason -> model.giveAway(register, chosen.toPath(), reason));
    } else {
      model.giveAway(register, chosen.toPath(), "");
    }
  }

  @FXML
  private void undo() {
    imports.open();
  }

  @FXML
  private void check() {
    model.check();
  }

  @FXML
  private void take() {
    model.take();
  }

  /** The words of a choice; nothing is ever typed into one. */
  private abstract static class Words<T> extends StringConverter<T> {
    @Override
    public T fromString(String typed) {
      throw new UnsupportedOperationException(typed);
    }
  }
}
