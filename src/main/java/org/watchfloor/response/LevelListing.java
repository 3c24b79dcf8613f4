package org.watchfloor.response;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.table.Listing;

/** The list {@code levels}: every response with its level and how its tasks stand. */
final class LevelListing implements Listing {
  private final ResponseService responses;
  private final ResponseTasks tasks;
  private final WatchClock clock;

  @Inject
  LevelListing(ResponseService responses, ResponseTasks tasks, WatchClock clock) {
    this.responses = responses;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "levels";
  }

  @Override
  public List<String> fields() {
    return List.of(
        "id",
        "hazard",
        "unit",
        "unitName",
        "area",
        "stage",
        "level",
        "since",
        "matter",
        "expectedUntil",
        "measures",
        "post",
        "basisDoc",
        "second",
        "unconfirmed",
        "plan",
        "incident",
        "tasks",
        "tasksOpen",
        "tasksOverdue",
        "contradictions");
  }

  @Override
  public List<Map<String, Object>> rows() {
    return responses.list().stream().map(this::row).toList();
  }

  private Map<String, Object> row(Response response) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", response.id());
    row.put("hazard", response.hazard().name());
    row.put("unit", response.unit());
    row.put("unitName", response.unitName());
    row.put("stage", response.stage().name());
    row.put("level", response.level().rank());
    row.put("since", offset(response.since()));
    response
        .terms()
        .ifPresent(terms -> {
          row.put("matter", terms.matter());
          row.put("area", terms.area());
          row.put("expectedUntil", offset(terms.expectedUntil()));
          row.put("measures", terms.measures());
          row.put("plan", terms.planTitle());
        });
    response.incident().ifPresent(incident -> row.put("incident", incident));
    Response.Step last = response.steps().getLast();
    row.put("post", last.post());
    row.put("basisDoc", last.basisDoc());
    last.second().ifPresent(by -> row.put("second", by));
    row.put("unconfirmed", response.overrides().size());
    List<ResponseTask> all = tasks.of(response.id());
    Instant now = clock.instant();
    row.put("tasks", all.size());
    row.put("tasksOpen", all.stream().filter(ResponseTask::open).count());
    row.put("tasksOverdue", all.stream().filter(task -> task.overdue(now)).count());
    row.put("contradictions", response.contradictions().size());
    return row;
  }

  private static OffsetDateTime offset(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
