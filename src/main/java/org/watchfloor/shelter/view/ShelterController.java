package org.watchfloor.shelter.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.shelter.Facility;
import org.watchfloor.shelter.Headcount;
import org.watchfloor.shelter.RegisterCount;
import org.watchfloor.shelter.RegisterHours;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterGround;
import org.watchfloor.shelter.ShelterHazard;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.shelter.ShutShelter;
import org.watchfloor.shelter.arrival.view.DeskViewModel;
import org.watchfloor.shelter.view.SheltersViewModel.Detail;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.EditedBy;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.map.MapDesk;

/** One shelter: how it stands, its headcount, and the steps that exist from here. */
public final class ShelterController {
  /** No shelter of a district holds a million. */
  private static final int MOST_DIGITS = 6;

  private final SheltersViewModel model;
  private final DeskViewModel desk;
  private final Forms forms;
  private final ShelterForms shelterForms;
  private final MapDesk map;
  private final UiTexts texts;
  private final Formats formats;
  private final EditedBy editedBy;
  private final BooleanProperty closed = new SimpleBooleanProperty();
  private @Nullable Shelter shown;
  private @Nullable Detail detailed;

  @FXML private VBox detail;
  @FXML private Label name;
  @FXML private Label state;
  @FXML private Label edited;
  @FXML private Label facts;
  @FXML private Label counts;
  @FXML private Label unfit;
  @FXML private TextField people;
  @FXML private Button report;
  @FXML private Label closedNote;
  @FXML private ComboBox<ShelterStage> stage;
  @FXML private FlowPane steps;

  @Inject
  ShelterController(
      SheltersViewModel model,
      DeskViewModel desk,
      Forms forms,
      ShelterForms shelterForms,
      MapDesk map,
      UiTexts texts,
      Formats formats,
      EditedBy editedBy) {
    this.model = model;
    this.desk = desk;
    this.forms = forms;
    this.shelterForms = shelterForms;
    this.map = map;
    this.texts = texts;
    this.formats = formats;
    this.editedBy = editedBy;
  }

  @FXML
  private void initialize() {
    people.setTextFormatter(
        new TextFormatter<>(change ->
            change.getControlNewText().matches("\\d{0," + MOST_DIGITS + "}") ? change : null));
    report.disableProperty().bind(people.textProperty().isEmpty().or(model.counting()));
    closedNote.visibleProperty().bind(closed);
    closedNote.managedProperty().bind(closed);
    stage.setConverter(new StageWords());
    stage.getItems().setAll(ShelterStage.values());
    stage.setValue(ShelterStage.URGENT);
    show(null);
  }

  /** Shows a shelter; null for none. */
  void show(@Nullable Shelter shelter) {
    boolean other = shelter == null || shown == null || !shelter.number().equals(shown.number());
    shown = shelter;
    showEdited();
    detail.setDisable(shelter == null);
    closed.set(shelter != null && !shelter.state().holdsPeople());
    if (other) {
      people.clear();
      stage.setValue(shelter == null ? ShelterStage.URGENT : shelter.stage());
    }
    name.setText(shelter == null ? texts.get("shelter.none") : shelter.name());
    state.setText(shelter == null ? "" : stateLine(shelter));
    facts.setText(shelter == null ? "" : factLines(shelter));
    String wrong = shelter == null ? "" : wrongLines(shelter);
    unfit.setText(wrong);
    unfit.setVisible(!wrong.isEmpty());
    unfit.setManaged(!wrong.isEmpty());
    if (other) {
      detailed = null;
    }
    counts.setText(shelter == null ? "" : countLines(shelter));
    if (shelter != null) {
      model.detail(shelter, this::showDetail);
    }
    steps.getChildren().setAll(shelter == null ? List.of() : stepButtons(shelter));
  }

  /** Says who changes it at another seat. */
  void showEdited() {
    Shelter shelter = shown;
    editedBy.show(edited, shelter == null ? null : new ObjectRef("shelter", shelter.number()));
  }

  private void showDetail(Detail read) {
    Shelter shelter = shown;
    if (shelter != null && shelter.number().equals(read.number())) {
      detailed = read;
      counts.setText(countLines(shelter));
      facts.setText(factLines(shelter));
    }
  }

  /** What goods it needs. */
  void askNeeds() {
    Shelter shelter = shown;
    if (shelter != null) {
      shelterForms.needs(shelter);
    }
  }

  @FXML
  private void openNeeds() {
    askNeeds();
  }

  @FXML
  private void advance() {
    Shelter shelter = shown;
    if (shelter != null) {
      shelterForms.advance(shelter);
    }
  }

  /** That people go there although it is not open, and against what it is no good now. */
  private String wrongLines(Shelter shelter) {
    List<String> lines = new ArrayList<>();
    model.overview().get().marksOf(shelter).forEach(mark -> lines.add(texts.say(mark)));
    ShutShelter shut = model.overview().get().shut(shelter);
    if (shut != null) {
      shut.said().forEach(line -> lines.add(texts.say(line)));
    }
    for (ShelterHazard hazard : shelter.site().hazards()) {
      Message why = shelter.against(hazard);
      if (why != null) {
        lines.add(
            texts.get("shelter.unfit.line", texts.name("shelter.hazard", hazard), texts.say(why)));
      }
    }
    return String.join("\n", lines);
  }

  private String words(List<Facility> facilities) {
    return facilities.stream()
        .map(one -> texts.name("shelter.facility", one))
        .collect(Collectors.joining(texts.get("shelter.comma")));
  }

  private String told(String key, List<Facility> facilities) {
    return facilities.isEmpty() ? "" : texts.get(key, words(facilities));
  }

  private String groundLine(Shelter shelter) {
    ShelterGround ground = shelter.site().ground();
    if (ground == null) {
      return "";
    }
    return texts.get(
        "shelter.detail.ground",
        ground.metres().toPlainString(),
        ground.flood() == null
            ? texts.get("shelter.detail.noFlood")
            : ground.flood().toPlainString() + " m",
        texts.name("shelter.datum", ground.datum()));
  }

  /** How many its area is enough for; nothing while nobody read it. */
  private String areaLines() {
    Detail read = detailed;
    return read == null
        ? ""
        : read.area().stream().map(texts::say).collect(Collectors.joining("\n"));
  }

  /** What was sent there; nothing while nobody read it. */
  private String heldLines() {
    Detail read = detailed;
    if (read == null || read.held().isEmpty()) {
      return "";
    }
    return read.held().stream()
        .map(one ->
            texts.get(
                "shelter.detail.held",
                one.name(),
                one.there(),
                one.inUse(),
                one.used(),
                one.underway(),
                one.unit()))
        .collect(Collectors.joining("\n"));
  }

  /** Puts the cursor into the headcount, beginning with what was typed. */
  void startCounting(String typed) {
    people.requestFocus();
    people.setText(typed);
    people.end();
  }

  @FXML
  private void reportPeople() {
    Shelter shelter = shown;
    if (shelter != null && !people.getText().isEmpty()) {
      String typed = people.getText();
      model.count(
          shelter,
          Long.parseLong(typed),
          () -> {
            if (people.getText().equals(typed) && showsStill(shelter)) {
              people.clear();
            }
          });
    }
  }

  private boolean showsStill(Shelter shelter) {
    return shown != null && shown.number().equals(shelter.number());
  }

  @FXML
  private void showOnMap() {
    Shelter shelter = shown;
    if (shelter != null) {
      map.show(new ObjectRef("shelter", shelter.number()), shelter.site().at());
    }
  }

  @FXML
  private void openDesk() {
    Shelter shelter = shown;
    if (shelter != null) {
      desk.sit(shelter.number());
      desk.shown().set(true);
    }
  }

  private String stateLine(Shelter shelter) {
    String word = texts.name("shelter.state", shelter.state());
    String since = shelter.since() == null ? "" : formats.moment(shelter.since());
    return texts.get("shelter.state_line", word, since, shelter.reason()).strip();
  }

  private String factLines(Shelter shelter) {
    return String.join(
        "\n",
        Stream.of(
                texts.get(
                    "shelter.card.capacity",
                    shelter.site().urgentCapacity(),
                    shelter.site().shortCapacity(),
                    shelter.site().longCapacity()),
                areaLines(),
                shelter.site().address(),
                texts.say(shelter.site().pointSource().line(shelter.site().at())),
                heldLines(),
                groundLine(shelter),
                shelter.unknown().stream().map(texts::say).collect(Collectors.joining("\n")),
                told("shelter.detail.has", shelter.site().equipment().present()),
                told("shelter.detail.lacks", shelter.site().equipment().missing()),
                shelter.site().facilities(),
                shelter.site().post(),
                shelter.site().phone(),
                texts.name("shelter.lifecycle", shelter.site().lifecycle()))
            .filter(line -> line != null && !line.isEmpty())
            .toList());
  }

  private String countLines(Shelter shelter) {
    List<String> lines = new ArrayList<>();
    RegisterCount booked = shelter.registered();
    if (booked != null) {
      lines.add(texts.get("shelter.register_line", booked.people(), formats.age(booked.newest())));
    }
    RegisterHours hours = detailed == null ? null : detailed.hours();
    if (hours != null) {
      lines.add(
          texts.get(
              "shelter.hours_line",
              formats.moment(hours.nightAt()),
              hours.night(),
              formats.moment(hours.dayAt()),
              hours.day()));
    }
    for (Headcount count : new Headcount[] {shelter.day(), shelter.night()}) {
      if (count != null) {
        lines.add(
            texts.get(
                "shelter.count_line",
                texts.name("shelter.day_part", count.part()),
                count.people(),
                formats.age(count.at())));
      }
    }
    return lines.isEmpty() ? texts.get("shelter.not_counted") : String.join("\n", lines);
  }

  private List<Button> stepButtons(Shelter shelter) {
    List<Button> buttons = new ArrayList<>();
    for (ShelterState next : ShelterState.values()) {
      if (shelter.state().leadsTo(next)) {
        Button button = new Button(texts.get("shelter.act", texts.name("shelter.state", next)));
        button.setId("shelter-to-" + next.name());
        button.setOnAction(event -> turn(shelter, next));
        if (next == ShelterState.OPEN && model.overview().get().shut(shelter) != null) {
          button.getStyleClass().add("accent");
        }
        buttons.add(button);
      }
    }
    return buttons;
  }

  private void turn(Shelter shelter, ShelterState next) {
    if (next == ShelterState.UNUSABLE) {
      Message word = Message.of("shelter.state.UNUSABLE");
      forms.askReason(
          Question.of(Message.of("shelter.ask.unusable", shelter.name()), List.of(), word),
          reason -> model.unusable(shelter, reason));
    } else {
      model.turn(shelter, next, stage.getValue());
    }
  }

  private final class StageWords extends StringConverter<ShelterStage> {
    @Override
    public String toString(@Nullable ShelterStage value) {
      return value == null ? "" : texts.name("shelter.stage", value);
    }

    @Override
    public ShelterStage fromString(String text) {
      throw new UnsupportedOperationException("Not editable");
    }
  }
}
