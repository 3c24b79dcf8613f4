package org.watchfloor.team;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.journal.EntryId;
import org.watchfloor.region.AreaCheck;
import org.watchfloor.table.Column;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.SharedRegister;
import org.watchfloor.table.Siblings;
import org.watchfloor.table.TypedRow;

/** Teams come in as a file: {@code import --as teams}. */
final class TeamRegister extends SharedRegister<TeamProfile> {
  /** Nobody takes longer than a day to assemble; more is a typing error. */
  private static final long LONGEST_MUSTER = 24 * 60;

  /** No drone of a team stays up longer than a day; more is a typing error. */
  private static final long LONGEST_FLIGHT = 24 * 60;

  private final TeamService teams;
  private final AreaCheck areas;

  @Inject
  TeamRegister(TeamService teams, AreaCheck areas) {
    this.teams = teams;
    this.areas = areas;
  }

  @Override
  public String kind() {
    return "teams";
  }

  @Override
  public Message name() {
    return Message.of("team.teams");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("number", "team.column.number").asIdentity(),
        Column.text("name", "team.column.name").asRequired(),
        Column.code("kind", "team.column.kind", TeamClass.class, "team.class").asRequired(),
        Column.codes(
                "capabilities", "team.column.capabilities", Capability.class, "team.capability")
            .asRequired(),
        Column.integer("strength", "team.column.strength").asRequired(),
        Column.code("readiness", "team.column.readiness", Readiness.class, "team.readiness"),
        Column.text("base", "team.column.base"),
        Column.areaCode("area", "team.column.area"),
        Column.longitude().asRequired(),
        Column.latitude().asRequired(),
        Column.accuracy(),
        Column.integer("muster", "team.column.muster").between(0, LONGEST_MUSTER).asRequired(),
        Column.phone("phone", "team.column.phone"),
        Column.date("insured", "team.column.insured"),
        Column.integer("boats", "team.column.boats"),
        Column.integer("pumps", "team.column.pumps"),
        Column.integer("drones", "team.column.drones"),
        Column.integer("droneMinutes", "team.column.droneMinutes").between(1, LONGEST_FLIGHT),
        Column.text("equipment", "team.column.equipment"),
        Column.integer("qualified", "team.column.qualified"),
        Column.date("qualifiedUntil", "team.column.qualifiedUntil"));
  }

  @Override
  protected TeamProfile read(TypedRow row) {
    return new TeamProfile(
        row.text("number"),
        row.text("name"),
        row.code("kind", TeamClass.class),
        List.copyOf(row.codes("capabilities", Capability.class)),
        row.integer("strength"),
        row.findCode("readiness", Readiness.class).orElse(Readiness.STANDBY),
        row.findText("base").orElse(null),
        row.findText("area").orElse(null),
        row.point(),
        row.pointSource(),
        row.integer("muster"),
        row.findText("phone").orElse(null),
        row.findDate("insured").orElse(null),
        new Equipment(
            row.findInteger("boats").orElse(0L),
            row.findInteger("pumps").orElse(0L),
            row.findInteger("drones").orElse(0L),
            row.findInteger("droneMinutes").orElse(null),
            row.findText("equipment").orElse(null)),
        new Qualification(
            row.findInteger("qualified").orElse(null),
            row.findDate("qualifiedUntil").orElse(null)));
  }

  @Override
  protected List<TeamProfile> all() {
    return teams.list().stream().map(Team::profile).toList();
  }

  @Override
  protected RegisterRow write(TeamProfile team) {
    Equipment equipment = team.equipment();
    return new RegisterRow()
        .put("number", team.number())
        .put("name", team.name())
        .put("kind", team.kind())
        .put("capabilities", team.capabilities())
        .put("strength", team.strength())
        .put("readiness", team.readiness())
        .put("base", team.base())
        .put("area", team.area())
        .point(team.at(), team.pointSource())
        .put("muster", team.musterMinutes())
        .put("phone", team.phone())
        .put("insured", team.insuredUntil())
        .put("boats", equipment.boats())
        .put("pumps", equipment.pumps())
        .put("drones", equipment.drones())
        .put("droneMinutes", equipment.droneMinutes())
        .put("equipment", equipment.other())
        .put("qualified", team.qualification().people())
        .put("qualifiedUntil", team.qualification().until());
  }

  @Override
  protected Optional<TeamProfile> find(TeamProfile record) {
    return teams.find(record.number()).map(Team::profile);
  }

  @Override
  protected List<RowOutcome.Objection> against(TeamProfile record, Siblings siblings) {
    List<RowOutcome.Objection> all = new ArrayList<>();
    Long qualified = record.qualification().people();
    if (qualified != null && qualified > record.strength()) {
      all.add(
          new RowOutcome.Objection(
              "qualified",
              Message.of("team.reason.qualified", qualified, record.strength()),
              Message.of("team.fix.qualified")));
    }
    all.addAll(all(areas.objection("area", record.area())));
    return all;
  }

  @Override
  public List<EntryId> apply(List<TeamProfile> accepted) {
    return teams.register(accepted);
  }

  @Override
  public Optional<GeoPoint> located(String id) {
    return teams.find(id).map(team -> team.profile().at());
  }
}
