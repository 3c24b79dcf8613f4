package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.dispatch.Advice;
import org.watchfloor.incident.dispatch.DispatchService;
import org.watchfloor.incident.dispatch.JointDispatch;
import org.watchfloor.team.Recommendation;
import org.watchfloor.team.Recommendation.Pick;
import org.watchfloor.team.joint.JointPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code team advise INCIDENT}: whom to send and why, whom not and why not; {@code --all}: for all
 * open incidents together, with cost, bound and what a list in turn would cost.
 */
@Command(name = "advise", description = "cli.team.advise.about")
final class TeamAdviseVerb extends RoadVerb {
  private static final List<String> FIELDS =
      List.of("state", "team", "name", "minutes", "way", "brings", "reason", "notes");
  private static final List<String> JOINT =
      List.of("incident", "capability", "state", "team", "name", "minutes", "reason");

  @Parameters(paramLabel = "INCIDENT", arity = "0..1", description = "cli.team.option.incident")
  private @Nullable String incident;

  @Option(names = "--all", description = "cli.team.option.all")
  private boolean all;

  @Option(names = "--crew", paramLabel = "N", description = "cli.team.option.crew")
  private @Nullable Long crew;

  @Option(names = "--apply", description = "cli.team.option.sendAll")
  private boolean apply;

  @Mixin private FormatOption format = new FormatOption();

  TeamAdviseVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return !apply;
  }

  @Override
  int run(Station station) {
    if (all == (incident != null)) {
      throw WrongCallException.of("cli.team.oneOrAll");
    }
    if (apply && !all) {
      throw WrongCallException.of("cli.team.applyAll");
    }
    if (crew != null && crew < 0) {
      throw WrongCallException.of("cli.team.crewNegative", crew);
    }
    roads(station);
    if (incident == null) {
      together(station);
    } else {
      one(station, incident);
    }
    return ExitCode.DONE;
  }

  private void one(Station station, String id) {
    Advice advice =
        station
            .get(DispatchService.class)
            .advise(id, crew)
            .orElseThrow(() -> RefusedException.of("cli.team.noIncident", id));
    advice.basis().ifPresent(basis -> tell(basis.said()));
    if (advice.teams().isEmpty()) {
      tell("cli.team.noPlace", id);
      return;
    }
    Recommendation found = advice.teams().get();
    List<Map<String, Object>> rows = new ArrayList<>();
    found.picks().forEach(pick -> rows.add(row("send", pick)));
    found.reserves().forEach(pick -> rows.add(row("reserve", pick)));
    for (Recommendation.Exclusion gone : found.exclusions()) {
      rows.add(
          row(
              "left",
              new Pick(
                  gone.team(),
                  gone.brings(),
                  gone.minutes(),
                  gone.way(),
                  gone.reason(),
                  List.of())));
    }
    RowWriter.write(out(), format.chosen(), FIELDS, rows);
    found.covered().forEach(had -> tell(had.reason()));
    found.shortfalls().forEach(missing -> tell(missing.reason()));
    found.scant().forEach(few -> tell(few.reason()));
  }

  private Map<String, Object> row(String state, Pick pick) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("state", state);
    row.put("team", pick.team().number());
    row.put("name", pick.team().name());
    row.put("way", way(pick.way()).get("way"));
    row.put("minutes", pick.minutes());
    row.put("brings", pick.brings().stream().sorted().map(Enum::name).toList());
    row.put("reason", texts().say(pick.reason()));
    row.put("notes", pick.notes().stream().map(this::said).toList());
    return row;
  }

  private String said(Message note) {
    return texts().say(note);
  }

  private void together(Station station) {
    JointDispatch.Proposal proposal = station.get(JointDispatch.class).propose(crew);
    proposal.unplaced().forEach(id -> tell("cli.team.noPlace", id));
    if (proposal.jobs() == 0) {
      tell("cli.team.nothingOpen");
      return;
    }
    proposal.basis().ifPresent(basis -> tell(basis.said()));
    JointPlan plan = proposal.plan();
    List<Map<String, Object>> rows = proposal.lines().stream().map(this::row).toList();
    RowWriter.write(out(), format.chosen(), JOINT, rows);
    tell(
        proposal.weighed() ? "cli.team.jointWeighed" : "cli.team.joint",
        proposal.jobs(),
        plan.served().size(),
        plan.unmet().size(),
        tenth(plan.cost()),
        tenth(plan.bound()),
        tenth(plan.gapPercent()),
        tenth(plan.listCost()),
        tenth(plan.listWorsePercent()));
    proposal.leaves().ifPresent(this::tell);
    if (apply) {
      tell("dispatch.joint.sent", station.get(JointDispatch.class).send(proposal));
    }
  }

  private Map<String, Object> row(JointDispatch.Line line) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("incident", line.incident().id());
    row.put("capability", line.capability().name());
    row.put("state", line.team() == null ? "unmet" : "send");
    if (line.team() != null) {
      row.put("team", line.team().team().number());
      row.put("name", line.team().team().name());
      row.put("minutes", line.minutes());
    }
    row.put("reason", line.reasons().stream().map(this::said).toList());
    return row;
  }
}
