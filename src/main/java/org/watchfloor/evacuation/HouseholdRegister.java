package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.journal.EntryId;
import org.watchfloor.region.AreaCheck;
import org.watchfloor.risk.RiskService;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.table.Column;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.SharedRegister;
import org.watchfloor.table.TypedRow;

/** Households that must move come in as a file: {@code import --as households}. */
final class HouseholdRegister extends SharedRegister<HouseholdProfile> {
  /** No household has more: an identity number or a telephone in the wrong field is above. */
  private static final long MOST = 200;

  private final HouseholdService households;
  private final RiskService risks;
  private final ShelterService shelters;
  private final AreaCheck areas;

  @Inject
  HouseholdRegister(
      HouseholdService households, RiskService risks, ShelterService shelters, AreaCheck areas) {
    this.households = households;
    this.risks = risks;
    this.shelters = shelters;
    this.areas = areas;
  }

  @Override
  public String kind() {
    return "households";
  }

  @Override
  public Message name() {
    return Message.of("evacuation.households");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("number", "evacuation.column.number").asIdentity(),
        Column.areaCode("area", "evacuation.column.area").asRequired(),
        Column.id("risk", "evacuation.column.risk"),
        Column.text("head", "evacuation.column.head").asRequired(),
        Column.integer("people", "evacuation.column.people").asRequired().between(1, MOST),
        Column.integer("vulnerable", "evacuation.column.vulnerable").between(0, MOST),
        Column.text("care", "evacuation.column.care"),
        Column.text("address", "evacuation.column.address"),
        Column.phone("phone", "evacuation.column.phone"),
        Column.text("carrier", "evacuation.column.carrier"),
        Column.text("responsibleA", "evacuation.column.responsibleA"),
        Column.text("responsibleB", "evacuation.column.responsibleB"),
        Column.id("shelter", "evacuation.column.shelter"));
  }

  @Override
  protected HouseholdProfile read(TypedRow row) {
    return new HouseholdProfile(
        row.text("number"),
        row.text("area"),
        row.findText("risk").orElse(null),
        row.text("head"),
        row.integer("people"),
        row.findInteger("vulnerable").orElse(0L),
        row.findText("care").orElse(null),
        row.findText("address").orElse(null),
        row.findText("phone").orElse(null),
        row.findText("carrier").orElse(null),
        row.findText("responsibleA").orElse(null),
        row.findText("responsibleB").orElse(null),
        row.findText("shelter").orElse(null));
  }

  @Override
  protected Optional<HouseholdProfile> find(HouseholdProfile record) {
    return households.find(record.number()).map(Household::profile);
  }

  @Override
  protected List<RowOutcome.Objection> faults(TypedRow row) {
    List<RowOutcome.Objection> all = new ArrayList<>();
    long people = row.findInteger("people").orElse(MOST);
    long vulnerable = row.findInteger("vulnerable").orElse(0L);
    if (vulnerable > people) {
      all.add(
          new RowOutcome.Objection(
              "vulnerable",
              Message.of("evacuation.reason.vulnerable", vulnerable, people),
              Message.of("evacuation.fix.vulnerable")));
    }
    row.findText("risk")
        .filter(risk -> risks.find(risk).isEmpty())
        .ifPresent(risk ->
            all.add(
                new RowOutcome.Objection(
                    "risk",
                    Message.of("evacuation.reason.risk", risk),
                    Message.of("evacuation.fix.risk"))));
    row.findText("shelter")
        .filter(shelter -> shelters.find(shelter).isEmpty())
        .ifPresent(shelter ->
            all.add(
                new RowOutcome.Objection(
                    "shelter",
                    Message.of("evacuation.reason.shelter", shelter),
                    Message.of("evacuation.fix.shelter"))));
    row.findText("area").ifPresent(area -> all.addAll(all(areas.objection("area", area))));
    return all;
  }

  @Override
  public boolean personal() {
    return true;
  }

  @Override
  public void release(String reason, String file, int rows) {
    households.giveAway(reason, file, rows);
  }

  @Override
  protected List<HouseholdProfile> all() {
    return households.list().stream()
        .map(Household::profile)
        .filter(HouseholdProfile::registered)
        .toList();
  }

  /** Households of which something was reported, but which the roster does not have. */
  @Override
  public int leftOut() {
    return households.list().size() - all().size();
  }

  @Override
  protected RegisterRow write(HouseholdProfile household) {
    return new RegisterRow()
        .put("number", household.number())
        .put("area", household.area())
        .put("risk", household.risk())
        .put("head", household.head())
        .put("people", household.people())
        .put("vulnerable", household.vulnerable())
        .put("care", household.care())
        .put("address", household.address())
        .put("phone", household.phone())
        .put("carrier", household.carrier())
        .put("responsibleA", household.responsibleA())
        .put("responsibleB", household.responsibleB())
        .put("shelter", household.shelter());
  }

  @Override
  public List<EntryId> apply(List<HouseholdProfile> accepted) {
    return households.register(accepted);
  }
}
