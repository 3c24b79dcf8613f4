package org.watchfloor.region.layer.view;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.layer.LayerFeature;
import org.watchfloor.region.layer.ImportedLayer;
import org.watchfloor.region.layer.LayerService;
import org.watchfloor.region.layer.LayerSource;
import org.watchfloor.region.layer.LayerStyle;
import org.watchfloor.region.layer.LayerStyles;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.InkColour;
import org.watchfloor.ui.map.InkFill;
import org.watchfloor.ui.map.InkSign;
import org.watchfloor.ui.map.InkWidth;

/** How a layer is called and drawn: everything is chosen, Enter writes it down. */
public final class LayerStyleController {
  private static final List<Integer> OPACITIES = List.of(100, 80, 60, 40, 20);
  private static final List<Integer> ZOOMS = List.of(0, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);

  private final LayerService layers;
  private final LayerActs acts;
  private final Tasks tasks;
  private final UiTexts texts;
  private final Formats formats;
  private final Saving saving;
  private @Nullable ImportedLayer layer;
  private List<LayerFeature> features = List.of();

  @FXML private Label title;
  @FXML private Label origin;
  @FXML private TextField name;
  @FXML private TextField accuracy;
  @FXML private ComboBox<InkColour> colour;
  @FXML private ComboBox<String> colourBy;
  @FXML private ComboBox<InkWidth> width;
  @FXML private ComboBox<InkFill> fill;
  @FXML private ComboBox<InkSign> sign;
  @FXML private ComboBox<String> labelBy;
  @FXML private ComboBox<Integer> opacity;
  @FXML private ComboBox<Integer> fromZoom;
  @FXML private Label refusal;
  @FXML private Button act;

  @Inject
  LayerStyleController(
      LayerService layers, LayerActs acts, Tasks tasks, UiTexts texts, Formats formats, Fx fx) {
    this.layers = layers;
    this.acts = acts;
    this.tasks = tasks;
    this.texts = texts;
    this.formats = formats;
    this.saving = new Saving(tasks, fx);
  }

  @FXML
  private void initialize() {
    offer(colour, List.of(InkColour.values()), one -> texts.name("region.ink.colour", one));
    offer(width, List.of(InkWidth.values()), one -> texts.name("region.ink.width", one));
    offer(fill, List.of(InkFill.values()), one -> texts.name("region.ink.fill", one));
    offer(sign, List.of(InkSign.values()), one -> texts.name("region.ink.sign", one));
    offer(opacity, OPACITIES, one -> texts.get("region.layer.style.percent", one));
    offer(
        fromZoom,
        ZOOMS,
        one ->
            one == 0
                ? texts.get("region.layer.style.always")
                : texts.get("region.layer.style.from", one));
    act.disableProperty().bind(saving.busy());
    refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
    refusal.visibleProperty().bind(refusal.managedProperty());
  }

  /** Shows a layer as it is. */
  void begin(ImportedLayer shown, StyleOptions options) {
    layer = shown;
    features = options.features();
    LayerStyle style = shown.style();
    LayerSource source = shown.source();
    title.setText(texts.get("region.layer.style.title", shown.name()));
    origin.setText(
        texts.get(
            "region.layer.style.origin",
            source.file(),
            source.features(),
            shown.takenBy(),
            formats.moment(shown.takenAt())));
    name.setText(shown.name());
    Double metres = source.accuracyMetres();
    accuracy.setText(
        metres == null ? "" : new BigDecimal(metres).stripTrailingZeros().toPlainString());
    List<String> labels = new ArrayList<>(List.of("", LayerStyle.NAME));
    labels.addAll(options.attributes());
    offer(labelBy, labels, this::labelled);
    List<String> colours = new ArrayList<>(List.of(""));
    if (options.suggested()) {
      colours.add(LayerStyle.SUGGESTED);
    }
    colours.addAll(options.attributes());
    offer(colourBy, colours, this::coloured);
    colour.setValue(style.colour());
    colourBy.setValue(style.colourBy());
    width.setValue(style.width());
    fill.setValue(style.fill());
    sign.setValue(style.sign());
    labelBy.setValue(style.labelBy());
    opacity.setValue(style.opacity());
    fromZoom.setValue(style.fromZoom());
    boolean areas = source.areas() > 0;
    fill.setDisable(!areas);
    sign.setDisable(source.points() == 0);
    width.setDisable(!areas && source.lines() == 0);
  }

  /** What takes the cursor. */
  Node first() {
    return colour;
  }

  private String labelled(String attribute) {
    return switch (attribute) {
      case "" -> texts.get("region.layer.style.noLabel");
      case LayerStyle.NAME -> texts.get("region.layer.style.names");
      default -> attribute;
    };
  }

  private String coloured(String attribute) {
    return switch (attribute) {
      case "" -> texts.get("region.layer.style.oneColour");
      case LayerStyle.SUGGESTED -> texts.get("region.layer.style.suggested");
      default -> attribute;
    };
  }

  private static <T> void offer(ComboBox<T> box, List<T> options, Function<T, String> words) {
    box.getItems().setAll(options);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T one) {
            return one == null ? "" : words.apply(one);
          }

          @Override
          public T fromString(String typed) {
            throw new UnsupportedOperationException(typed);
          }
        });
  }

  /** What stands in the form; its categories are still those the layer had. */
  private LayerStyle chosen(ImportedLayer was) {
    return new LayerStyle(
        colour.getValue(),
        width.getValue(),
        fill.getValue(),
        sign.getValue(),
        opacity.getValue(),
        fromZoom.getValue(),
        Objects.requireNonNullElse(labelBy.getValue(), ""),
        Objects.requireNonNullElse(colourBy.getValue(), ""),
        was.style().categories());
  }

  /** The style with its categories; counts all features if they are other ones than before. */
  private static LayerStyle categorised(
      LayerStyle style, LayerStyle was, List<LayerFeature> features) {
    String by = style.colourBy();
    if (by.isEmpty() || by.equals(LayerStyle.SUGGESTED)) {
      return style.colouredBy(by, List.of());
    }
    boolean same = by.equals(was.colourBy()) && style.colour() == was.colour();
    return same
        ? style
        : style.colouredBy(by, LayerStyles.categories(features, by, style.colour()));
  }

  @FXML
  private void save() {
    ImportedLayer was = layer;
    if (was == null) {
      return;
    }
    LayerStyle style = chosen(was);
    List<LayerFeature> all = features;
    String called = name.getText();
    String exact = accuracy.getText().strip();
    saving.act(
        Message.of("region.layer.task.style"),
        () -> {
          layers.tellAccuracy(was.id(), metres(exact));
          layers.rename(was.id(), called);
          layers.style(was.id(), categorised(style, was.style(), all));
        },
        acts::close,
        this::refuse);
  }

  /** What was typed as an accuracy; null for nothing. */
  private static @Nullable Double metres(String typed) {
    try {
      return typed.isEmpty() ? null : Double.valueOf(typed);
    } catch (NumberFormatException e) {
      throw new RefusedException(Message.of("region.layer.refused.accuracy", typed), e);
    }
  }

  private void refuse(Throwable failure) {
    if (failure instanceof RefusedException refused) {
      refusal.setText(texts.say(refused.said()));
    } else {
      tasks.report(failure);
    }
  }

  @FXML
  private void up() {
    if (layer != null) {
      acts.move(layer, true);
    }
  }

  @FXML
  private void down() {
    if (layer != null) {
      acts.move(layer, false);
    }
  }

  @FXML
  private void whole() {
    if (layer != null) {
      acts.close();
      acts.show(layer);
    }
  }

  @FXML
  private void remove() {
    if (layer != null) {
      acts.close();
      acts.remove(layer);
    }
  }

  @FXML
  private void back() {
    acts.close();
  }
}
