package org.watchfloor.region.outage.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.region.Contact;
import org.watchfloor.region.outage.Ladder;
import org.watchfloor.region.outage.Messenger;
import org.watchfloor.region.outage.OutageService;
import org.watchfloor.region.outage.PlaceStatus;
import org.watchfloor.region.outage.Spoken;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.region.outage.StrandReport;
import org.watchfloor.region.outage.StrandState;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapDesk;

/** One place: whom to call there and how, what is known of it, and the reports as buttons. */
public final class OutagePlaceController {
  private static final List<StrandState> IN_KEY_ORDER =
      List.of(StrandState.DOWN, StrandState.UP, StrandState.UNKNOWN);

  private final OutageViewModel model;
  private final OutageForm form;
  private final MapDesk map;
  private final UiTexts texts;
  private final Formats formats;
  private @Nullable PlaceStatus shown;

  @FXML private VBox detail;
  @FXML private Label name;
  @FXML private Label reach;
  @FXML private Label known;
  @FXML private Label next;
  @FXML private Label contacts;
  @FXML private Label conflict;
  @FXML private VBox strands;
  @FXML private Button onMap;

  @Inject
  OutagePlaceController(
      OutageViewModel model, OutageForm form, MapDesk map, UiTexts texts, Formats formats) {
    this.model = model;
    this.form = form;
    this.map = map;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    for (Strand strand : Strand.values()) {
      strands.getChildren().add(row(strand));
    }
    conflict.setText(texts.get("outage.contradictory"));
    conflict.managedProperty().bind(conflict.visibleProperty());
    show(null);
  }

  /** Shows a place; null for none. */
  void show(@Nullable PlaceStatus place) {
    shown = place;
    detail.setDisable(place == null);
    name.setText(place == null ? texts.get("outage.none") : place.name());
    reach.setText(place == null ? "" : reachLines(place));
    known.setText(place == null ? "" : strandLines(place));
    List<Contact> posts = place == null ? List.of() : model.board().get().contactsOf(place);
    next.setText(
        place == null || posts.isEmpty() ? "" : nextRung(Ladder.of(place.outage(), posts)));
    contacts.setText(place == null ? "" : contactLines(place, posts));
    conflict.setVisible(place != null && place.outage().contradictions().any());
    onMap.setDisable(place == null || place.area().at() == null);
  }

  private HBox row(Strand strand) {
    Label title = new Label(texts.name("outage.strand", strand));
    title.getStyleClass().add("strong");
    title.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(title);
    row.getStyleClass().add("row");
    int key = strand.ordinal() + 1;
    for (StrandState state : IN_KEY_ORDER) {
      Button button = new Button(texts.get("outage.keyed", texts.name("outage.state", state), key));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setId("outage-" + strand.name() + "-" + state.name());
      button.setOnAction(event -> {
        PlaceStatus place = shown;
        if (place != null) {
          model.report(place, strand, state);
        }
      });
      row.getChildren().add(button);
      key += IN_KEY_ORDER.size();
    }
    return row;
  }

  private String reachLines(PlaceStatus place) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.name("outage.reach", place.outage().reach()));
    Spoken heard = place.outage().heard();
    lines.add(
        heard == null
            ? texts.get("outage.detail.never")
            : texts.get("outage.detail.heard", word(heard)));
    Spoken tried = place.outage().tried();
    if (tried != null && (heard == null || tried.at().isAfter(heard.at()))) {
      lines.add(texts.get("outage.detail.tried", word(tried)));
    }
    Messenger sent = place.outage().sent();
    if (sent != null && (heard == null || sent.at().isAfter(heard.at()))) {
      lines.add(texts.get("outage.detail.sent", sent.who(), formats.age(sent.at())));
    }
    return String.join("\n", lines);
  }

  private String word(Spoken word) {
    return joined(
        formats.moment(word.at()),
        formats.age(word.at()),
        texts.name("outage.channel", word.channel()),
        word.by());
  }

  private String strandLines(PlaceStatus place) {
    List<String> lines = new ArrayList<>();
    for (Strand strand : Strand.values()) {
      StrandReport report = place.outage().report(strand);
      String title = texts.name("outage.strand", strand);
      lines.add(
          report == null
              ? texts.get("outage.detail.unsaid", title)
              : texts.get(
                  "outage.detail.strand",
                  title,
                  joined(
                      texts.name("outage.state", report.state()),
                      texts.get("outage.detail.since", formats.moment(report.since())),
                      texts.get("outage.detail.said", formats.age(report.at())),
                      texts.name("outage.channel", report.channel()),
                      report.by(),
                      texts.get("outage.detail.recorded", report.recordedBy()))));
    }
    return String.join("\n", lines);
  }

  private String nextRung(Ladder ladder) {
    return ladder
        .next()
        .map(rung ->
            texts.get(
                "outage.ladder.next",
                texts.name("outage.channel", rung.channel()),
                rung.number(),
                rung.contact().post()))
        .orElseGet(() -> texts.get("outage.ladder.none"));
  }

  private String contactLines(PlaceStatus place, List<Contact> posts) {
    if (posts.isEmpty()) {
      return texts.get("outage.detail.noContact");
    }
    Ladder ladder = Ladder.of(place.outage(), posts);
    List<String> lines = new ArrayList<>();
    for (Contact post : posts) {
      lines.add(
          texts.get(
              "outage.detail.contact",
              post.post(),
              joined(ladder.of(post).stream().map(this::rung).toArray(String[]::new))));
    }
    return String.join("\n", lines);
  }

  private String rung(Ladder.Rung rung) {
    String way =
        texts.get("outage.detail.way", texts.name("outage.channel", rung.channel()), rung.number());
    Instant failed = rung.failedAt();
    if (failed != null) {
      return texts.get("outage.ladder.failed", way, formats.moment(failed));
    }
    return rung.dead() ? texts.get("outage.ladder.dead", way) : way;
  }

  private String joined(String... parts) {
    return Stream.of(parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(texts.get("outage.comma")));
  }

  @FXML
  private void heard() {
    PlaceStatus place = shown;
    if (place != null) {
      model.heard(place);
    }
  }

  @FXML
  private void unreached() {
    PlaceStatus place = shown;
    if (place != null) {
      model.unreached(place);
    }
  }

  @FXML
  private void send() {
    PlaceStatus place = shown;
    if (place != null) {
      form.send(place);
    }
  }

  @FXML
  private void report() {
    PlaceStatus place = shown;
    if (place != null) {
      form.report(place);
    }
  }

  @FXML
  private void showOnMap() {
    PlaceStatus place = shown;
    GeoPoint at = place == null ? null : place.area().at();
    if (place != null && at != null) {
      map.show(new ObjectRef(OutageService.KIND, place.code()), at);
    }
  }
}
