package org.watchfloor.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;
import org.watchfloor.duty.DutyService;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Subject;
import org.watchfloor.response.LevelPreview.DecidingPost;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanAction;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.response.task.TaskCancelReason;
import org.watchfloor.response.task.TaskFact.TaskCancelled;
import org.watchfloor.response.task.TaskFact.TaskCreated;
import org.watchfloor.response.task.TaskState;

/**
 * Works out which tasks an act on a level creates, keeps and cancels, and writes exactly that into
 * its draft. A raised level never relieves anybody: open tasks of the lower one go on. A lowered
 * one cancels what its list no longer asks for. What is done is not asked for again.
 */
@Singleton
final class TaskPlanner {
  private final ResponseTasks tasks;
  private final Ids ids;
  private final DutyService duty;

  @Inject
  TaskPlanner(ResponseTasks tasks, Ids ids, DutyService duty) {
    this.tasks = tasks;
    this.ids = ids;
    this.duty = duty;
  }

  LevelPreview onStart(Plan plan, ResponseLevel level, Instant from) {
    return new LevelPreview(
        plan.title(),
        authorised(plan, level),
        ConditionWords.of(plan, level),
        warnings(),
        planned(plan, plan.demandsAt(level), from),
        List.of(),
        List.of());
  }

  LevelPreview onAdjust(Response response, Plan plan, ResponseLevel to, Instant from) {
    List<Plan.Demand> demands = plan.demandsAt(to);
    List<ResponseTask> kept = new ArrayList<>();
    List<ResponseTask> cancelled = new ArrayList<>();
    List<ResponseTask> asked = new ArrayList<>();
    for (ResponseTask task : tasks.of(response.id())) {
      boolean goesOn =
          to.isAbove(response.level())
              || demands.stream().anyMatch(demand -> task.answers(demand.action()));
      if (task.state() != TaskState.CANCELLED) {
        asked.add(task);
      }
      if (task.open()) {
        (goesOn ? kept : cancelled).add(task);
      }
    }
    List<Plan.Demand> added =
        demands.stream()
            .filter(demand -> asked.stream().noneMatch(task -> task.answers(demand.action())))
            .toList();
    return new LevelPreview(
        plan.title(),
        authorised(plan, higher(response.level(), to)),
        ConditionWords.of(plan, to),
        warnings(),
        planned(plan, added, from),
        kept,
        cancelled);
  }

  LevelPreview onEnd(Response response, Plan plan) {
    List<ResponseTask> open = tasks.of(response.id()).stream().filter(ResponseTask::open).toList();
    return new LevelPreview(
        plan.title(),
        authorised(plan, response.level()),
        ConditionWords.of(plan, response.level()),
        warnings(),
        List.of(),
        List.of(),
        open);
  }

  private List<Message> warnings() {
    return duty.onDuty().isPresent()
        ? List.of()
        : List.of(Message.of("response.warning.nobodyOnDuty"));
  }

  /** Writes a preview into the draft of the act it is of. */
  void write(
      LevelPreview preview,
      String response,
      Optional<String> incident,
      TaskCancelReason reason,
      Draft draft) {
    List<Subject> about = new ArrayList<>(List.of(new Subject(ResponseService.KIND, response)));
    incident.ifPresent(id -> about.add(new Subject("incident", id)));
    for (PlannedTask task : preview.created()) {
      draft.fact(
          new Subject(ResponseTasks.KIND, ids.next()), created(task, response, incident), about);
    }
    for (ResponseTask task : preview.cancelled()) {
      draft.fact(
          new Subject(ResponseTasks.KIND, task.id()),
          new TaskCancelled(task.text(), reason),
          about);
    }
  }

  /** The higher of two levels says who may go from one to the other. */
  static ResponseLevel higher(ResponseLevel one, ResponseLevel other) {
    return one.isAbove(other) ? one : other;
  }

  private static List<DecidingPost> authorised(Plan plan, ResponseLevel level) {
    return plan.find(level).map(PlanLevel::authorisedPosts).orElse(List.of()).stream()
        .map(post -> new DecidingPost(post, plan.postTitle(post)))
        .toList();
  }

  private static TaskCreated created(PlannedTask task, String response, Optional<String> incident) {
    PlanAction action = task.demand().action();
    return new TaskCreated(
        response,
        task.demand().level(),
        action.no(),
        action.post(),
        task.owner(),
        action.text(),
        task.due(),
        action.status(),
        incident);
  }

  private static List<PlannedTask> planned(Plan plan, List<Plan.Demand> demands, Instant from) {
    return demands.stream()
        .map(demand ->
            new PlannedTask(
                demand, plan.postTitle(demand.action().post()), from.plus(demand.action().limit())))
        .sorted(Comparator.comparing(PlannedTask::due))
        .toList();
  }
}
