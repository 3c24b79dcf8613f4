package org.watchfloor.plot.view;

import jakarta.inject.Inject;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotGeometry;
import org.watchfloor.plot.PlotSense;
import org.watchfloor.plot.PlotStatus;
import org.watchfloor.plot.PlotWords;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/** The small form after a drawing: Enter writes it down, all else may stay as it is. */
public final class PlotFormController implements Activated {
  private final PlotFormViewModel model;
  private final PlotForm form;
  private final UiTexts texts;

  @FXML private Label title;
  @FXML private Label size;
  @FXML private TextField label;
  @FXML private Region depthRow;
  @FXML private TextField depth;
  @FXML private Region radiusRow;
  @FXML private TextField radius;
  @FXML private Region senseRow;
  @FXML private ComboBox<PlotSense> sense;
  @FXML private TextField until;
  @FXML private Region sinceRow;
  @FXML private TextField since;
  @FXML private TextField source;
  @FXML private CheckBox planned;
  @FXML private CheckBox incident;
  @FXML private Label refusal;

  @Inject
  PlotFormController(PlotFormViewModel model, PlotForm form, UiTexts texts) {
    this.model = model;
    this.form = form;
    this.texts = texts;
  }

  /** What takes the cursor: the depth of water where there is one, else the words. */
  Node first() {
    return model.plot().kind().takesDepth() && !model.depth.get().isEmpty()
            || model.plot().kind().needsDepth()
        ? depth
        : label;
  }

  @FXML
  private void initialize() {
    PlotDetails plot = model.plot();
    title.setText(
        texts.get(
            model.changed() == null ? "plot.form.new" : "plot.form.change", PlotWords.kind(plot)));
    List<String> told =
        PlotWords.facts(plot.withDepth(null).withExpiry(null).withStatus(PlotStatus.ACTUAL))
            .stream()
            .map(texts::say)
            .toList();
    size.setText(String.join(texts.get("plot.said.comma"), told));
    boolean circle = plot.kind().geometry() == PlotGeometry.CIRCLE;
    show(size, !told.isEmpty() && !circle);
    show(depthRow, plot.kind().takesDepth());
    show(radiusRow, circle);
    show(senseRow, plot.kind().senses().size() > 1);
    show(sinceRow, model.changed() == null);
    show(incident, model.incident() != null);
    String about = model.incident();
    if (about != null) {
      incident.setText(texts.get("plot.form.incident", about));
    }
    sense.getItems().setAll(plot.kind().senses());
    sense.setConverter(new SenseName());
  }

  private static void show(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  @Override
  public void onShow(Subscriptions life) {
    label.textProperty().bindBidirectional(model.label);
    depth.textProperty().bindBidirectional(model.depth);
    radius.textProperty().bindBidirectional(model.radius);
    until.textProperty().bindBidirectional(model.until);
    since.textProperty().bindBidirectional(model.since);
    source.textProperty().bindBidirectional(model.source);
    planned.selectedProperty().bindBidirectional(model.planned);
    incident.selectedProperty().bindBidirectional(model.ofIncident);
    sense.valueProperty().bindBidirectional(model.sense);
    life.follow(model.refusal(), this::refuse);
  }

  private void refuse(@Nullable Message why) {
    refusal.setText(why == null ? "" : texts.say(why));
    show(refusal, why != null);
  }

  @FXML
  private void send() {
    model.send(form::close);
  }

  @FXML
  private void back() {
    form.close();
  }

  private final class SenseName extends StringConverter<PlotSense> {
    @Override
    public String toString(@Nullable PlotSense one) {
      return one == null ? "" : texts.name("plot.sense", one);
    }

    @Override
    public PlotSense fromString(String name) {
      throw new UnsupportedOperationException("The list is chosen from, not typed into");
    }
  }
}
