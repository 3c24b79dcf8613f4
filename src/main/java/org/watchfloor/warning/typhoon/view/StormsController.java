package org.watchfloor.warning.typhoon.view;

import jakarta.inject.Inject;
import java.io.File;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.warning.typhoon.Reach;
import org.watchfloor.warning.typhoon.Track;
import org.watchfloor.warning.typhoon.TrackPoint;
import org.watchfloor.warning.typhoon.TyphoonService;
import org.watchfloor.warning.typhoon.TyphoonWords;
import org.watchfloor.warning.typhoon.WindScale;
import org.watchfloor.warning.typhoon.view.StormsViewModel.Arrivals;
import org.watchfloor.warning.typhoon.view.StormsViewModel.Asked;
import org.watchfloor.warning.typhoon.view.StormsViewModel.Overview;
import org.watchfloor.warning.typhoon.view.StormsViewModel.Row;

/** The section 台风 of the page 监测: who says what of which storm, and when it comes where. */
public final class StormsController implements Activated {
  private final StormsViewModel model;
  private final StormChoice choice;
  private final PointForm form;
  private final RegisterKit kit;
  private final MapDesk map;
  private final Formats formats;
  private final UiTexts texts;

  @FXML private VBox root;
  @FXML private RegisterTable<Row> storms;
  @FXML private RegisterTable<Reach> towns;
  @FXML private Label mark;
  @FXML private Label name;
  @FXML private Label facts;
  @FXML private TextField place;
  @FXML private Button ask;
  @FXML private Label answer;
  @FXML private CheckBox ahead;
  @FXML private Button load;
  @FXML private Button type;
  @FXML private Button onMap;

  @Inject
  StormsController(
      StormsViewModel model,
      StormChoice choice,
      PointForm form,
      RegisterKit kit,
      MapDesk map,
      Formats formats,
      UiTexts texts) {
    this.model = model;
    this.choice = choice;
    this.form = form;
    this.kit = kit;
    this.map = map;
    this.formats = formats;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    storms.setUp(kit, "storms", Row::key, "typhoon.empty", stormColumns());
    storms.addActions(load, type, onMap);
    storms.onOpen(row -> showOnMap());
    storms.selected().subscribe(this::chosen);
    towns.setUp(kit, "storm-towns", Reach::place, "typhoon.noTowns", townColumns());
    onMap.disableProperty().bind(storms.selected().isNull());
    ask.disableProperty().bind(storms.selected().isNull().or(place.textProperty().isEmpty()));
    load.disableProperty().bind(model.taking());
    ahead.setSelected(choice.circlesAhead());
    ahead.selectedProperty().subscribe(drawn -> choice.circlesAhead(drawn));
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.overview(), this::show);
    life.follow(model.wanted(), this::select);
    life.follow(model.arrivals(), this::show);
    life.follow(model.asked(), this::show);
  }

  private void show(Overview overview) {
    if (!overview.read()) {
      return;
    }
    storms.show(overview.rows());
    if (storms.selected().get() == null && !overview.rows().isEmpty()) {
      storms.select(overview.rows().getFirst().key());
    }
    select(model.wanted().get());
  }

  private void select(@Nullable String number) {
    if (number == null || !model.overview().get().read()) {
      return;
    }
    model.overview().get().rows().stream()
        .filter(row -> row.storm().number().equals(number))
        .findFirst()
        .ifPresent(row -> {
          storms.select(row.key());
          model.wanted().set(null);
        });
  }

  private void chosen(@Nullable Row row) {
    model.choose(row);
    TrackPoint last = row == null ? null : row.track().latest();
    name.setText(
        row == null
            ? texts.get("typhoon.none")
            : texts.get(
                "typhoon.title", texts.say(TyphoonWords.storm(row.storm())), row.track().agency()));
    facts.setText(last == null ? "" : facts(last));
  }

  private String facts(TrackPoint last) {
    String where =
        texts.get(
            "typhoon.at",
            TyphoonWords.moment(last.at()),
            last.pointSource().said(last.where()),
            texts.say(TyphoonWords.kind(last)));
    return where
        + "\n"
        + TyphoonWords.facts(last).stream().map(texts::say).collect(Collectors.joining("\n"));
  }

  private void show(Arrivals now) {
    Row row = storms.selected().get();
    boolean current = row != null && row.key().equals(now.key());
    List<Reach> reaches = current ? now.towns() : List.of();
    towns.show(reaches);
    mark.setText(
        reaches.isEmpty()
            ? texts.get("typhoon.noForecast")
            : texts.get("typhoon.reach.basis", texts.say(TyphoonWords.mark(reaches.getFirst()))));
  }

  private void show(Asked now) {
    Reach reach = now.reach();
    if (now.refusal() != null) {
      answer.setText(texts.say(now.refusal()));
    } else if (reach == null) {
      answer.setText("");
    } else {
      String covers =
          reach.covers().isEmpty()
              ? texts.get("typhoon.reach.never", TyphoonWords.moment(reach.until()))
              : reach.covers().stream()
                  .map(cover -> texts.say(TyphoonWords.cover(cover)))
                  .collect(Collectors.joining("\n"));
      answer.setText(
          String.join(
              "\n",
              reach.place(),
              covers,
              texts.say(TyphoonWords.nearest(reach)),
              texts.say(TyphoonWords.mark(reach))));
    }
  }

  @FXML
  private void askPlace() {
    Row row = storms.selected().get();
    if (row != null && !place.getText().isBlank()) {
      model.ask(row, place.getText());
    }
  }

  @FXML
  private void chooseFile() {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .setAll(new FileChooser.ExtensionFilter(texts.get("typhoon.files"), "*.*"));
    File chosen = chooser.showOpenDialog(root.getScene().getWindow());
    if (chosen != null) {
      model.take(chosen.toPath());
    }
  }

  @FXML
  private void typePoint() {
    form.open(storms.selected().get());
  }

  @FXML
  private void showOnMap() {
    Row row = storms.selected().get();
    TrackPoint last = row == null ? null : row.track().latest();
    if (row != null && last != null) {
      map.show(new ObjectRef(TyphoonService.KIND, row.storm().number()), last.where());
    }
  }

  private List<RegisterColumn<Row>> stormColumns() {
    return List.of(
        RegisterColumn.<Row>text(
                "typhoon.head.storm", row -> texts.say(TyphoonWords.storm(row.storm())))
            .wide(1.4),
        RegisterColumn.<Row>text("typhoon.head.agency", row -> row.track().agency()).wide(0.8),
        RegisterColumn.<Row>text("typhoon.head.class", this::kind).wide(1.1),
        RegisterColumn.<Row>text("typhoon.head.wind", this::wind).wide(1.4),
        RegisterColumn.<Row>text("typhoon.head.seen", this::seen)
            .wide(1.5)
            .sortedBy(Comparator.comparing(row -> row.track().known()))
            .aging(),
        RegisterColumn.<Row>text("typhoon.head.issued", StormsController::issued).wide(1.1));
  }

  private String kind(Row row) {
    TrackPoint last = row.track().latest();
    if (last == null) {
      return "";
    }
    String word = texts.say(TyphoonWords.kind(last));
    return last.kind() == null ? word : last.kind().sign() + " " + word;
  }

  private String wind(Row row) {
    TrackPoint last = row.track().latest();
    return last == null || last.wind() == null
        ? ""
        : texts.say(TyphoonWords.facts(last).getFirst());
  }

  private String seen(Row row) {
    TrackPoint last = row.track().latest();
    return last == null
        ? ""
        : texts.get("typhoon.seen", TyphoonWords.moment(last.at()), formats.age(last.at()));
  }

  private static String issued(Row row) {
    Track.Forecast forecast = row.track().forecast();
    return forecast == null ? "" : TyphoonWords.moment(forecast.issuedAt());
  }

  private List<RegisterColumn<Reach>> townColumns() {
    return List.of(
        RegisterColumn.<Reach>text("typhoon.head.town", Reach::place).wide(1.2),
        column(
            "typhoon.head.weak",
            EnumSet.of(WindScale.BEAUFORT_7, WindScale.KNOTS_30, WindScale.KNOTS_34)),
        column("typhoon.head.strong", EnumSet.of(WindScale.BEAUFORT_10, WindScale.KNOTS_50)),
        column("typhoon.head.fierce", EnumSet.of(WindScale.BEAUFORT_12, WindScale.KNOTS_64)),
        RegisterColumn.<Reach>text(
                "typhoon.head.nearest", reach -> texts.say(TyphoonWords.nearest(reach)))
            .wide(1.9)
            .sortedBy(Comparator.comparing(reach -> reach.nearest().metres())));
  }

  /** The wind of a column comes with its own name: 7 级 and 34 kt are not the same. */
  private RegisterColumn<Reach> column(String title, Set<WindScale> scales) {
    return RegisterColumn.<Reach>text(
            title,
            reach ->
                reach.covers().stream()
                    .filter(cover -> scales.contains(cover.scale()))
                    .map(this::coming)
                    .collect(Collectors.joining(texts.get("typhoon.comma"))))
        .wide(1.6)
        .sortedBy(
            Comparator.comparing(reach ->
                reach.covers().stream()
                    .filter(cover -> scales.contains(cover.scale()))
                    .map(Reach.Cover::from)
                    .findFirst()
                    .orElse(Instant.MAX)));
  }

  private String coming(Reach.Cover cover) {
    Message scale = TyphoonWords.scale(cover.scale());
    return cover.already()
        ? texts.get("typhoon.coming.already", texts.say(scale))
        : texts.get("typhoon.coming.at", texts.say(scale), TyphoonWords.moment(cover.from()));
  }
}
