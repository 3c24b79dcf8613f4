package org.watchfloor.shelter;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.store.DataFolder;

/**
 * How much effective area a person needs in each stage, as it holds at this station: {@code
 * area.yaml} (GB 51143). What a register says of capacities stands; the area is held beside it. Any
 * thread but the JavaFX thread for the first question.
 */
@Singleton
public final class ShelterArea implements OwnRules {
  private final RuleFile<Map<ShelterStage, BigDecimal>> file;

  @Inject
  ShelterArea(DataFolder data) {
    file = new RuleFile<>(data, "/shelter/area.yaml", ShelterArea::read);
  }

  @Override
  public List<RuleFile<?>> files() {
    return List.of(file);
  }

  /** Square metres for a person. */
  public BigDecimal each(ShelterStage stage) {
    return Optional.ofNullable(file.rules().get(stage)).orElseThrow();
  }

  /** How many people the area of a shelter is enough for; empty if its area is not known. */
  public OptionalLong holds(ShelterSite site, ShelterStage stage) {
    return site.squareMetres() == 0
        ? OptionalLong.empty()
        : OptionalLong.of(
            BigDecimal.valueOf(site.squareMetres())
                .divide(each(stage), 0, RoundingMode.DOWN)
                .longValueExact());
  }

  /** How many its area is enough for in each stage, and which of its capacities are beyond it. */
  public List<Message> lines(ShelterSite site) {
    if (site.squareMetres() == 0) {
      return List.of(Message.of("shelter.area.unknown"));
    }
    Message enough =
        Message.of(
            "shelter.area.enough",
            site.squareMetres(),
            holds(site, ShelterStage.URGENT).orElseThrow(),
            holds(site, ShelterStage.SHORT).orElseThrow(),
            holds(site, ShelterStage.LONG).orElseThrow());
    return Stream.concat(Stream.of(enough), beyond(site).stream()).toList();
  }

  /** Which of its capacities are beyond its area, and by what. */
  public List<Message> beyond(ShelterSite site) {
    return Arrays.stream(ShelterStage.values())
        .filter(stage -> site.capacity(stage) > holds(site, stage).orElse(Long.MAX_VALUE))
        .map(stage ->
            Message.of(
                "shelter.area.beyond",
                Message.of("shelter.stage." + stage.name()),
                site.capacity(stage),
                site.squareMetres(),
                each(stage).toPlainString(),
                holds(site, stage).orElseThrow()))
        .toList();
  }

  private static Optional<Map<ShelterStage, BigDecimal>> read(RuleSheet sheet, String text) {
    return sheet.root(text, "version", "area").map(ShelterArea::areas);
  }

  private static Map<ShelterStage, BigDecimal> areas(Row all) {
    Map<ShelterStage, BigDecimal> areas = new EnumMap<>(ShelterStage.class);
    for (Row row : all.rows("area", "stage", "squareMetres", "status", "source")) {
      BigDecimal each = row.number("squareMetres");
      boolean again = areas.put(row.constant("stage", ShelterStage.class), each) != null;
      if (again || each.signum() <= 0) {
        row.fault("squareMetres", Message.of("rule.reason.number", "squareMetres", each));
      }
      row.text("source");
      row.constant("status", RuleStatus.class);
    }
    for (ShelterStage stage : ShelterStage.values()) {
      if (!areas.containsKey(stage)) {
        all.fault("area", Message.of("rule.reason.missing", stage.name()));
      }
    }
    return areas;
  }
}
