package org.watchfloor.response.view;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.rule.RuleBook;
import org.watchfloor.response.LevelPreview;
import org.watchfloor.response.LevelPreview.DecidingPost;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseUnit;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.view.DecisionKind.Field;
import org.watchfloor.response.view.DecisionViewModel.Taken;
import org.watchfloor.response.view.DecisionViewModel.Way;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.LevelChip;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Toasts;

/** The form of a decision, with what it will do beside it and the act on its button. */
public final class DecisionController {
  private final DecisionViewModel model;
  private final ResponsesViewModel page;
  private final Toasts toasts;
  private final Overlay overlay;
  private final UiTexts texts;
  private final Formats formats;
  private final RuleBook rules;
  private final ToggleGroup levelGroup = new ToggleGroup();
  private @Nullable Response about;
  private String proposedMeasures = "";

  @FXML private Node root;
  @FXML private Label title;
  @FXML private Node hazardRow;
  @FXML private ComboBox<Hazard> hazard;
  @FXML private Node unitRow;
  @FXML private ComboBox<ResponseUnit> unit;
  @FXML private Node planRow;
  @FXML private ComboBox<Plan> plan;
  @FXML private Node levelRow;
  @FXML private HBox levels;
  @FXML private Node matterRow;
  @FXML private TextField matter;
  @FXML private Node untilRow;
  @FXML private TextField until;
  @FXML private Label untilRead;
  @FXML private Node measuresRow;
  @FXML private TextArea measures;
  @FXML private Node areaRow;
  @FXML private TextField area;
  @FXML private Node incidentRow;
  @FXML private ComboBox<Incident> incident;
  @FXML private Node postRow;
  @FXML private ComboBox<DecidingPost> post;
  @FXML private Node basisDocRow;
  @FXML private TextField basisDoc;
  @FXML private Node reasonRow;
  @FXML private TextField reason;
  @FXML private Node effectiveRow;
  @FXML private TextField effective;
  @FXML private Node secondRow;
  @FXML private TextField second;
  @FXML private TextField override;
  @FXML private Node effect;
  @FXML private Label effectTitle;
  @FXML private VBox lines;
  @FXML private Label refusal;
  @FXML private Button propose;
  @FXML private Button act;

  @Inject
  DecisionController(
      DecisionViewModel model,
      ResponsesViewModel page,
      Toasts toasts,
      Overlay overlay,
      UiTexts texts,
      Formats formats,
      RuleBook rules) {
    this.model = model;
    this.page = page;
    this.toasts = toasts;
    this.overlay = overlay;
    this.texts = texts;
    this.formats = formats;
    this.rules = rules;
  }

  @FXML
  private void initialize() {
    hazard.setConverter(new WordConverter<>(one -> LevelNames.of(texts, one)));
    hazard.setItems(model.hazards());
    hazard.valueProperty().bindBidirectional(model.hazard);
    unit.setConverter(new WordConverter<>(this::unitWords));
    unit.setItems(model.units());
    unit.valueProperty().bindBidirectional(model.unit);
    plan.setConverter(new WordConverter<>(this::planWords));
    plan.setItems(model.plans());
    plan.valueProperty().bindBidirectional(model.plan);
    model.plans().addListener((ListChangeListener<Plan>) change -> offerPlans());
    incident.setConverter(new WordConverter<>(this::incidentWords));
    incident.setItems(model.incidents());
    incident.valueProperty().bindBidirectional(model.incident);
    post.setConverter(new WordConverter<>(DecidingPost::title));
    post.setItems(model.posts());
    post.valueProperty().bindBidirectional(model.post);
    matter.textProperty().bindBidirectional(model.matter);
    until.textProperty().bindBidirectional(model.until);
    measures.textProperty().bindBidirectional(model.measures);
    area.textProperty().bindBidirectional(model.area);
    basisDoc.textProperty().bindBidirectional(model.basisDoc);
    reason.textProperty().bindBidirectional(model.reason);
    effective.textProperty().bindBidirectional(model.effective);
    second.textProperty().bindBidirectional(model.second);
    override.textProperty().bindBidirectional(model.override);
    model.second.subscribe(typed -> name());
    model.override.subscribe(typed -> name());
    model.until.subscribe(typed -> readUntil());
    model.levels().addListener((ListChangeListener<ResponseLevel>) change -> offerLevels());
    model.level.subscribe(this::chooseLevel);
    model.preview().subscribe(this::showEffect);
    model.refusal().subscribe(why -> refusal.setText(why == null ? "" : texts.say(why)));
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            decide();
            event.consume();
          }
        });
    act.disableProperty().bind(model.busy());
    propose.disableProperty().bind(model.busy());
  }

  /** Begins the form; see {@link DecisionViewModel#begin}. */
  void begin(DecisionKind kind, @Nullable Response response, @Nullable DecisionDraft prepared) {
    about = response;
    Map<Field, Node> rows = rows();
    rows.forEach((field, row) -> keep(row, kind.asks(field)));
    keep(propose, kind == DecisionKind.START && response == null && prepared == null);
    keep(effect, kind != DecisionKind.DECLINE);
    keep(secondRow, false);
    hazard.setDisable(response != null || prepared != null);
    unit.setDisable(response != null || prepared != null);
    plan.setDisable(prepared != null);
    model.begin(kind, response, prepared);
    offerPlans();
    name();
  }

  /** What gets the cursor. */
  Node first() {
    return switch (model.kind()) {
      case START -> matter;
      case ADJUST, END -> basisDoc;
      case DECLINE -> reason;
    };
  }

  @FXML
  private void back() {
    overlay.close();
  }

  @FXML
  private void decide() {
    model.decide(this::saved);
  }

  @FXML
  private void propose() {
    model.propose(this::saved);
  }

  private void saved(Taken taken) {
    overlay.close();
    if (taken.waits()) {
      toasts.say(Message.of("response.confirm.asked"));
    } else {
      page.select(taken.id());
    }
  }

  private Map<Field, Node> rows() {
    Map<Field, Node> rows = new EnumMap<>(Field.class);
    rows.put(Field.HAZARD, hazardRow);
    rows.put(Field.UNIT, unitRow);
    rows.put(Field.LEVEL, levelRow);
    rows.put(Field.MATTER, matterRow);
    rows.put(Field.UNTIL, untilRow);
    rows.put(Field.MEASURES, measuresRow);
    rows.put(Field.AREA, areaRow);
    rows.put(Field.INCIDENT, incidentRow);
    rows.put(Field.POST, postRow);
    rows.put(Field.BASIS_DOC, basisDocRow);
    rows.put(Field.REASON, reasonRow);
    rows.put(Field.EFFECTIVE, effectiveRow);
    return rows;
  }

  private String unitWords(ResponseUnit one) {
    return one.township() ? one.name() : texts.get("response.unit.own");
  }

  private String planWords(Plan one) {
    return texts.get("response.plan.choice", texts.name("plan.kind", one.kind()), one.title());
  }

  private String incidentWords(Incident one) {
    return texts.get("response.incident", one.id(), one.details().place());
  }

  private void readUntil() {
    untilRead.setText(
        model
            .expectedUntil()
            .map(moment -> texts.get("response.until", formats.moment(moment)))
            .orElseGet(() -> texts.get("response.until.unread")));
  }

  /** Nobody is asked which of one plan to follow. */
  private void offerPlans() {
    keep(planRow, model.kind() == DecisionKind.START && model.plans().size() > 1);
  }

  private void offerLevels() {
    levels.getChildren().clear();
    for (ResponseLevel one : List.copyOf(model.levels()).reversed()) {
      ToggleButton button = new ToggleButton();
      button.setGraphic(LevelChip.of(one.rank(), texts.get("response.choice")));
      button.setAccessibleText(LevelNames.of(texts, one));
      button.setId("decision-level-" + one.rank());
      button.getStyleClass().add("level-choice");
      button.setUserData(one);
      button.setToggleGroup(levelGroup);
      button.setOnAction(event -> {
        button.setSelected(true);
        model.level.set(one);
      });
      levels.getChildren().add(button);
    }
    chooseLevel(model.level.get());
  }

  private void chooseLevel(@Nullable ResponseLevel chosen) {
    levelGroup.getToggles().stream()
        .filter(toggle -> toggle.getUserData() == chosen)
        .forEach(toggle -> toggle.setSelected(true));
    name();
  }

  /** The dialog and its button say the act with the level it leads to. */
  private void name() {
    Response of = about;
    ResponseLevel chosen = model.level.get();
    String level = chosen == null ? "" : LevelNames.of(texts, chosen);
    String words =
        switch (model.kind()) {
          case START -> texts.get("response.do.start", level);
          case ADJUST ->
              of != null && chosen != null && of.level().isAbove(chosen)
                  ? texts.get("response.do.lower", level)
                  : texts.get("response.do.raise", level);
          case END ->
              texts.get("response.do.end", of == null ? "" : LevelNames.of(texts, of.level()));
          case DECLINE -> texts.get("response.act.decline");
        };
    Way way = model.way();
    act.setText(
        switch (way) {
          case ALONE, HERE -> words;
          case WAITS -> texts.get("response.do.ask", words);
          case OVERRIDE -> texts.get("response.do.override", words);
        });
    act.getStyleClass().removeAll("danger", "accent");
    boolean danger = model.kind() == DecisionKind.END || way == Way.OVERRIDE;
    act.getStyleClass().add(danger ? "danger" : "accent");
    title.setText(
        of == null
            ? words
            : texts.get("response.do.about", LevelNames.of(texts, of.hazard()), words));
  }

  private void showEffect(@Nullable LevelPreview preview) {
    lines.getChildren().clear();
    if (preview == null) {
      effectTitle.setText("");
      return;
    }
    effectTitle.setText(texts.get("response.effect.plan", preview.planTitle()));
    keep(secondRow, preview.needsSecond());
    name();
    proposeMeasures(preview);
    EffectLines effects = new EffectLines(texts, formats, rules.reports());
    lines.getChildren().setAll(effects.of(preview));
  }

  /** Measures by the plan stand ready for who has nothing to add; what was typed stays. */
  private void proposeMeasures(LevelPreview preview) {
    ResponseLevel chosen = model.level.get();
    if (chosen == null || model.kind() != DecisionKind.START) {
      return;
    }
    String words =
        texts.get(
            "response.measures.proposed",
            preview.planTitle(),
            LevelNames.of(texts, chosen),
            preview.created().size());
    if (measures.getText().isBlank() || measures.getText().equals(proposedMeasures)) {
      measures.setText(words);
    }
    proposedMeasures = words;
  }

  private static void keep(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
